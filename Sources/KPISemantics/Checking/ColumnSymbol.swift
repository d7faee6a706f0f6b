import KPISyntax

/// What expressions need to know about a column.
public struct ColumnSymbol: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// Its position in `DatasetModel.columns`.
  public var index: Int
  /// Its type; `unknown` when its expression did not check or is part of a circle.
  public var type: ValueType
  /// Whether it is a stock.
  public var isLevel: Bool
  /// What derives it, when it is derived from rows.
  public var expression: RowExpression?
  /// What computes it from the rows of one entity, in a dataset made `per` keys.
  public var entityExpression: EntityExpression?
  /// Where it is declared.
  public var span: SourceSpan

  /// A column from its parts.
  public init(
    name: String, index: Int, type: ValueType, isLevel: Bool, expression: RowExpression?,
    entityExpression: EntityExpression? = nil, span: SourceSpan
  ) {
    self.name = name
    self.index = index
    self.type = type
    self.isLevel = isLevel
    self.expression = expression
    self.entityExpression = entityExpression
    self.span = span
  }
}
