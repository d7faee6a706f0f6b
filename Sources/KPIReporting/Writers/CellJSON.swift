import KPIPlanning
import KPISemantics
import KPIValues

/// Cells of one figure as JSON.
struct CellJSON {
  /// The figure.
  var figure: ScoredFigure
  /// Text of values.
  var text: DimensionText
  /// How units are written.
  var unitNames: UnitNames
  /// The language of `display`.
  var language: Language

  /// The members of a cell, in the fixed order.
  func members(_ scored: ScoredCell, withAlerts: Bool) -> [(String, String)] {
    let cell = scored.cell
    var members = [
      ("period", JSONText.string(cell.period.map(text.calendar.name(of:)))),
      ("by", JSONText.object(key(cell.key))),
    ]
    if cell.isPartial { members.append(("partial", "true")) }
    members += value(cell)
    if let range = cell.range {
      let ends = [("low", range.low), ("high", range.high)]
      members.append(("range", JSONText.object(ends.map { ($0.0, $0.1.description) })))
    }
    if cell.missingRows > 0 { members.append(("missingRows", "\(cell.missingRows)")) }
    members.append(("status", JSONText.string(scored.status.word)))
    if withAlerts { members.append(("alerts", "[]")) }
    return members
  }

  private func key(_ key: [DimensionValue?]) -> [(String, String)] {
    zip(figure.splits, key).compactMap { split, value in
      guard let value else { return nil }
      return (Scorecard.name(split), piece(value, of: split))
    }
  }

  private func piece(_ value: DimensionValue, of split: Dimension) -> String {
    switch value {
    case .number(let number): number.description
    case .flag(let flag): flag ? "true" : "false"
    default: JSONText.string(text.text(value, of: split))
    }
  }

  private func value(_ cell: Cell) -> [(String, String)] {
    switch cell.value {
    case .number(let number):
      return [
        ("value", number.description), ("display", JSONText.string(display(number))),
      ]
    case .missing(let cause):
      let members = [
        ("cause", JSONText.string(cause.kind.rawValue)), ("detail", JSONText.string(cause.detail)),
      ]
      return [("value", "null"), ("missing", JSONText.object(members))]
    case .flag(let flag): return [("value", flag ? "true" : "false")]
    default:
      return [("value", JSONText.string(text.text(cell.value, type: figure.type)))]
    }
  }

  private func display(_ number: Number) -> String {
    let unit = figure.unit ?? .number
    let form = NumberForm([number], unit: unit, names: unitNames, language: language)
    return form.text(number)
  }
}
