/// Something a reader found worth telling that does not stop it. Payload only; `message` has words.
public enum ReadingNote: Hashable, Sendable {
  /// Every row ends with a delimiter, which makes an empty column.
  case trailingDelimiter(file: String)
  /// Lines before the header that do not have its form were left out.
  case linesBeforeHeader(file: String, count: Int)
  /// A header stands in several columns.
  case duplicateHeader(file: String, header: String, columns: [Int])
  /// A column has no header.
  case emptyHeader(file: String, column: Int)
  /// A byte order mark stands inside the data.
  case innerByteOrderMark(file: String, line: Int)
  /// All numbers of a column can be read with either decimal mark.
  case ambiguousDecimalMark(file: String, header: String, text: String)
  /// All dates of a column can be read day first and month first.
  case ambiguousDates(file: String, header: String, text: String)
  /// Numbers in an identifier look like `8,03E+13`.
  case shortenedIdentifier(file: String, header: String, text: String, line: Int)
  /// Times with and without an offset stand in one column; the first of each.
  case mixedOffsets(header: String, with: ReadingError.Place, without: ReadingError.Place)
  /// Values of a key are numbers in some rows and texts in others.
  case mixedTypes(file: String, header: String, line: Int)
  /// An object has a key twice; the last value holds.
  case duplicateKey(file: String, header: String, line: Int)
  /// A time or date looks like a spreadsheet's first days.
  case spreadsheetDate(file: String, header: String, text: String, line: Int)

  /// Whether two notes say the same of different lines, so that one of them is enough.
  func isLike(_ other: ReadingNote) -> Bool {
    switch (self, other) {
    case (.innerByteOrderMark(let file, _), .innerByteOrderMark(let second, _)): file == second
    case (
      .shortenedIdentifier(let file, let header, _, _),
      .shortenedIdentifier(let second, let otherHeader, _, _)
    ),
      (.mixedTypes(let file, let header, _), .mixedTypes(let second, let otherHeader, _)),
      (.duplicateKey(let file, let header, _), .duplicateKey(let second, let otherHeader, _)),
      (
        .spreadsheetDate(let file, let header, _, _),
        .spreadsheetDate(let second, let otherHeader, _, _)
      ):
      file == second && header == otherHeader
    default: self == other
    }
  }
}
