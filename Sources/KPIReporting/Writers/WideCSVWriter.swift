import Dispatch
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
    let names = ["period"] + splits.map(Scorecard.name) + scorecard.figures.map(\.name)
    let lines = WideLines(
      rows: WideRows(scorecard, totals: totals), fields: CSVFields(scorecard), splits: splits,
      figures: scorecard.figures)
    var parts = [[UInt8]](repeating: [], count: (lines.rows.keys.count + 1023) / 1024)
    let count = parts.count
    parts.withUnsafeMutableBufferPointer { parts in
      // Every position is touched by one iteration only.
      nonisolated(unsafe) let parts = parts
      DispatchQueue.concurrentPerform(iterations: count) { part in
        lines.append(part * 1024..<min((part + 1) * 1024, lines.rows.keys.count), to: &parts[part])
      }
    }
    var text = CSVText.line(names.map(CSVText.text))
    text.reserveCapacity(text.utf8.count + parts.reduce(0) { $0 + $1.count })
    for part in parts { text += String(decoding: part, as: UTF8.self) }
    return text
  }
}

/// The lines of a wide file.
private struct WideLines: Sendable {
  /// The rows.
  let rows: WideRows
  /// How fields are written.
  let fields: CSVFields
  /// The splits of the rows.
  let splits: [Dimension]
  /// The figures of the columns.
  let figures: [ScoredFigure]

  /// Appends the lines of some rows.
  func append(_ range: Range<Int>, to bytes: inout [UInt8]) {
    for row in range {
      bytes += fields.key(rows.keys[row], splits: splits).joined(separator: ",").utf8
      for (column, figure) in figures.enumerated() {
        bytes.append(UInt8(ascii: ","))
        guard let cell = rows.cell(row, of: column) else { continue }
        if case .number(let number) = cell.cell.value {
          number.append(to: &bytes)
        } else {
          bytes += fields.value(cell.cell, figure).utf8
        }
      }
      bytes.append(UInt8(ascii: "\n"))
    }
  }
}
