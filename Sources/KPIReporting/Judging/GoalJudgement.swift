import KPISemantics
import KPIValues

/// How a cell stands to a goal; numbers are in the figure's unit.
public struct GoalJudgement: Hashable, Sendable {
  /// What the goal says of the cell.
  public enum Outcome: String, Hashable, Sendable {
    case met, missed
    /// The period by which it must be reached is not complete.
    case open
  }

  /// What is missing per period to arrive in time.
  public struct Need: Hashable, Sendable {
    /// How much per period.
    public var amount: Number
    /// The period.
    public var grain: Grain
    /// How much a period has brought so far; nil where nothing accumulates.
    public var soFar: Number?
  }

  /// Which side of the target is good: `<`, `<=`, `>`, `>=`.
  public var comparison: ExpressionOperator
  /// The target.
  public var target: Number
  /// Met, missed or still open.
  public var outcome: Outcome
  /// The figure in the period `from`.
  public var baseline: Number?
  /// The part of the way from baseline to target, 0 … 1; nil without a path.
  public var progress: Number?
  /// Where the path is at the end of the cell, or of the data inside it.
  public var expected: Number?
  /// Against what is expected.
  public var pace: Pace?
  /// What is needed per period to arrive.
  public var need: Need?
  /// Where it ends if it goes on like this.
  public var projection: Number?
  /// Whether there is no way to go because the target equals the baseline.
  public var hasNoWay = false

  /// A goal without a path.
  init(comparison: ExpressionOperator, target: Number, outcome: Outcome) {
    self.comparison = comparison
    self.target = target
    self.outcome = outcome
  }

  /// The word that tests ask for: `met`, `missed`, else the pace, else `notJudged`.
  public var word: String {
    switch outcome {
    case .met, .missed: outcome.rawValue
    case .open: pace?.rawValue ?? "notJudged"
    }
  }
}
