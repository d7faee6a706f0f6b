/// Finds the decimal mark of a column.
struct NumberDetection {
  /// The mark that the texts show; either when none of them has one.
  let mark: DecimalForm.Mark
  /// A text that reads well with both marks, when all with a mark do.
  let ambiguous: String?

  /// What texts say; the mark that more of them have.
  init(_ texts: [[UInt8]], locale: NumberLocale) {
    let points = texts.filter { NumberDetection.fits($0, .point, locale) }
    let commas = texts.filter { NumberDetection.fits($0, .comma, locale) }
    if points.isEmpty && commas.isEmpty {
      mark = .either
    } else {
      mark = commas.count > points.count ? .comma : .point
    }
    let marked = points + commas
    let isAmbiguous = !marked.isEmpty && marked.allSatisfy(NumberDetection.isGroupLike)
    ambiguous = isAmbiguous ? marked.first.map { String(decoding: $0, as: UTF8.self) } : nil
  }

  private static func fits(_ text: [UInt8], _ mark: DecimalForm.Mark, _ locale: NumberLocale)
    -> Bool
  {
    text.withUnsafeBufferPointer {
      decimalParts($0, DecimalForm(mark: mark, locale: locale)).map { $0.mark != 0 } ?? false
    }
  }

  /// Whether a number with a mark could be a whole one with groups: `1,234`.
  private static func isGroupLike(_ text: [UInt8]) -> Bool {
    let digits = text.drop { $0 == 0x2D }
    guard let mark = digits.firstIndex(where: { $0 &- 48 > 9 }) else { return false }
    return 1...3 ~= mark - digits.startIndex && digits.first != 0x30
      && digits.endIndex - mark == 4
  }
}
