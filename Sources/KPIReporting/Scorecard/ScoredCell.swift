import KPIPlanning

/// A cell and how it is judged.
public struct ScoredCell: Hashable, Sendable {
  /// The cell.
  public var cell: Cell
  /// How it is judged.
  public var status: CellStatus
  /// The number line that gave it its band.
  public var threshold: RuleSheet.Threshold? {
    get { judgement.first?.threshold }
    set { change { $0.threshold = newValue } }
  }
  /// How it stands to the goal that is hardest to reach.
  public var goal: GoalJudgement? {
    get { judgement.first?.goal }
    set { change { $0.goal = newValue } }
  }
  /// The alerts that ring.
  public var alerts: [RingingAlert] {
    get { judgement.first?.alerts ?? [] }
    set { change { $0.alerts = newValue } }
  }

  /// What few cells have.
  struct Judgement: Hashable, Sendable {
    /// The number line that gave it its band.
    var threshold: RuleSheet.Threshold?
    /// How it stands to the goal that is hardest to reach.
    var goal: GoalJudgement?
    /// The alerts that ring.
    var alerts: [RingingAlert] = []
  }

  /// What else is said of it, if anything.
  // Nothing judges most of the cells where there are millions: it does not stand in them.
  private(set) var judgement: [Judgement] = []

  /// A cell with its judgement.
  public init(
    _ cell: Cell, status: CellStatus, goal: GoalJudgement? = nil, alerts: [RingingAlert] = []
  ) {
    self.cell = cell
    self.status = status
    if goal != nil || !alerts.isEmpty { judgement = [Judgement(goal: goal, alerts: alerts)] }
  }

  /// A cell with what was kept of its judgement.
  init(_ cell: Cell, status: CellStatus, judgement: Judgement?) {
    self.cell = cell
    self.status = status
    self.judgement = judgement.map { [$0] } ?? []
  }

  private mutating func change(_ change: (inout Judgement) -> Void) {
    var changed = judgement.first ?? Judgement()
    change(&changed)
    judgement = changed == Judgement() ? [] : [changed]
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
