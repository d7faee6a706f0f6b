import KPISyntax

/// Names of the language made from file names and headers.
enum ProposedName {
  /// `created_at`, `Created At` and `CREATED-AT` become `createdAt`.
  static func camelCase(_ text: String) -> String {
    var words: [String] = []
    var word = ""
    var previous: Character?
    for character in text {
      if !character.isLetter, !character.isNumber {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        let beginsWord = character.isUppercase && (previous?.isLowercase ?? false)
        if beginsWord, !word.isEmpty {
          words.append(word)
          word = ""
        }
        word.append(character)
      }
      previous = character
    }
    if !word.isEmpty { words.append(word) }
    var name = ""
    for (index, word) in words.enumerated() {
      let lower = word.lowercased()
      name += index == 0 ? lower : lower.prefix(1).uppercased() + lower.dropFirst()
    }
    guard let first = name.first, !first.isNumber else {
      return name.isEmpty ? "column" : "c" + name
    }
    return name
  }

  /// The word for one of many: `visits` gives `visit`, `inquiries` gives `inquiry`.
  static func singular(_ plural: String) -> String {
    if plural.hasSuffix("ies"), plural.count > 4 { return plural.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes"] where plural.hasSuffix(ending) {
      return String(plural.dropLast(2))
    }
    if plural.hasSuffix("s"), !plural.hasSuffix("ss"), plural.count > 3 {
      return String(plural.dropLast())
    }
    return plural
  }

  /// The entity that an identifier's name names: `visitorId` gives `visitor`; nil when it is none.
  static func entity(ofIdentifier name: String) -> String? {
    for ending in ["Id", "Uuid", "Key"] where name.hasSuffix(ending) && name.count > ending.count {
      return String(name.dropLast(ending.count))
    }
    return nil
  }
}
