import KPISyntax
import KPIValues

/// An expression over the rows of one dataset, checked.
public struct RowExpression: Hashable, Sendable {
  /// What is computed.
  public indirect enum Kind: Hashable, Sendable {
    /// A constant.
    case literal(Literal)
    /// A column of the dataset, by position in `DatasetModel.columns`.
    case column(Int)
    /// A column of a linked dataset: the id column here, the dataset it reaches, and what is read
    /// from the row found there (over that dataset's columns).
    case linked(by: Int, dataset: String, RowExpression)
    /// A dimension that is bound to a column when the dataset is known; only in conditions.
    case dimension(Dimension)
    /// An input; the row's own values pick the entry of a split input, its time the period's.
    case input(String)
    /// The end of the cell's period (exclusive), only inside `open` aggregates.
    case periodEnd
    case negate(RowExpression)
    case not(RowExpression)
    case binary(ExpressionOperator, RowExpression, RowExpression)
    case isMissing(RowExpression)
    case inList(RowExpression, [RowExpression])
    case conditional(RowExpression, then: RowExpression, otherwise: RowExpression)
    case banded(RowExpression, BandLine<RowExpression>)
    /// `hour weekday date week month quarter year` of a date, time or period.
    case calendarPart(CalendarPart, RowExpression)
    case monthsBetween(RowExpression, RowExpression)
    case workingTime(RowExpression, RowExpression)
    /// `f(x per keys)` over all rows of a dataset that agree on the keys.
    case grouped(GroupedRows)
  }

  /// What is computed.
  public var kind: Kind
  /// The type of the result.
  public var type: ValueType
  /// Where it is written.
  public var span: SourceSpan

  /// An expression from its parts.
  public init(_ kind: Kind, type: ValueType, span: SourceSpan) {
    self.kind = kind
    self.type = type
    self.span = span
  }
}
