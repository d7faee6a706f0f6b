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
    try writeInParallel(lines.rows.count, output) { lines.text($0) }
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
    for figure in figures.indices { append(figure, range, to: &fields, ends: &ends) }
    let columnCount = axisCount + figures.count
    var text = ByteText(capacity: fields.count + range.count * columnCount)
    for row in range {
      for column in 0..<columnCount {
        let position = column * range.count + row - range.lowerBound
        text.append(fields, (position == 0 ? 0 : ends[position - 1])..<ends[position])
        text.append(column + 1 < columnCount ? UInt8(ascii: ",") : UInt8(ascii: "\n"))
      }
    }
    return text.array
  }

  /// Appends the values of a figure in some rows, and for each where it ends.
  private func append(
    _ figure: Int, _ range: Range<Int>, to text: inout ByteText, ends: inout [Int]
  ) {
    let sources = rows.sources[figure]
    if sources.count == 1, case .columns(let columns) = sources[0].part {
      let cells = rows.cells(sources[0].list, range)
      if let members = columns.members {
        figures[figure].append(
          columns.values, cells.map { $0 < 0 ? -1 : members[Int($0)] }, to: &text, ends: &ends)
      } else {
        figures[figure].append(columns.values, cells, to: &text, ends: &ends)
      }
      return
    }
    let lists = sources.map { rows.cells($0.list, range) }
    for row in range {
      for (source, cells) in zip(sources, lists) where cells[row] >= 0 {
        figures[figure].append(source.part[Int(cells[row])].value, to: &text)
        break
      }
      ends.append(text.count)
    }
  }
}
