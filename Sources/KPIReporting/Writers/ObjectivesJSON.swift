import KPIPlanning
import KPISemantics
import KPISyntax
import KPIValues

/// Writes how far objectives are as JSON, `kpi.objectives/1`: an objective a line, keys in fixed
/// order, numbers in the units of their figures.
public struct ObjectivesJSON {
  private let calendar: CalendarRules
  private let names: UnitNames
  private let language: Language

  /// A writer; the language is that of titles and `display`.
  public init(calendar: CalendarRules, names: UnitNames, language: Language) {
    self.calendar = calendar
    self.names = names
    self.language = language
  }

  /// The whole document, with a new line at its end.
  public func text(_ standings: [ObjectiveStanding]) -> String {
    let objectives = standings.map { standing in
      JSONText.object([
        ("name", JSONText.string(standing.name)),
        ("title", JSONText.string(standing.title(language))),
        ("goals", JSONText.array(standing.goals.map(goal))),
        ("watch", JSONText.array(standing.drivers.map(driver))),
      ])
    }
    let schema = [("schema", JSONText.string("kpi.objectives/1"))]
    return JSONText.document(schema, list: "objectives", of: objectives)
  }

  private func goal(_ goal: ObjectiveStanding.Goal) -> String {
    var members = head(goal.figure, goal.type)
    guard let scored = goal.scored else {
      return JSONText.object(members + [("status", JSONText.string("unavailable"))])
    }
    let figure = ScoredFigure(name: goal.figure, type: goal.type)
    let cells = CellJSON(
      figure: figure, text: DimensionText(calendar: calendar), unitNames: names,
      language: language)
    members += cells.members(scored, withAlerts: false).filter { !["by", "status"].contains($0.0) }
    return JSONText.object(
      members + [("status", JSONText.string(scored.goal?.word ?? "notJudged"))])
  }

  private func driver(_ driver: ObjectiveStanding.Driver) -> String {
    JSONText.object(
      head(driver.figure, driver.type) + [
        ("period", JSONText.string(driver.period.map(calendar.name(of:)))),
        ("value", driver.value?.description ?? "null"),
        ("before", driver.before?.description ?? "null"),
        ("movement", JSONText.string(driver.movement.rawValue)),
      ])
  }

  private func head(_ figure: String, _ type: ValueType) -> [(String, String)] {
    var unit: String?
    if case .number(let known) = type { unit = known.symbol }
    return [("kpi", JSONText.string(figure)), ("unit", JSONText.string(unit))]
  }
}
