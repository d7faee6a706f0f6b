import KPISyntax
import KPIValues

/// What a written period or time says.
enum WrittenMoment {
  case period(Period)
  case time(LocalTime)
}

extension ExpressionChecker {
  /// The number of a quantity, without its unit; nil, and reported, when it has too many digits.
  func decimal(_ quantity: QuantitySyntax) -> ExactDecimal? {
    let digits = quantity.digits
    let plain = digits.utf8.contains(0x5F) ? digits.filter { $0 != "_" } : digits
    if let value = ExactDecimal(plain) { return value }
    report(.numberTooLarge(quantity.span))
    return nil
  }

  /// A number in a unit, in canonical magnitude; nil, and reported, when it overflows.
  func canonical(_ value: Number, in unit: MeasurementUnit, _ span: SourceSpan) -> Number? {
    if let number = try? value.scaled(by: unit.numerator, over: unit.denominator) { return number }
    report(.numberTooLarge(span))
    return nil
  }

  /// The period or time that a text names; nil, and reported, when there is none such.
  func writtenMoment(_ text: String, _ span: SourceSpan) -> WrittenMoment? {
    if let time = LocalTime(text), text.contains("T") { return .time(time) }
    if let period = resolution.calendar.period(named: text) { return .period(period) }
    reportPeriod(text, span)
    return nil
  }

  // Only the calendar knows how many weeks a year has; the parser has told all else.
  /// Tells of a period that does not exist.
  func reportPeriod(_ text: String, _ span: SourceSpan) {
    if text.contains("W") { report(.invalidPeriod(text, span)) }
  }

  /// A local time of the calendar's zone in microseconds since 1970-01-01T00:00Z.
  func moment(_ time: LocalTime) -> Int {
    var clock = ZoneClock(resolution.zone)
    return clock.moment(atLocal: time.microseconds).moment
  }
}
