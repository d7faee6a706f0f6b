/// What a dataset states about the form of its files; what is absent is detected.
public struct ReadingOptions: Hashable, Sendable {
  /// One character between fields.
  public var delimiter: String?
  /// `.` or `,`.
  public var decimal: String?
  /// `utf-8`, `utf-16`, `iso-8859-1`, `iso-8859-15`, `windows-1252`.
  public var encoding: String?
  /// A date pattern such as `dd/MM/yyyy`, or with a time `dd/MM/yyyy HH:mm`.
  public var dates: String?
  /// Text that stands for a missing value, beside the empty field.
  public var missing: [String]
  /// How many lines stand before the header.
  public var skippedLines: Int
  /// A locale for numbers, `fr` accepts grouping by spaces and a typographic minus.
  public var locale: String?
  /// `bad cells are missing`: unreadable cells are counted instead of stopping the run.
  public var badCellsAreMissing: Bool

  /// Options; with the defaults everything is detected.
  public init(
    delimiter: String? = nil, decimal: String? = nil, encoding: String? = nil,
    dates: String? = nil, missing: [String] = [], skippedLines: Int = 0, locale: String? = nil,
    badCellsAreMissing: Bool = false
  ) {
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
