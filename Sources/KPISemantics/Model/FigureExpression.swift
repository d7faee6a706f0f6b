import KPISyntax
import KPIValues

/// An expression over aggregates, checked: what a figure is in any cell.
public struct FigureExpression: Hashable, Sendable {
  /// What is computed.
  public indirect enum Kind: Hashable, Sendable {
    case literal(Literal)
    case input(String)
    /// A measure or KPI by name; a KPI brings its own `where`.
    case figure(String)
    case aggregate(AggregateModel)
    case negate(FigureExpression)
    case not(FigureExpression)
    case binary(ExpressionOperator, FigureExpression, FigureExpression)
    case isMissing(FigureExpression)
    case inList(FigureExpression, [FigureExpression])
    case conditional(FigureExpression, then: FigureExpression, otherwise: FigureExpression)
    case banded(FigureExpression, BandLine<FigureExpression>)
    /// The figure one period earlier, or that much earlier.
    case previous(FigureExpression, TimeSpan)
    /// Now minus the period before.
    case change(FigureExpression, TimeSpan)
    /// Change over the period before; undefined on a base that is not above 0.
    case growth(FigureExpression, TimeSpan)
    /// Recomputed from rows over a window that ends with the period.
    case rolling(FigureExpression, TimeSpan)
    /// Recomputed from the start of the year (quarter, month…) or of coverage.
    case toDate(FigureExpression, Grain?)
    /// How many distinct values of this period were there in the period before. The operand is a
    /// `distinct` aggregate, by itself or as a figure that is one.
    case retained(FigureExpression)
    /// Split and filter on the dimensions undone; `period` undone when `overPeriod`.
    case total(FigureExpression, over: [Dimension], overPeriod: Bool)
    /// 1 is the highest among the values of the dimensions.
    case rank(FigureExpression, over: [Dimension])
    /// `f(x per keys)` inside the cell.
    case grouped(GroupedCells)
    /// The KPI itself, in its own alerts and thresholds.
    case value
    /// The KPI's goal, in its own thresholds and alerts.
    case goal
  }

  /// What is computed.
  public var kind: Kind
  /// The type of the result.
  public var type: ValueType
  /// Over what it adds up.
  public var additivity: Additivity
  /// Where it is written.
  public var span: SourceSpan

  /// An expression from its parts.
  public init(_ kind: Kind, type: ValueType, additivity: Additivity, span: SourceSpan) {
    self.kind = kind
    self.type = type
    self.additivity = additivity
    self.span = span
  }
}
