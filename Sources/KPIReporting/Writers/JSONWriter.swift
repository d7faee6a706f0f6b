import KPIPlanning
import KPISemantics
import KPISyntax
import KPIValues

/// Writes `kpi.results/1`: one JSON object, keys in fixed order, one cell a line.
public struct JSONWriter {
  private let scorecard: Scorecard
  private let language: Language

  /// A writer of the scorecard; the language is that of labels, `display` and warnings.
  public init(_ scorecard: Scorecard, language: Language) {
    self.scorecard = scorecard
    self.language = language
  }

  /// The whole document, with a new line at its end.
  public func text() -> String {
    let members = ResultsHead.run(scorecard, language).map { "  \(JSONText.string($0.0)): \($0.1)" }
    let figures = scorecard.figures.map(figure)
    let kpis = figures.isEmpty ? "[]" : "[\n" + figures.joined(separator: ",\n") + "\n  ]"
    let rest = [
      "  \"kpis\": \(kpis)", "  \"unavailable\": \(unavailable())",
      "  \"warnings\": \(warnings())",
    ]
    return "{\n" + (members + rest).joined(separator: ",\n") + "\n}\n"
  }

  private func figure(_ figure: ScoredFigure) -> String {
    let cells = CellJSON(
      figure: figure, text: DimensionText(calendar: scorecard.calendar),
      unitNames: scorecard.unitNames, language: language)
    var text = "    {"
    text += ResultsHead.figure(figure, language).map { "\(JSONText.string($0.0)): \($0.1)" }
      .joined(separator: ", ")
    text += ",\n     \"cells\": " + list(figure.cells, cells, withAlerts: true)
    text += ",\n     \"totals\": " + list(figure.totals, cells, withAlerts: false)
    text += ",\n     \"judged\": " + list(figure.judged, cells, withAlerts: true)
    return text + "}"
  }

  private func list(_ list: ScoredCells, _ cells: CellJSON, withAlerts: Bool) -> String {
    guard !list.isEmpty else { return "[]" }
    let lines = list.map {
      "       " + JSONText.object(cells.members($0, withAlerts: withAlerts))
    }
    return "[\n" + lines.joined(separator: ",\n") + "\n     ]"
  }

  private func unavailable() -> String {
    JSONText.list(
      scorecard.unavailable.map {
        JSONText.object([
          ("name", JSONText.string($0.name)),
          ("needs", JSONText.list($0.needs.map(JSONText.string))),
        ])
      })
  }

  private func warnings() -> String {
    JSONText.list(scorecard.warnings.map { JSONText.string(WarningText.text($0, language)) })
  }
}
