import KPIPlanning
import KPISemantics
import KPIValues

/// The rows of a report with a column for each figure: all periods and values of splits that some
/// figure has a cell for.
///
/// Most figures have the same cells as one before; their keys are compared and not looked up.
struct WideRows: Sendable {
  /// The keys in order.
  private(set) var keys: [RowKey] = []
  /// For each figure its cells.
  private let cells: [[ScoredCell]]
  /// For each figure the position of its list.
  private var listOf: [Int] = []
  /// For each distinct list of cells, for each row, the position of its cell, -1 without one.
  private var positions: [[Int32]] = []

  /// The rows of a scorecard.
  init(_ scorecard: Scorecard, totals: TotalsShown) {
    cells = scorecard.figures.map { figure in
      let totals = figure.totals(totals, scorecard)
      return totals.isEmpty ? figure.cells : figure.cells + totals
    }
    let lists = distinctLists(scorecard.figures)
    let splits = scorecard.allSplits
    var numbers: [RowKey: Int32] = [:]
    var met: [RowKey] = []
    let rowsOf = lists.map { figure in
      let places = splits.map { scorecard.figures[figure].splits.firstIndex(of: $0) }
      return cells[figure].map { scored -> Int32 in
        let key = RowKey(scored.cell, hasPeriods: scorecard.every != nil, positions: places)
        if let number = numbers[key] { return number }
        numbers[key] = Int32(met.count)
        met.append(key)
        return Int32(met.count - 1)
      }
    }
    let order = met.indices.sorted { RowKey.isBefore(met[$0], met[$1]) }
    keys = order.map { met[$0] }
    positions = rowsOf.map { rows in
      var cellOf = [Int32](repeating: -1, count: met.count)
      for (cell, row) in rows.enumerated() { cellOf[Int(row)] = Int32(cell) }
      return order.map { cellOf[$0] }
    }
  }

  /// The cell of a figure in a row.
  func cell(_ row: Int, of figure: Int) -> ScoredCell? {
    let position = positions[listOf[figure]][row]
    return position < 0 ? nil : cells[figure][Int(position)]
  }

  /// Finds figures with other cells than all figures before; notes which one each is like.
  private mutating func distinctLists(_ figures: [ScoredFigure]) -> [Int] {
    var lists: [Int] = []
    for figure in figures.indices {
      let same = lists.firstIndex { list in
        figures[list].splits == figures[figure].splits && isAlike(cells[list], cells[figure])
      }
      listOf.append(same ?? lists.count)
      if same == nil { lists.append(figure) }
    }
    return lists
  }
}

/// Whether two lists are of the same cells.
private func isAlike(_ left: [ScoredCell], _ right: [ScoredCell]) -> Bool {
  guard left.count == right.count else { return false }
  return left.indices.allSatisfy { position in
    left[position].cell.period == right[position].cell.period
      && left[position].cell.key == right[position].cell.key
  }
}
