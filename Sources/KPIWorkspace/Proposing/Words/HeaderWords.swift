/// The words of a header, a file's name or a name of the language, folded and in order.
enum HeaderWords {
  /// Signs that are words by themselves.
  private static let signs: [Character: String] = [
    "°": "number", "º": "number", "#": "number", "€": "eur", "$": "usd", "£": "gbp",
    "%": "percent",
  ]

  /// Words between separators, humps and digits: `N° commande`, `dateCommande`, `ORDER_ID`.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word: [Character] = []
    func finish() {
      if !word.isEmpty { words.append(word.map(LetterFolding.folded).joined()) }
      word = []
    }
    for character in text {
      if let sign = signs[character] {
        // The sign of `N°` belongs to the letter before it.
        if sign == "number", word.count == 1 { word = [] }
        finish()
        words.append(sign)
      } else if !character.isLetter {
        finish()
      } else {
        if let last = word.last, last.isLowercase, character.isUppercase { finish() }
        // The last capital of `IDCommande` begins the next word.
        if let last = word.last, character.isLowercase, word.count > 1,
          word.allSatisfy(\.isUppercase)
        {
          word.removeLast()
          finish()
          word = [last]
        }
        word.append(character)
      }
    }
    finish()
    return words
  }
}
