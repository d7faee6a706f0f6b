import KPISemantics
import KPIValues

/// A question for cells by their keys, whether anything occurs there or not, as tests ask.
public struct CellQuestion: Sendable {
  /// What is asked for.
  public var expression: FigureExpression
  /// The splits.
  public var by: [Dimension] = []
  /// The grain of the cell; nil: that of `at`, or the whole span.
  public var every: Grain?
  /// The period; nil: the whole span, or the last period of `every` that coverage touches.
  public var at: Period?
  /// For each cell one value for each split; one empty list without splits.
  public var keys: [[DimensionValue]] = [[]]
  /// The KPI whose rules judge the cells; without grain and period it is judged on the last
  /// complete period of its own grain, or on the whole span where nothing is covered.
  public var judging: String?

  /// A question for the one cell without splits of the whole span.
  public init(_ expression: FigureExpression) {
    self.expression = expression
  }
}
