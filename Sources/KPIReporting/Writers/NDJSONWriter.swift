import KPIPlanning
import KPISyntax
import KPIValues

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

  /// Hands over the lines part by part.
  public func write<Failure>(_ output: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    try output(Array((JSONText.object(ResultsHead.run(scorecard, language)) + "\n").utf8))
    for figure in scorecard.figures {
      let cells = CellJSON(
        figure: figure, text: DimensionText(calendar: scorecard.calendar),
        unitNames: scorecard.unitNames, language: language)
      for (level, list) in levels(figure) {
        let head = [
          ("kpi", JSONText.string(figure.name)), ("level", JSONText.string(level)),
          ("unit", JSONText.string(figure.unit?.symbol)),
          ("estimated", figure.isEstimated ? "true" : "false"),
        ]
        try writeInParallel(list.count, output) { range in
          var text = ByteText(capacity: range.count * 240)
          for index in range {
            let members = cells.members(list[index], withAlerts: level != "total")
            JSONText.append(head + members, to: &text)
            text.append(UInt8(ascii: "\n"))
          }
          return text.array
        }
      }
    }
  }

  private func levels(_ figure: ScoredFigure) -> [(String, ScoredCells)] {
    [
      ("cell", figure.cells), ("total", figure.totals(totals, scorecard)),
      ("judged", figure.judged),
    ]
  }
}
