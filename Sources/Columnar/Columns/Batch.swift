/// Some consecutive rows of a table.
public struct Batch: Sendable {
  /// How many rows.
  public var rowCount: Int
  /// The columns in the order of the fields asked for.
  public var columns: [Column]
  /// Which chunk of the input this is, in order of files and bytes: with the row's position in
  /// the batch it names a row in a way that does not depend on threads.
  public var sequence: Int
  /// Which file the rows are from, by position in the report.
  public var file: Int
  /// The number of the first row in its file, from 1: with `file` it names a row in a way that
  /// depends neither on threads nor on the size of chunks.
  public var firstRow: Int

  /// A batch from its columns.
  public init(
    rowCount: Int, columns: [Column], sequence: Int, file: Int = 0, firstRow: Int = 1
  ) {
    self.rowCount = rowCount
    self.columns = columns
    self.sequence = sequence
    self.file = file
    self.firstRow = firstRow
  }
}
