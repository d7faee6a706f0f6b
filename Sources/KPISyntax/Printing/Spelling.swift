/// How names and units are written in KPI text.
public enum Spelling {
  /// A name, in backticks when the language would read it otherwise.
  public static func name(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, CharacterClass.startsName(first),
      scalars.allSatisfy(CharacterClass.continuesName), ReservedWord(rawValue: text) == nil
    else { return text == "%" ? text : "`\(text)`" }
    return text
  }

  /// A unit: `EUR/1000 impression`.
  public static func unit(_ unit: UnitSyntax) -> String {
    unit.divisors.reduce(name(unit.numerator.text)) { text, divisor in
      text + "/" + (divisor.factor.map { $0 + " " } ?? "") + name(divisor.name.text)
    }
  }

  /// Text in quotes, escaped so that it reads back as the same characters.
  public static func text(_ text: String) -> String { TextLiteral.quoted(text) }
}
