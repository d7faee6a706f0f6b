import KPIPlanning
import KPISemantics
import KPISyntax
import KPIValues

extension ScoredFigure {
  /// The value of a cell as a reader sees it: `10.50 €/visit`, or why there is none.
  public func display(
    _ cell: Cell, calendar: CalendarRules, unitNames: UnitNames, language: Language
  ) -> String {
    switch cell.value {
    case .number(let number):
      guard let unit else { return number.description }
      return NumberForm([number], unit: unit, names: unitNames, language: language).text(number)
    case .missing(let cause):
      let words = ReportText.cause(cause.kind)(language)
      let colon = (": " as Wording)(language)
      return cause.isBare ? words : words + colon + cause.subject.wording(language)
    default: return cell.value.text(of: type, calendar: calendar)
    }
  }

  /// The period and the values of the splits of a cell as a reader sees them: `2026-02, email`.
  public func place(of cell: Cell, calendar: CalendarRules) -> String {
    let texts = DimensionText(calendar: calendar)
    let values = zip(splits, cell.key).compactMap { split, value in
      value.map { "\(Scorecard.name(split)) \(texts.text($0, of: split) ?? "missing")" }
    }
    let period = cell.period.map { [calendar.name(of: $0)] } ?? []
    return (period + values).joined(separator: ", ")
  }
}
