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

  /// What is wrong with compressed bytes.
  public enum CompressionFault: Hashable, Sendable {
    case notCompressed, truncated, damaged, wrongChecksum
    /// The bytes grow beyond the limit; the factor or the number of bytes.
    case tooLarge(limit: Int)
  }

  /// What is wrong with a line that should be a JSON object.
  public enum JSONFault: Hashable, Sendable {
    case notAnObject, unexpected, unclosedText, controlCharacter, escape, loneSurrogate, number
    case textBehind
    /// Nested deeper than the limit.
    case tooDeep(limit: Int)
  }

  /// The operating system refused; `errno` value.
  case system(file: String, code: Int32)
  /// No bytes, or only a byte order mark.
  case noHeader(file: String)
  /// A field's text is not of its type.
  case badCell(Place, header: String, text: String, expected: FieldType)
  /// The header lacks a field; the nearest ones, and all that there are.
  case missingHeader(file: String, header: String, nearest: [String], headers: [String])
  /// Several columns have the header of a wanted field; their positions from 1.
  case ambiguousHeader(file: String, header: String, columns: [Int])
  /// A row has not as many fields as the header.
  case fieldCount(Place, row: Int, found: Int, expected: Int)
  /// A quote is never closed; where it opens.
  case unclosedQuote(Place)
  /// A quote opens inside a field that does not begin with one.
  case strayQuote(Place)
  /// Text follows the quote that closes a field.
  case textAfterQuote(Place)
  /// A row or line is longer than the limit in bytes.
  case rowTooLong(Place, limit: Int)
  /// A NUL byte stands in a text.
  case nulByte(Place)
  /// Bytes are not of the encoding; the offset of the first.
  case invalidBytes(Place, offset: Int, byte: UInt8, encoding: String, isDeclared: Bool)
  /// UTF-16 without a byte order mark.
  case unmarkedUTF16(file: String)
  /// Something stated about the form is not known: the option and its value.
  case unknownOption(option: String, value: String)
  /// Every date of a column can be read day first and month first.
  case ambiguousDates(file: String, header: String, text: String)
  /// Numbers with a decimal point and with a decimal comma stand in one column.
  case mixedDecimalMarks(header: String, point: Place, comma: Place)
  /// Compressed bytes are not right.
  case compression(file: String, CompressionFault)
  /// A file of JSON lines is one array.
  case arrayInsteadOfLines(file: String)
  /// A line is not a JSON object.
  case badJSON(Place, JSONFault)
  /// A file is no text at all; what it seems to be.
  case foreignFormat(file: String, format: String)
  /// The file became shorter while it was read.
  case changedWhileRead(file: String)
  /// The form of a column shows only later in bytes that can be read only once.
  case undetectedForm(file: String, header: String)
}

extension ReadingError.Place: CustomStringConvertible {
  /// `orders.csv:12:4`.
  public var description: String { "\(file):\(line):\(column)" }
}
