import KPIPlanning

/// A cell and how it is judged.
public struct ScoredCell: Hashable, Sendable {
  /// The cell.
  public var cell: Cell
  /// How it is judged.
  public var status: CellStatus

  /// A cell with its status.
  public init(_ cell: Cell, status: CellStatus) {
    self.cell = cell
    self.status = status
  }

  /// A cell that nothing judges yet.
  init(unjudged cell: Cell) {
    if case .missing = cell.value {
      self.init(cell, status: .unknown)
    } else {
      self.init(cell, status: .notJudged)
    }
  }
}
