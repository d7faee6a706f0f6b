extension Wording {
  /// The words in a language; what a language lacks is said in English.
  public func callAsFunction(_ language: Language) -> String {
    if arguments.isEmpty { return Self.template(template, in: language) }
    var text = ""
    for piece in WordingTemplate(Self.template(template, in: language)).pieces {
      switch piece {
      case .words(let words): text += words
      case .place(let number):
        guard arguments.indices.contains(number - 1) else { continue }
        switch arguments[number - 1] {
        case .text(let argument): text += argument
        case .wording(let wording):
          let said = wording(language)
          if language == .french, Self.isElided(before: said) { text = Self.elided(text) }
          text += said
        }
      }
    }
    return text
  }

  private static func template(_ english: String, in language: Language) -> String {
    switch language {
    case .english: english
    case .french: FrenchWording.template(of: english) ?? english
    }
  }

  // French drops the vowel of `de` and `que` in front of another; the h of our words is mute.
  private static func isElided(before text: String) -> Bool {
    text.first.map { "aeiouyhéèêàâîôû".contains($0) } ?? false
  }

  private static func elided(_ text: String) -> String {
    text.hasSuffix(" de ") || text.hasSuffix(" que ") ? String(text.dropLast(2)) + "'" : text
  }
}
