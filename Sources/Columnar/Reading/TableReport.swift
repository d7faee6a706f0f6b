/// What was read, counted and noted in the files of a table.
public struct TableReport: Hashable, Sendable {
  /// A file that was read.
  public struct File: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The form it was read in.
    public var format: DetectedFormat
    /// How many rows it has.
    public var rowCount: Int
  }

  /// What happened in a field.
  public struct Column: Hashable, Sendable {
    /// The header.
    public var header: String
    /// Local times that do not exist, read an hour later.
    public var timesInGap = 0
    /// Local times that exist twice, the first one taken.
    public var timesInFold = 0
    /// Cells that could not be read and count as missing.
    public var badCells = 0
    /// The commonest texts of those cells, commonest first, five at most.
    public var badTexts: [String] = []
    /// The first of those cells.
    public var firstBadCell: ReadingError.Place?
    /// Whether numbers were read as doubles because they do not fit exact decimals.
    public var isInexact = false
  }

  /// The files in the order in which they count: by name.
  public var files: [File]
  /// The fields asked for, in order.
  public var columns: [Column]
  /// Whatever else is worth telling.
  public var notes: [ReadingNote]

  /// How many rows all files have.
  public var rowCount: Int { files.reduce(0) { $0 + $1.rowCount } }
}
