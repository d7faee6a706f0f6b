import KPISyntax
import KPIValues

/// A dataset, all its declarations merged.
public struct DatasetModel: Hashable, Sendable {
  /// Where its rows come from.
  public enum Source: Hashable, Sendable {
    /// Declared, but nobody said where the rows are.
    case undefined
    /// Files: a path, a glob, or `-`, relative to the folder of the file that says so.
    case file(pattern: String, folder: String)
    /// One row per value of the keys over the rows of a dataset: the key columns of that dataset.
    case entities(of: String, keys: [Int], eachPeriod: Bool)
    /// One row per unordered pair of distinct values of a column within an entity.
    case pairs(of: String, column: Int, keys: [Int])
    /// Rows given by a test: header and cells as text, empty cells missing.
    case rows([[String]])
  }

  /// Its name.
  public var name: String
  /// Doc comment.
  public var documentation: String?
  /// Where it is declared first.
  public var span: SourceSpan
  /// Where its rows come from.
  public var source: Source
  /// What a row is: the entity's name.
  public var entity: String?
  /// The key: positions in `columns`.
  public var keys: [Int]
  /// The column that places a row in a period; a `date`, `time` or period column.
  public var timeColumn: Int?
  /// Its own coverage, first to last day.
  public var covers: ClosedRange<CivilDate>?
  /// How files are read.
  public var reading: TableFormat
  /// The columns: those from files, then derived ones, each group in order of declaration.
  public var columns: [ColumnModel]

  /// A dataset from its parts.
  public init(
    name: String, documentation: String?, span: SourceSpan, source: Source, entity: String?,
    keys: [Int], timeColumn: Int?, covers: ClosedRange<CivilDate>?, reading: TableFormat,
    columns: [ColumnModel]
  ) {
    self.name = name
    self.documentation = documentation
    self.span = span
    self.source = source
    self.entity = entity
    self.keys = keys
    self.timeColumn = timeColumn
    self.covers = covers
    self.reading = reading
    self.columns = columns
  }
}
