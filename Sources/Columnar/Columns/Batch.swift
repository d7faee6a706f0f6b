/// Some consecutive rows of a table.
public struct Batch: Sendable {
  /// How many rows.
  public var rowCount: Int
  /// The columns in the order of the fields asked for.
  public var columns: [Column]
  /// Which chunk of the input this is, in order of files and bytes: with the row's position in
  /// the batch it names a row in a way that does not depend on threads.
  public var sequence: Int

  /// A batch from its columns.
  public init(rowCount: Int, columns: [Column], sequence: Int) {
    self.rowCount = rowCount
    self.columns = columns
    self.sequence = sequence
  }
}
