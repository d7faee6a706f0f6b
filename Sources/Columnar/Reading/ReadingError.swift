/// Why data could not be read. Payload only; the text is made in one place.
public enum ReadingError: Error, Hashable, Sendable {
  /// Where in the data something is wrong.
  public struct Place: Hashable, Sendable {
    /// The file's name.
    public var file: String
    /// Physical line, from 1.
    public var line: Int
    /// Column in characters, from 1.
    public var column: Int

    /// A place in a file.
    public init(file: String, line: Int, column: Int) {
      self.file = file
      self.line = line
      self.column = column
    }
  }

  /// The operating system refused; `errno` value.
  case system(file: String, code: Int32)
  /// No bytes, or only a byte order mark.
  case noHeader(file: String)
  /// A field's text is not of its type.
  case badCell(Place, header: String, text: String, expected: FieldType)
}
