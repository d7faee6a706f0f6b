import KPISyntax

/// What expressions need to know about a column; handed about much, and never changed.
public final class ColumnSymbol: Sendable {
  /// Its name.
  public let name: String
  /// Its position in `DatasetModel.columns`.
  public let index: Int
  /// Its type; `unknown` when its expression did not check or is part of a circle.
  public let type: ValueType
  /// Whether it is a stock.
  public let isLevel: Bool
  /// Where its values come from.
  public let origin: ColumnModel.Origin
  /// Where it is declared.
  public let span: SourceSpan

  /// A column from its parts.
  public init(
    name: String, index: Int, type: ValueType, isLevel: Bool, origin: ColumnModel.Origin,
    span: SourceSpan
  ) {
    self.name = name
    self.index = index
    self.type = type
    self.isLevel = isLevel
    self.origin = origin
    self.span = span
  }

  /// What derives it, when it is derived from rows.
  public var expression: RowExpression? {
    if case .derived(let expression) = origin { expression } else { nil }
  }

  /// What computes it from the rows of one entity, in a dataset made `per` keys.
  public var entityExpression: EntityExpression? {
    if case .entity(let expression) = origin { expression } else { nil }
  }
}
