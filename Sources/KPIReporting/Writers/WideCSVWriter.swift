import KPIPlanning
import KPISemantics
import KPIValues

/// Writes CSV with a row per period and split and a column per KPI.
public struct WideCSVWriter {
  private let scorecard: Scorecard
  private let totals: TotalsShown

  /// A writer of the scorecard.
  public init(_ scorecard: Scorecard, totals: TotalsShown) {
    self.scorecard = scorecard
    self.totals = totals
  }

  /// Hands over the file part by part.
  public func write<Failure>(_ output: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    let names =
      ["period"] + scorecard.allSplits.map(Scorecard.name) + scorecard.figures.map(\.name)
    try output(Array(CSVText.line(names.map(CSVText.text)).utf8))
    let lines = WideLines(
      rows: WideRows(scorecard, totals: totals),
      figures: scorecard.figures.map { ColumnText(fields: CSVFields(scorecard), type: $0.type) })
    try writeInParallel(lines.rows.count, width: lines.figures.count, output) { lines.text($0) }
  }
}

/// The lines of a wide file.
private struct WideLines: Sendable {
  /// The rows.
  let rows: WideRows
  /// How values of each figure are written.
  let figures: [ColumnText]

  /// The lines of some rows.
  func text(_ range: Range<Int>) -> [UInt8] {
    let axisCount = rows.axisCount
    var fields = ByteText(capacity: range.count * (figures.count * 8 + axisCount * 12))
    var ends: [Int] = []
    ends.reserveCapacity(range.count * (axisCount + figures.count))
    for axis in 0..<axisCount { rows.append(axis, range, to: &fields, ends: &ends) }
    // Behind which of the lists of ends those of a column stand.
    var lists = Array(0...axisCount)
    for figure in figures.indices {
      append(figure, range, to: &fields, ends: &ends)
      lists.append(ends.count / max(1, range.count))
    }
    let columnCount = axisCount + figures.count
    var text = ByteText(capacity: fields.count + range.count * columnCount)
    for row in range {
      for column in 0..<columnCount {
        for list in lists[column]..<lists[column + 1] {
          let position = list * range.count + row - range.lowerBound
          text.append(fields, (position == 0 ? 0 : ends[position - 1])..<ends[position])
        }
        text.append(column + 1 < columnCount ? UInt8(ascii: ",") : UInt8(ascii: "\n"))
      }
    }
    return text.array
  }

  /// Appends the values of a figure in some rows, source by source, and for each where it ends; a
  /// row has a value from one source at most.
  private func append(
    _ figure: Int, _ range: Range<Int>, to text: inout ByteText, ends: inout [Int]
  ) {
    var taken: [ArraySlice<Int32>] = []
    for source in rows.sources[figure] {
      let cells = rows.cells(source.list, range)
      let free = taken.isEmpty ? cells : left(of: cells, by: taken)
      taken.append(cells)
      switch source.part {
      case .columns(let columns):
        if let members = columns.members {
          figures[figure].append(
            columns.values, free.map { $0 < 0 ? -1 : members[Int($0)] }, to: &text, ends: &ends)
        } else {
          figures[figure].append(columns.values, free, to: &text, ends: &ends)
        }
      case .cells(let cells):
        for cell in free {
          if cell >= 0 { figures[figure].append(cells[Int(cell)].value, to: &text) }
          ends.append(text.count)
        }
      }
    }
  }

  /// The cells of rows that have none in lists before; -1 in others.
  private func left(of cells: ArraySlice<Int32>, by lists: [ArraySlice<Int32>])
    -> ArraySlice<Int32>
  {
    cells.indices.map { row in lists.contains { $0[row] >= 0 } ? -1 : cells[row] }[...]
  }
}
