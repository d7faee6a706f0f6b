import KPISyntax

/// An expression over the rows of one entity: aggregates of the base dataset, columns of the
/// entity's own row (by position), and arithmetic between them.
///
/// It is a row expression over the per-entity dataset whose leaves may be aggregates over the base
/// rows; they are numbered, so that the engine computes them first and sees plain columns after.
public struct EntityExpression: Hashable, Sendable {
  /// The aggregates over the rows of the entity, each with value and condition over base columns.
  public var aggregates: [AggregateModel]
  /// The expression over the entity's columns, followed by one column for each of `aggregates`:
  /// position `columns.count + i` stands for aggregate `i`.
  public var expression: RowExpression

  /// An expression with its aggregates.
  public init(aggregates: [AggregateModel], expression: RowExpression) {
    self.aggregates = aggregates
    self.expression = expression
  }
}
