/// What numbers of a language may hold beside digits and a decimal mark.
struct NumberLocale: Hashable, Sendable {
  /// Marks between thousands.
  let groupMarks: [[UInt8]]
  /// The decimal mark where none is stated; nil where it is detected.
  let mark: DecimalForm.Mark?
  /// Whether U+2212 may stand before a number.
  let allowsTypographicMinus: Bool

  /// Nothing.
  static let none = NumberLocale(groupMarks: [], mark: nil, allowsTypographicMinus: false)

  private static let blanks: [[UInt8]] = [
    [0x20], [0xC2, 0xA0], [0xE2, 0x80, 0xAF], [0xE2, 0x80, 0x89],
  ]
  private static let comma = NumberLocale(
    groupMarks: blanks + [[0x2E]], mark: .comma, allowsTypographicMinus: true)
  private static let point = NumberLocale(
    groupMarks: [[0x2C]], mark: .point, allowsTypographicMinus: true)
  private static let swiss = NumberLocale(
    groupMarks: [[0x27], [0xE2, 0x80, 0x99]], mark: .point, allowsTypographicMinus: true)

  private static let known: [(languages: [String], locale: NumberLocale)] = [
    (["fr", "de", "es", "it", "nl", "pt", "da", "sv", "nb", "fi", "pl", "cs"], comma),
    (["en", "ja", "zh", "ko", "he"], point), (["de-ch", "fr-ch", "it-ch"], swiss),
  ]

  /// The locale of a name such as `fr` or `de-AT`; nil when it is not known.
  static func named(_ name: String) -> NumberLocale? {
    let name = String(name.lowercased().map { $0 == "_" ? "-" : $0 })
    let language = name.prefix { $0 != "-" }
    return known.first { $0.languages.contains(name) }?.locale
      ?? known.first { $0.languages.contains(String(language)) }?.locale
  }
}
