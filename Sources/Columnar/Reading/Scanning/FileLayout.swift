/// How the bytes of a file are cut into rows and fields.
struct Dialect: Hashable, Sendable {
  /// The byte between fields.
  var delimiter: UInt8
  /// The byte around fields that hold separators; a byte that does not occur where there is none.
  var quote: UInt8
  /// How many fields a row has; 1 for JSON lines.
  var fieldCount: Int
  /// Whether rows are JSON objects.
  var isJSON: Bool
  /// The largest row in bytes.
  var rowLimit = 64 << 20

  /// Whether a blank line is a row: with a single field it is one without a value.
  var keepsBlankLines: Bool { fieldCount == 1 && !isJSON }
}

/// A file's form, and where its rows and the wanted fields are.
struct FileLayout: Sendable {
  /// Position in the order of files.
  var file: Int
  /// The file's name.
  var name: String
  /// The form, as it is reported.
  var format: DetectedFormat
  /// How bytes are cut.
  var dialect: Dialect
  /// Whether the encoding was stated and not found out.
  var isEncodingDeclared: Bool
  /// For each wanted field its position in a row.
  var positions: [Int]
  /// Which separators of a row are kept.
  func kept(_ masking: ByteMasking) -> KeptSeparators {
    dialect.isJSON
      ? KeptSeparators(all: 1, positions: [])
      : KeptSeparators(
        around: positions, fieldCount: dialect.fieldCount, leastSparsity: masking.leastSparsity)
  }
  /// For each wanted field how its text is read.
  var forms: [CellForm]
  /// Fields of dates of whose form nothing is known yet.
  var openFields: Set<Int>
  /// The physical line of the first row, from 1.
  var firstLine: Int
  /// The offset of the first row in the decoded bytes.
  var dataOffset: Int
}
