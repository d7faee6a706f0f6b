import KPIPlanning

/// A cell and how it is judged.
public struct ScoredCell: Hashable, Sendable {
  /// The cell.
  public var cell: Cell
  /// How it is judged.
  public var status: CellStatus
  /// The number line that gave it its band.
  public var threshold: RuleSheet.Threshold?
  /// How it stands to the goal that is hardest to reach.
  public var goal: GoalJudgement?
  /// The alerts that ring.
  public var alerts: [RingingAlert]

  /// A cell with its judgement.
  public init(
    _ cell: Cell, status: CellStatus, goal: GoalJudgement? = nil, alerts: [RingingAlert] = []
  ) {
    self.cell = cell
    self.status = status
    self.goal = goal
    self.alerts = alerts
  }

  /// A cell that nothing judges.
  init(unjudged cell: Cell) {
    if case .missing = cell.value {
      self.init(cell, status: .unknown)
    } else {
      self.init(cell, status: .notJudged)
    }
  }
}
