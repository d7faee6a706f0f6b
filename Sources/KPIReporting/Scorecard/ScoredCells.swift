import KPIPlanning

/// Cells with their judgements, made when they are looked at: there may be millions.
public struct ScoredCells: RandomAccessCollection, Sendable {
  /// The cells.
  public let cells: CellList
  /// For each cell its status; empty where nothing judges any of them.
  private var statuses: [CellStatus] = []
  /// What else is said of some cells, by position.
  private var judgements: [Int: ScoredCell.Judgement] = [:]

  /// The cells as a judge sees them; without one nothing judges them.
  init(_ cells: CellList, _ judge: FigureJudge?) {
    self.cells = cells
    guard let judge else { return }
    statuses.reserveCapacity(cells.count)
    judge.forEach(cells) { note($0) }
  }

  /// Cells that are judged already.
  init(_ scored: [ScoredCell]) {
    cells = CellList(scored.map(\.cell))
    for scored in scored { note(scored) }
  }

  private init(_ cells: CellList) {
    self.cells = cells
  }

  private mutating func note(_ scored: ScoredCell) {
    if let judgement = scored.judgement.first { judgements[statuses.count] = judgement }
    statuses.append(scored.status)
  }

  /// The cells of one list, then those of another.
  static func + (left: ScoredCells, right: ScoredCells) -> ScoredCells {
    if right.isEmpty { return left }
    var result = ScoredCells(left.cells + right.cells)
    guard left.isJudged || right.isJudged else { return result }
    result.statuses = left.allStatuses + right.allStatuses
    result.judgements = left.judgements
    for (index, judgement) in right.judgements {
      result.judgements[left.count + index] = judgement
    }
    return result
  }

  /// The status of each cell.
  private var allStatuses: [CellStatus] {
    isJudged ? statuses : map(\.status)
  }

  /// Whether any of them may have a judgement.
  var isJudged: Bool { !statuses.isEmpty }

  /// The word for the status of a cell, which has a value or has none.
  func statusWord(_ index: Int, hasValue: Bool) -> String {
    isJudged ? statuses[index].word : unjudgedWord(hasValue: hasValue)
  }

  /// The word for the status of a cell that nothing judges.
  func unjudgedWord(hasValue: Bool) -> String {
    (hasValue ? CellStatus.notJudged : .unknown).word
  }

  /// The alerts that ring in a cell.
  func alerts(_ index: Int) -> [RingingAlert] { judgements[index]?.alerts ?? [] }

  /// The first cell.
  public var startIndex: Int { 0 }

  /// Behind the last cell.
  public var endIndex: Int { cells.endIndex }

  /// A cell with its judgement.
  public subscript(index: Int) -> ScoredCell {
    guard isJudged else { return ScoredCell(unjudged: cells[index]) }
    return ScoredCell(cells[index], status: statuses[index], judgement: judgements[index])
  }
}

extension ScoredFigure {
  /// The totals that an output shows.
  func totals(_ shown: TotalsShown, _ scorecard: Scorecard) -> ScoredCells {
    switch shown {
    case .none: ScoredCells([])
    case .all: totals
    case .grand:
      totals.allSatisfy(ScoredFigure.isGrand)
        ? totals : ScoredCells(totals.filter(ScoredFigure.isGrand))
    }
  }

  private static func isGrand(_ scored: ScoredCell) -> Bool {
    scored.cell.period == nil && scored.cell.key.allSatisfy { $0 == nil }
  }
}
