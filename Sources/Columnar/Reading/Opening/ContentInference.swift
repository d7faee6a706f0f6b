import KPIValues

/// What the distinct texts of a column seem to be.
struct ContentInference {
  /// How many texts dates are looked for in.
  private static let dateSample = 2000

  /// What they seem to be.
  private(set) var content = TableProbe.Content.text
  /// Whether numbers have a decimal comma.
  private(set) var isComma = false
  /// A date that can be read in two ways, if all can.
  private(set) var ambiguousDate: String?

  /// Looks at texts, none of them empty.
  init(_ texts: [[UInt8]], _ format: TableFormat) {
    if texts.isEmpty {
      content = .empty
    } else if let number = number(texts, format) {
      content = number
    } else if texts.allSatisfy({ $0.withUnsafeBufferPointer { flag($0) != nil } }) {
      content = .flag
    } else if let period = period(texts) {
      content = .period(period)
    } else if let date = date(Array(texts.prefix(ContentInference.dateSample)), format) {
      content = date
    }
  }

  private mutating func number(_ texts: [[UInt8]], _ format: TableFormat) -> TableProbe.Content? {
    let isBinary = texts.count == 2 && texts.allSatisfy { $0 == [0x30] || $0 == [0x31] }
    if isBinary { return .flag }
    let locale = format.locale.flatMap { NumberLocale.named($0) } ?? .none
    let stated: DecimalForm.Mark? = format.decimal.map { $0 == "," ? .comma : .point }
    let mark = stated ?? locale.mark ?? NumberDetection(SampleTexts(texts), locale: locale).mark
    let form = DecimalForm(mark: mark, locale: locale)
    var isWhole = true
    for text in texts {
      guard let parts = text.withUnsafeBufferPointer({ decimalParts($0, form) }) else { return nil }
      // Leading zeros and very long numbers are identifiers.
      if text.count > 1 && text[0] == 0x30 && text[1] &- 48 <= 9 || text.count > 18 { return nil }
      if parts.decimals > 0 { isWhole = false }
    }
    isComma = !isWhole && mark == .comma
    return isWhole ? .whole : .decimal
  }

  private func period(_ texts: [[UInt8]]) -> Grain? {
    let calendar = CalendarRules()
    var grain: Grain?
    for text in texts {
      guard let period = calendar.period(named: String(decoding: text, as: UTF8.self)),
        grain == nil || grain == period.grain
      else { return nil }
      grain = period.grain
    }
    switch grain {
    case .week, .month, .quarter: return grain
    case .hour, .day, .year, nil: return nil
    }
  }

  private mutating func date(_ texts: [[UInt8]], _ format: TableFormat) -> TableProbe.Content? {
    var form: DateForm
    if let stated = format.dates.flatMap({ DatePattern($0) }) {
      form = .pattern(stated)
    } else {
      switch DateDetection.outcome(SampleTexts(texts)) {
      case .open: return nil
      case .form(let found): form = found
      case .ambiguous(let dayFirst, _):
        form = .pattern(dayFirst)
        ambiguousDate = texts.first.map { String(decoding: $0, as: UTF8.self) }
      }
    }
    var hasTime = false
    for text in texts {
      guard let read = text.withUnsafeBufferPointer({ readDayAndTime($0, form) }) else {
        ambiguousDate = nil
        return nil
      }
      if read.clock.microseconds != 0 || text.count > 12 { hasTime = true }
    }
    guard case .pattern(let pattern) = form else {
      return hasTime ? .time(pattern: nil) : .date(pattern: nil)
    }
    return hasTime ? .time(pattern: pattern.text) : .date(pattern: pattern.text)
  }
}
