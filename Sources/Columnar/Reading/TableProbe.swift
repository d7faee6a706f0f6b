import KPIValues

/// A look at a file: its form, and what its columns hold. For proposing declarations.
public struct TableProbe: Hashable, Sendable {
  /// What a column seems to be.
  public enum Content: Hashable, Sendable {
    /// No value in the rows looked at.
    case empty
    case text
    case flag
    /// Whole numbers only.
    case whole
    case decimal
    /// Days; the pattern is nil for ISO forms.
    case date(pattern: String?)
    /// Moments; the pattern is nil for ISO forms.
    case time(pattern: String?)
    /// Periods such as `2026-03` or `2026-W12`.
    case period(Grain)
  }

  /// A column of the file.
  public struct Column: Hashable, Sendable {
    /// The header.
    public var header: String
    /// What it seems to be.
    public var content: Content
    /// How many of the rows looked at have no value.
    public var missing: Int
    /// How many distinct texts the rows looked at have.
    public var distinct: Int
    /// The first few distinct texts.
    public var examples: [String]
  }

  /// The file's form.
  public var format: DetectedFormat
  /// The columns in order.
  public var columns: [Column]
  /// How many rows were looked at.
  public var rowCount: Int
  /// Whether these were all rows.
  public var isWhole: Bool
  /// What is worth telling about the file's form.
  public var notes: [ReadingNote]
}
