/// Finds the decimal mark of a column.
struct NumberDetection {
  /// The mark that the texts show; either when none of them has one.
  let mark: DecimalForm.Mark
  /// A text that reads well with both marks, when all with a mark do.
  let ambiguous: String?

  /// What texts say; the mark that more of them have.
  init(_ texts: SampleTexts, locale: NumberLocale) {
    let (point, comma) = (
      DecimalForm(mark: .point, locale: locale), DecimalForm(mark: .comma, locale: locale)
    )
    var points = (count: 0, first: String?.none)
    var commas = (count: 0, first: String?.none)
    var areGroupLike = true
    texts.forEach { text in
      let (isPoint, isComma) = (
        NumberDetection.hasMark(text, point), NumberDetection.hasMark(text, comma)
      )
      guard isPoint || isComma else { return }
      if isPoint { points.count += 1 }
      if isComma { commas.count += 1 }
      guard areGroupLike else { return }
      areGroupLike = NumberDetection.isGroupLike(text)
      if isPoint, points.first == nil { points.first = String(decoding: text, as: UTF8.self) }
      if isComma, commas.first == nil { commas.first = String(decoding: text, as: UTF8.self) }
    }
    if points.count + commas.count == 0 {
      mark = .either
    } else {
      mark = commas.count > points.count ? .comma : .point
    }
    ambiguous = areGroupLike ? points.first ?? commas.first : nil
  }

  private static func hasMark(_ text: UnsafeBufferPointer<UInt8>, _ form: DecimalForm) -> Bool {
    decimalParts(text, form).map { $0.mark != 0 } ?? false
  }

  /// Whether a number with a mark could be a whole one with groups: `1,234`.
  private static func isGroupLike(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let digits = text.drop { $0 == 0x2D }
    guard let mark = digits.firstIndex(where: { $0 &- 48 > 9 }) else { return false }
    return 1...3 ~= mark - digits.startIndex && digits.first != 0x30
      && digits.endIndex - mark == 4
  }
}
