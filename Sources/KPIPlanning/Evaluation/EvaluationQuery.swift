import KPISemantics
import KPIValues

/// What a run asks for: the flags of `kpi eval`, checked.
public struct EvaluationQuery: Sendable {
  /// Which totals are computed.
  public enum Totals: Hashable, Sendable {
    /// None.
    case none
    /// The one cell in which everything is undone.
    case grand
    /// Every subset of the splits, by period and over the whole span.
    case all
  }

  /// Coverage that does not come from the data, as in a test.
  public enum StatedCoverage: Hashable, Sendable {
    /// From the first to the last of these days.
    case days(ClosedRange<CivilDate>)
    /// The whole months from the first to the last day of the data.
    case wholeMonths
  }

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
  /// Which totals are computed.
  public var totals = Totals.all
  /// Coverage that is not the data's.
  public var coverage: StatedCoverage?
  /// Whether the cells on which KPIs are judged are computed.
  public var judges = true
  /// Whether they are computed for figures without rules too, for outputs that list them.
  public var judgesWithoutRules = true
  /// Whether all alerts are followed over all covered periods.
  public var followsAlerts = false

  /// A query for everything over the whole span.
  public init() {}
}
