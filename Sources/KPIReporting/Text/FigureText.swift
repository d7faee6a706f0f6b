import KPIPlanning
import KPISemantics
import KPIValues

/// Values of a figure with all their digits, in the words of a program.
public struct FigureText {
  private let type: ValueType
  private let text: DimensionText

  /// Text of values of a type.
  public init(_ type: ValueType, calendar: CalendarRules) {
    self.type = type
    text = DimensionText(calendar: calendar)
  }

  /// `10 EUR/visit`, `"email"`, `missing noData (no rows)`.
  public func text(_ value: FigureValue) -> String {
    switch value {
    case .number(let number):
      guard case .number(let unit) = type, unit.symbol != "number" else {
        return number.description
      }
      let isHundredfold = UnitNames.isHundredfold(unit)
      let shown = isHundredfold ? (try? number.scaled(by: 100, over: 1)) ?? number : number
      return shown.description + " " + unit.symbol
    case .missing(let cause):
      let detail = cause.detail.isEmpty ? "" : " (\(cause.detail))"
      return "missing \(cause.kind.rawValue)" + detail
    case .text(let words): return "\"\(words)\""
    default: return text.text(value, type: type) ?? ""
    }
  }
}
