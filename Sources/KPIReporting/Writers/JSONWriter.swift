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

  /// Hands over the document part by part, with a new line at its end.
  public func write<Failure>(_ output: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    func put(_ text: String) throws(Failure) { try output(Array(text.utf8)) }
    let head = ResultsHead.run(scorecard, language).map { "  \(JSONText.string($0.0)): \($0.1),\n" }
    try put("{\n" + head.joined() + "  \"kpis\": [")
    for (position, figure) in scorecard.figures.enumerated() {
      try put(position == 0 ? "\n" : ",\n")
      try write(figure, output)
    }
    try put(scorecard.figures.isEmpty ? "]" : "\n  ]")
    try put(",\n  \"unavailable\": \(unavailable()),\n  \"warnings\": \(warnings())\n}\n")
  }

  private func write<Failure>(
    _ figure: ScoredFigure, _ output: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let cells = CellJSON(
      figure: figure, text: DimensionText(calendar: scorecard.calendar),
      unitNames: scorecard.unitNames, language: language)
    let head = ResultsHead.figure(figure, language).map { "\(JSONText.string($0.0)): \($0.1)" }
    try output(Array(("    {" + head.joined(separator: ", ")).utf8))
    let lists = [
      ("cells", figure.cells, true), ("totals", figure.totals, false),
      ("judged", figure.judged, true),
    ]
    for (name, list, withAlerts) in lists {
      try output(Array((",\n     \"\(name)\": [" + (list.isEmpty ? "" : "\n")).utf8))
      try writeInParallel(list.count, output) { range in
        var text = ByteText(capacity: range.count * 160)
        for index in range {
          text.append(index == 0 ? "       " : ",\n       ")
          JSONText.append(cells.members(list[index], withAlerts: withAlerts), to: &text)
        }
        return text.array
      }
      try output(Array((list.isEmpty ? "]" : "\n     ]").utf8))
    }
    try output([UInt8(ascii: "}")])
  }

  private func unavailable() -> String {
    JSONText.array(
      scorecard.unavailable.map {
        JSONText.object([
          ("name", JSONText.string($0.name)),
          ("needs", JSONText.array($0.needs.map(JSONText.string))),
        ])
      })
  }

  private func warnings() -> String {
    JSONText.array(scorecard.warnings.map { JSONText.string(WarningText.text($0, language)) })
  }
}
