import KPISyntax

/// What expressions need to know about a dataset.
public struct DatasetSymbol: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// What a row is; for a dataset made per entity the entity of its first key column, for pairs
  /// the entity within which pairs are made.
  public var entity: String?
  /// The key: positions of columns.
  public var keys: [Int]
  /// Position of the column that places rows in a period.
  public var timeColumn: Int?
  /// The dataset it is made of, for `from x per key` and pairs.
  public var origin: String?
  /// Whether it is recomputed inside each cell.
  public var isEachPeriod: Bool
  /// Names of its columns, in the order of their positions, derived ones last.
  public var columnNames: [String]
  /// Where it is declared.
  public var span: SourceSpan

  /// A dataset from its parts.
  public init(
    name: String, entity: String?, keys: [Int], timeColumn: Int?, origin: String?,
    isEachPeriod: Bool, columnNames: [String], span: SourceSpan
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
}
