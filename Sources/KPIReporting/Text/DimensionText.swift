import KPIPlanning
import KPISemantics
import KPIValues

/// Values of splits and of figures as text.
struct DimensionText {
  /// What gives periods their names.
  var calendar: CalendarRules

  /// A value of a split for machines; nil for the missing one.
  func text(_ value: DimensionValue, of dimension: Dimension) -> String? {
    switch value {
    case .missing: nil
    case .text(let text): text
    case .number(let number): number.description
    case .flag(let flag): flag ? "true" : "false"
    case .date(let date): date.description
    case .period(let period): calendar.name(of: period)
    case .band(let index): band(index, of: dimension.type)
    }
  }

  /// The name of a band.
  func band(_ index: Int, of type: ValueType) -> String {
    guard case .band(let names) = type, names.indices.contains(index) else { return "\(index)" }
    return names[index]
  }

  /// A value of a figure that is not a number; nil for numbers and where there is none.
  func text(_ value: FigureValue, type: ValueType) -> String? {
    switch value {
    case .number, .missing: nil
    case .text(let text): text
    case .flag(let flag): flag ? "true" : "false"
    case .date(let date): date.description
    case .time(let microseconds): DimensionText.time(microseconds)
    case .period(let period): calendar.name(of: period)
    case .band(let index): band(index, of: type)
    }
  }

  /// A moment in UTC: `2026-03-01T09:00:00Z`.
  private static func time(_ microseconds: Int) -> String {
    let seconds = microseconds / 1_000_000 - (microseconds % 1_000_000 < 0 ? 1 : 0)
    let day = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
    let rest = seconds - day * 86_400
    let parts = [rest / 3600, rest / 60 % 60, rest % 60]
    let clock = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return CivilDate(dayNumber: day).description + "T" + clock + "Z"
  }
}
