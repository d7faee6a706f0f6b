import KPISemantics
import KPIValues

/// What a run asks for: the flags of `kpi eval`, checked.
public struct EvaluationQuery: Sendable {
  /// The figures, in order; empty for all KPIs.
  public var figures: [String] = []
  /// The grain shown; nil: the whole span is one period.
  public var every: Grain?
  /// The splits.
  public var by: [Dimension] = []
  /// First and last period asked for; with a grain all whole periods that overlap, else exact.
  public var period: ClosedRange<CivilDate>?
  /// Conditions over dimensions that rows must meet.
  public var conditions: [RowExpression] = []
  /// Last day whose rows count.
  public var until: CivilDate?
  /// Keep the highest cells of each period.
  public var top: Int?

  /// A query for everything over the whole span.
  public init() {}
}
