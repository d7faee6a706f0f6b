import KPISemantics
import KPIValues

/// The rules that judge a figure; what they rest on stands among the facts of each cell.
public struct RuleSheet: Hashable, Sendable {
  /// A goal.
  public struct Goal: Hashable, Sendable {
    /// As it is written.
    public var model: JudgementModel.Goal
    /// Which fact is the target.
    public var target: Int
    /// Which fact is the figure in the period `from`.
    public var baseline: Int?
    /// Whether the target is the same in every cell.
    public var isConstant: Bool
  }

  /// A number line of bands.
  public struct Threshold: Hashable, Sendable {
    /// The bands upwards.
    public var bands: [String]
    /// Which facts are the bounds, upwards.
    public var bounds: [Int]
    /// For each bound whether a value equal to it belongs to the band above.
    public var belongsAbove: [Bool]
    /// Whether the bounds are the same in every cell.
    public var isConstant: Bool
  }

  /// An alert.
  public struct Alert: Hashable, Sendable {
    /// As it is written.
    public var model: JudgementModel.Alert
    /// Which fact says that it should ring.
    public var condition: Int
    /// Which fact says that it is over.
    public var recovery: Int?
    /// Whether it compares the figure with what is the same in every cell.
    public var isConstant: Bool
    /// The condition in words of the program.
    public var formula: String

    /// Whether earlier periods decide with this one whether it rings.
    public var looksBack: Bool { model.periods > 1 || recovery != nil }
  }

  /// The rules that hold in a cell.
  public struct Rules: Hashable, Sendable {
    /// Goals in order.
    public var goals: [Goal] = []
    /// The threshold.
    public var threshold: Threshold?
    /// Alerts in order.
    public var alerts: [Alert] = []
    /// Which fact says that the sample is large enough.
    public var needs: Int?
  }

  /// Rules for the cells that meet a condition, those for all cells included that it does not
  /// replace.
  public struct Segment: Hashable, Sendable {
    /// The condition, over dimensions.
    public var condition: RowExpression
    /// The rules there.
    public var rules: Rules
  }

  /// The grain at which it is judged.
  public var grain: Grain
  /// Whether it adds up over time, so that a goal or a bound is for one period of the grain.
  public var isFlow: Bool
  /// The rules of all cells.
  public var rules = Rules()
  /// Segments in order; the first match wins.
  public var segments: [Segment] = []

  /// Whether nothing is judged by it in any cell.
  public var isEmpty: Bool {
    ([rules] + segments.map(\.rules)).allSatisfy {
      $0.goals.isEmpty && $0.threshold == nil && $0.alerts.isEmpty
    }
  }

  /// Whether any alert depends on earlier periods.
  var looksBack: Bool {
    ([rules] + segments.map(\.rules)).contains { $0.alerts.contains(where: \.looksBack) }
  }

  /// Whether there is any alert.
  var hasAlerts: Bool {
    ([rules] + segments.map(\.rules)).contains { !$0.alerts.isEmpty }
  }
}
