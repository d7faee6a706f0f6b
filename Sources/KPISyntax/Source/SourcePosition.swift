/// The place of one byte in the counts that readers of messages use.
public struct SourcePosition: Hashable, Sendable {
  /// Offset in bytes from the start of the file.
  public var offset: Int
  /// Line, counted from 1.
  public var line: Int
  /// Column in characters as a reader counts them, from 1.
  public var column: Int
  /// Column in terminal cells, from 1; tabs reach to the next multiple of four.
  public var displayColumn: Int
  /// Column in UTF-16 units, from 0, as language servers count.
  public var utf16Column: Int

  /// A place from its counts.
  public init(offset: Int, line: Int, column: Int, displayColumn: Int, utf16Column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
    self.displayColumn = displayColumn
    self.utf16Column = utf16Column
  }
}
