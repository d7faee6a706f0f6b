/// Letters without case and accents, so that `Début` and `DEBUT` are one word.
enum LetterFolding {
  /// Letters with accents and what stands for each.
  private static let letters: [Character: String] = {
    let rows = [
      ("a", "àáâãäåā"), ("c", "çćč"), ("e", "èéêëēė"), ("i", "ìíîïī"), ("n", "ñń"),
      ("o", "òóôõöøō"), ("u", "ùúûüū"), ("y", "ýÿ"), ("s", "šś"), ("z", "žź"), ("ae", "æ"),
      ("oe", "œ"), ("ss", "ß"),
    ]
    var letters: [Character: String] = [:]
    for (plain, accented) in rows {
      for letter in accented { letters[letter] = plain }
    }
    return letters
  }()

  /// A letter in lower case without its accent; other characters are themselves.
  static func folded(_ character: Character) -> String {
    let lower = Character(character.lowercased())
    return letters[lower] ?? String(lower)
  }
}
