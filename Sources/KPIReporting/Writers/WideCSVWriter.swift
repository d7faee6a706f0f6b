import KPIPlanning
import KPISemantics

/// Writes CSV with a row per period and split and a column per KPI.
public struct WideCSVWriter {
  private let scorecard: Scorecard
  private let totals: TotalsShown

  /// A writer of the scorecard.
  public init(_ scorecard: Scorecard, totals: TotalsShown) {
    self.scorecard = scorecard
    self.totals = totals
  }

  /// The whole file.
  public func text() -> String {
    let splits = scorecard.allSplits
    let fields = CSVFields(scorecard)
    var rows: [RowKey: [Int: String]] = [:]
    for (column, figure) in scorecard.figures.enumerated() {
      let positions = splits.map { figure.splits.firstIndex(of: $0) }
      for scored in figure.cells + figure.totals(totals, scorecard) {
        let key = RowKey(scored.cell, hasPeriods: scorecard.every != nil, positions: positions)
        rows[key, default: [:]][column] = fields.value(scored.cell, figure)
      }
    }
    let names = ["period"] + splits.map(Scorecard.name) + scorecard.figures.map(\.name)
    var text = CSVText.line(names.map(CSVText.text))
    for (key, values) in rows.sorted(by: { RowKey.isBefore($0.key, $1.key) }) {
      let columns = scorecard.figures.indices.map { values[$0] ?? "" }
      text += CSVText.line(fields.key(key, splits: splits) + columns)
    }
    return text
  }
}
