/// Units guessed from headers: a proposal that its reader corrects.
enum ProposedUnit {
  /// Words in a header, and the unit that they mean.
  private static let hints: [(words: [String], unit: String)] = [
    (["€", "eur", "euro", "euros"], "EUR"), (["$", "usd", "dollars"], "USD"),
    (["£", "gbp"], "GBP"), (["chf"], "CHF"),
    (["%", "percent", "percentage", "pct"], "%"),
    (["seconds", "secs", "sec"], "s"), (["minutes", "mins"], "min"), (["hours"], "h"),
    (
      ["amount", "price", "cost", "costs", "revenue", "discount", "refund", "montant", "prix"],
      "money"
    ),
    (["quantity", "qty", "quantité", "onhand"], "item"), (["clicks", "click"], "click"),
    (["impressions"], "impression"), (["pageviews"], "page"),
  ]

  /// The unit of a numeric column; `number` when nothing hints at another.
  static func unit(header: String) -> String {
    var words: Set<String> = []
    var word = ""
    for character in header.lowercased() {
      if "€$£%".contains(character) { words.insert(String(character)) }
      if character.isLetter {
        word.append(character)
      } else {
        words.insert(word)
        word = ""
      }
    }
    words.insert(word)
    words.insert(String(header.lowercased().filter(\.isLetter)))
    for hint in hints where hint.words.contains(where: words.contains) { return hint.unit }
    return "number"
  }

  /// Units that a program must declare.
  static let declared: Set<String> = ["item", "click", "impression", "page"]
}
