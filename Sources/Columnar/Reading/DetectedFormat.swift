import KPIValues

/// The form a file was read in: what was stated, and what was detected where nothing was.
public struct DetectedFormat: Hashable, Sendable {
  /// How rows are written.
  public var kind: TableFormat.Kind
  /// Whether the bytes were compressed.
  public var isCompressed: Bool
  /// The character between fields, empty for JSON lines.
  public var delimiter: String
  /// `.` or `,`; nil where the sample holds no decimal mark.
  public var decimal: String?
  /// The encoding's name.
  public var encoding: String
  /// How many lines stand before the header.
  public var skippedLines: Int
  /// The header's names in order; for JSON lines the keys of the sample in order of first sight.
  public var headers: [String]

  /// A format from its parts.
  public init(
    kind: TableFormat.Kind, isCompressed: Bool, delimiter: String, decimal: String?,
    encoding: String, skippedLines: Int, headers: [String]
  ) {
    self.kind = kind
    self.isCompressed = isCompressed
    self.delimiter = delimiter
    self.decimal = decimal
    self.encoding = encoding
    self.skippedLines = skippedLines
    self.headers = headers
  }
}
