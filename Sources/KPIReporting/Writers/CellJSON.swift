import KPIPlanning
import KPISemantics
import KPISyntax
import KPIValues

/// Cells of one figure as JSON.
struct CellJSON {
  /// The figure.
  var figure: ScoredFigure
  /// Text of values.
  var text: DimensionText
  /// How units are written.
  var unitNames: UnitNames
  /// The language of `display` and messages.
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
    if let goal = scored.goal { members.append(("goal", JSONText.object(self.goal(goal)))) }
    if withAlerts || !scored.alerts.isEmpty {
      members.append(("alerts", JSONText.array(scored.alerts.map(alert))))
    }
    return members
  }

  private func goal(_ goal: GoalJudgement) -> [(String, String)] {
    var members = [
      ("target", goal.target.description), ("met", goal.outcome == .met ? "true" : "false"),
    ]
    let numbers = [
      ("baseline", goal.baseline), ("progress", goal.progress), ("expected", goal.expected),
    ]
    members += numbers.compactMap { name, number in number.map { (name, $0.description) } }
    if let pace = goal.pace { members.append(("pace", JSONText.string(pace.rawValue))) }
    if let need = goal.need {
      let parts =
        [("value", need.amount.description), ("per", JSONText.string(need.grain.rawValue))]
        + (need.soFar.map { [("soFar", $0.description)] } ?? [])
      members.append(("needed", JSONText.object(parts)))
    }
    if let projection = goal.projection {
      members.append(("projection", projection.description))
    }
    if goal.hasNoWay { members.append(("undefined", "\"target-equals-baseline\"")) }
    return members
  }

  private func alert(_ alert: RingingAlert) -> String { JSONText.object(alertMembers(alert)) }

  /// The members of an alert that rings.
  func alertMembers(_ alert: RingingAlert) -> [(String, String)] {
    [
      ("severity", JSONText.string(alert.severity.rawValue)),
      ("message", JSONText.string(alert.message(language))), ("rule", JSONText.string(alert.rule)),
    ] + (alert.since.map { [("since", JSONText.string(text.calendar.name(of: $0)))] } ?? [])
  }

  /// The values of the splits by their names.
  func key(_ key: [DimensionValue?]) -> [(String, String)] {
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
        ("cause", JSONText.string(cause.kind.rawValue)),
        ("detail", JSONText.string(cause.subject.wording(language))),
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
