import KPISyntax

/// What expressions need to know about a dataset; handed about much, and never changed.
public final class DatasetSymbol: Sendable {
  /// Its name.
  public let name: String
  /// What a row is; for a dataset made per entity the entity of its first key column, for pairs
  /// the entity within which pairs are made.
  public let entity: String?
  /// The key: positions of columns.
  public let keys: [Int]
  /// Position of the column that places rows in a period.
  public let timeColumn: Int?
  /// The dataset it is made of, for `from x per key` and pairs.
  public let origin: String?
  /// Whether it is recomputed inside each cell.
  public let isEachPeriod: Bool
  /// Names of its columns, in the order of their positions, derived ones last.
  public let columnNames: ColumnNames
  /// Where it is declared.
  public let span: SourceSpan

  /// A dataset from its parts.
  public init(
    name: String, entity: String?, keys: [Int], timeColumn: Int?, origin: String?,
    isEachPeriod: Bool, columnNames: ColumnNames, span: SourceSpan
  ) {
    self.name = name
    self.entity = entity
    self.keys = keys
    self.timeColumn = timeColumn
    self.origin = origin
    self.isEachPeriod = isEachPeriod
    self.columnNames = columnNames
    self.span = span
  }

  /// The same dataset with what a row is.
  func with(entity: String?) -> DatasetSymbol {
    DatasetSymbol(
      name: name, entity: entity, keys: keys, timeColumn: timeColumn, origin: origin,
      isEachPeriod: isEachPeriod, columnNames: columnNames, span: span)
  }
}
