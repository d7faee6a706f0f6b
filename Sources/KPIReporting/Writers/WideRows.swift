import KPIPlanning
import KPISemantics
import KPIValues

/// The rows of a report with a column for each figure: all periods and values of splits that some
/// figure has a cell for.
///
/// Most figures have the same cells as one before; keys of a list are numbered once.
struct WideRows: Sendable {
  /// Cells of a figure, and where they stand.
  struct Source: Sendable {
    /// The cells.
    var part: CellList.Part
    /// The position of its list of keys.
    var list: Int
  }

  /// How many rows there are.
  private(set) var count = 0
  /// For each figure its cells at each of its levels.
  private(set) var sources: [[Source]] = []
  /// For each distinct list of keys, for each row the position of its cell, -1 without one.
  private var cellOf: [[Int32]] = []
  /// For each axis, for each row, the number of what stands there.
  private var numbers: [[Int32]] = []
  private let axes: WideAxes

  /// The rows of a scorecard.
  init(_ scorecard: Scorecard, totals: TotalsShown) {
    let splits = scorecard.allSplits
    var lists: [(part: CellList.Part, places: [Int?])] = []
    for figure in scorecard.figures {
      let places = splits.map { figure.splits.firstIndex(of: $0) }
      let parts = (figure.cells + figure.totals(totals, scorecard)).cells.parts
      sources.append(
        parts.map { part in
          let same = lists.firstIndex { $0.places == places && $0.part.hasKeys(of: part) }
          if same == nil { lists.append((part, places)) }
          return Source(part: part, list: same ?? lists.count - 1)
        })
    }
    axes = WideAxes(
      lists, splits: splits, fields: CSVFields(scorecard), hasPeriods: scorecard.every != nil)
    order(lists.map { axes.numbers($0.part, $0.places) })
  }

  /// Puts lists of keys in one order.
  ///
  /// - Parameter lists: for each list, for each axis, for each cell the number on it.
  private mutating func order(_ lists: [[[Int32]]]) {
    if lists.count == 1, RowNumbers.isRising(lists[0]) {
      numbers = lists[0]
      count = numbers[0].count
      cellOf = [(0..<Int32(count)).map { $0 }]
      return
    }
    let keys = RowNumbers.keys(lists, radices: axes.axes.map(\.count))
    let all = RowNumbers.union(keys)
    count = all.count
    numbers = axes.axes.map { _ in [Int32](repeating: -1, count: all.count) }
    for (list, keys) in zip(lists, keys) {
      var cells = [Int32](repeating: -1, count: all.count)
      let rows = RowNumbers.positions(of: keys, in: all)
      for (cell, row) in rows.enumerated() {
        cells[Int(row)] = Int32(cell)
        if numbers[0][Int(row)] < 0 {
          for axis in list.indices { numbers[axis][Int(row)] = list[axis][cell] }
        }
      }
      cellOf.append(cells)
    }
  }

  /// The positions of the cells of a list in some rows, -1 without one.
  func cells(_ list: Int, _ rows: Range<Int>) -> ArraySlice<Int32> { cellOf[list][rows] }

  /// How many columns period and splits take.
  var axisCount: Int { numbers.count }

  /// Appends the period or a split of some rows, and for each where it ends.
  func append(_ axis: Int, _ rows: Range<Int>, to text: inout ByteText, ends: inout [Int]) {
    axes.axes[axis].append(numbers[axis][rows], to: &text, ends: &ends)
  }
}
