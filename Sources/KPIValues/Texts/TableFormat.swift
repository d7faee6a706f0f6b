/// What is stated about the form of a table's files; what is absent is detected for each file.
public struct TableFormat: Hashable, Sendable {
  /// How rows are written.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case commaSeparated, tabSeparated, jsonLines
  }

  /// How rows are written; nil to go by the name, else by the bytes.
  public var kind: Kind?
  /// One ASCII character between fields.
  public var delimiter: String?
  /// `.` or `,`.
  public var decimal: String?
  /// `utf-8`, `utf-16`, `iso-8859-1`, `iso-8859-15`, `windows-1252`, in any case.
  public var encoding: String?
  /// A date pattern such as `dd/MM/yyyy`, or with a time `dd/MM/yyyy HH:mm`.
  public var dates: String?
  /// Texts that stand for a missing value, beside the empty field.
  public var missing: [String]
  /// How many lines stand before the header.
  public var skippedLines: Int
  /// A locale for numbers: `fr` accepts grouping by spaces and a typographic minus.
  public var locale: String?
  /// Whether unreadable cells are counted as missing instead of stopping the run.
  public var badCellsAreMissing: Bool

  /// A format; with the defaults everything is detected.
  public init(
    kind: Kind? = nil, delimiter: String? = nil, decimal: String? = nil,
    encoding: String? = nil, dates: String? = nil, missing: [String] = [],
    skippedLines: Int = 0, locale: String? = nil, badCellsAreMissing: Bool = false
  ) {
    self.kind = kind
    self.delimiter = delimiter
    self.decimal = decimal
    self.encoding = encoding
    self.dates = dates
    self.missing = missing
    self.skippedLines = skippedLines
    self.locale = locale
    self.badCellsAreMissing = badCellsAreMissing
  }
}
