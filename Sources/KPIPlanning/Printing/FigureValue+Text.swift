import KPISemantics
import KPIValues

extension FigureValue {
  /// A canonical value of a type in words, for graphs, traces and messages.
  public func text(of type: ValueType, calendar: CalendarRules) -> String {
    switch self {
    case .number(let number): return numberText(number, type)
    case .text(let text): return "\"\(text)\""
    case .flag(let flag): return flag ? "true" : "false"
    case .date(let date): return "\(date)"
    case .time(let time): return "\(LocalTime(microseconds: time))Z"
    case .period(let period): return calendar.name(of: period)
    case .band(let band):
      guard case .band(let bands) = type, bands.indices.contains(band) else { return "\(band)" }
      return bands[band]
    case .missing(let cause):
      return "missing \(cause.kind)" + (cause.detail.isEmpty ? "" : " (\(cause.detail))")
    }
  }

  private func numberText(_ number: Number, _ type: ValueType) -> String {
    guard case .number(let unit) = type else { return number.plain }
    if unit.symbol == "%" || unit.symbol == "pp" {
      let percent = (try? number.scaled(by: 100, over: 1)) ?? number
      return "\(percent.plain)\(unit.symbol == "%" ? "%" : " pp")"
    }
    let shown = number.shown(in: unit) ?? number
    return unit.symbol == "number" ? shown.plain : "\(shown.plain) \(unit.symbol)"
  }
}

extension Number {
  /// The number with the fewest digits that read back the same.
  var plain: String { description }
}

extension ExpressionOperator {
  /// How tightly it binds: what binds less tightly stands in brackets within it.
  var binding: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual: 3
    case .contains, .startsWith: 3
    case .otherwise: 4
    case .add, .subtract: 5
    case .multiply, .divide: 6
    case .power: 7
    }
  }
}

extension BandLine {
  /// The line as it is written, with its bounds in words.
  func text(_ bounds: [String]) -> String {
    var words = "banded \(bands.first ?? "")"
    for (position, bound) in bounds.enumerated() where position + 1 < bands.count {
      let isAbove = belongsAbove[position]
      words += " \(isAbove ? "<" : "<=") \(bound) \(isAbove ? "<=" : "<") \(bands[position + 1])"
    }
    return words
  }
}

extension TimeSpan {
  /// The length as it is written.
  public var text: String {
    let word =
      switch unit {
      case .day: "day"
      case .second: "s"
      case .month: "month"
      case .period: "period"
      }
    if unit == .second, count % 3_600 == 0 { return "\(count / 3_600) h" }
    if unit == .month, count % 12 == 0 { return "\(count / 12) year" + (count == 12 ? "" : "s") }
    return "\(count) \(word)" + (count == 1 || unit == .second ? "" : "s")
  }
}

extension RowExpression {
  /// Whether it is just a column.
  var isColumn: Bool {
    if case .column = kind { true } else { false }
  }
}
