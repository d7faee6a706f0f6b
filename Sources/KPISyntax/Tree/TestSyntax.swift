/// `test "worked example" { given …; expect … }`.
public struct TestSyntax: Hashable, Sendable {
  /// One line of a test.
  public enum Line: Hashable, Sendable {
    /// `covers 2026-01-01..2026-03-31`
    case covers(from: TextSyntax, to: TextSyntax, SourceSpan)
    /// `given leads = 100`
    case givenFigure(NameSyntax, ExpressionSyntax)
    /// `given sales = 100, 110, 99 every month from 2026-01`
    case givenSeries(NameSyntax, SeriesSyntax)
    /// `given orders` and its table
    case givenRows(dataset: NameSyntax, RowTableSyntax)
    /// `expect sales at 2026-01 is 10 EUR`
    case expect(ExpectationSyntax)
  }

  /// Values of consecutive periods.
  public struct SeriesSyntax: Hashable, Sendable {
    /// The values in order.
    public var values: [ExpressionSyntax]
    /// The grain.
    public var every: NameSyntax
    /// The first period.
    public var from: TextSyntax

    /// A series of values.
    public init(values: [ExpressionSyntax], every: NameSyntax, from: TextSyntax) {
      self.values = values
      self.every = every
      self.from = from
    }
  }

  /// A `|` table: the first row names the columns.
  public struct RowTableSyntax: Hashable, Sendable {
    /// The rows; cells are trimmed, an empty cell is missing.
    public var rows: [[TextSyntax]]

    /// A table of cells.
    public init(rows: [[TextSyntax]]) {
      self.rows = rows
    }
  }

  /// What is expected of one figure.
  public struct ExpectationSyntax: Hashable, Sendable {
    /// What the cell must be.
    public enum Outcome: Hashable, Sendable {
      /// `is VALUE` or `is BAND`
      case value(ExpressionSyntax)
      /// `is missing [CAUSE]`
      case missing(NameSyntax?)
      /// `{ "new" = 2; "returning" = 1 }`
      case map(MapSyntax)
    }

    /// The figure, or `status(k)`, `alert(k)`, `goal(k)`.
    public var subject: ExpressionSyntax
    /// The splits.
    public var by: [PathSyntax]
    /// The grain.
    public var every: NameSyntax?
    /// The period looked at.
    public var at: TextSyntax?
    /// What is expected.
    public var outcome: Outcome
    /// The place of the whole expectation.
    public var span: SourceSpan

    /// An expectation from its parts.
    public init(
      subject: ExpressionSyntax, by: [PathSyntax], every: NameSyntax?, at: TextSyntax?,
      outcome: Outcome, span: SourceSpan
    ) {
      self.subject = subject
      self.by = by
      self.every = every
      self.at = at
      self.outcome = outcome
      self.span = span
    }
  }

  /// The test's name.
  public var name: TextSyntax
  /// Its lines in order, each with the `///` lines dropped.
  public var lines: [Line]

  /// A test from its parts.
  public init(name: TextSyntax, lines: [Line]) {
    self.name = name
    self.lines = lines
  }
}
