import KPIPlanning
import KPISyntax

/// Writes a line of JSON for the run, then one for each cell.
public struct NDJSONWriter {
  private let scorecard: Scorecard
  private let language: Language
  private let totals: TotalsShown

  /// A writer of the scorecard.
  public init(_ scorecard: Scorecard, language: Language, totals: TotalsShown) {
    self.scorecard = scorecard
    self.language = language
    self.totals = totals
  }

  /// All lines.
  public func text() -> String {
    var text = JSONText.object(ResultsHead.run(scorecard, language)) + "\n"
    for figure in scorecard.figures {
      let cells = CellJSON(
        figure: figure, text: DimensionText(calendar: scorecard.calendar),
        unitNames: scorecard.unitNames, language: language)
      for (level, list) in levels(figure) {
        for cell in list {
          let members =
            [
              ("kpi", JSONText.string(figure.name)), ("level", JSONText.string(level)),
              ("unit", JSONText.string(figure.unit?.symbol)),
              ("estimated", figure.isEstimated ? "true" : "false"),
            ] + cells.members(cell, withAlerts: level != "total")
          text += JSONText.object(members) + "\n"
        }
      }
    }
    return text
  }

  private func levels(_ figure: ScoredFigure) -> [(String, ScoredCells)] {
    [
      ("cell", figure.cells), ("total", figure.totals(totals, scorecard)),
      ("judged", figure.judged),
    ]
  }
}
