import KPISyntax
import KPIValues

/// A test of the language, checked.
public struct TestModel: Hashable, Sendable {
  /// What is asked of the figure.
  public enum Subject: Hashable, Sendable {
    case value(FigureExpression)
    case status(kpi: String)
    case alert(kpi: String)
    case goal(kpi: String)
  }

  /// What the cell must be.
  public enum Outcome: Hashable, Sendable {
    /// A value in canonical magnitude.
    case value(Literal)
    /// A word: a band, `met`, `critical`, `behind`…
    case word(String)
    /// Missing, for this cause when named.
    case missing(cause: String?)
  }

  /// One line that is expected.
  public struct Expectation: Hashable, Sendable {
    /// The figure or its judgement.
    public var subject: Subject
    /// The splits.
    public var by: [Dimension]
    /// The grain; absent: the grain of `at`, or the whole span.
    public var every: Grain?
    /// The period looked at; absent: the whole span, or the last covered period of `every`.
    public var at: Period?
    /// The expected cells: values of the splits (none without splits; nil is missing), outcome.
    public var cells: [ExpectedCell]
    /// Where it is written.
    public var span: SourceSpan

    /// An expectation from its parts.
    public init(
      subject: Subject, by: [Dimension], every: Grain?, at: Period?, cells: [ExpectedCell],
      span: SourceSpan
    ) {
      self.subject = subject
      self.by = by
      self.every = every
      self.at = at
      self.cells = cells
      self.span = span
    }
  }

  /// A cell and what it must be.
  public struct ExpectedCell: Hashable, Sendable {
    /// Values of the splits, in their order; nil is missing.
    public var key: [Literal?]
    /// What it must be.
    public var outcome: Outcome
    /// Where it is written.
    public var span: SourceSpan

    /// A cell and what it must be.
    public init(key: [Literal?], outcome: Outcome, span: SourceSpan) {
      self.key = key
      self.outcome = outcome
      self.span = span
    }
  }

  /// A figure's values in consecutive periods.
  public struct Series: Hashable, Sendable {
    /// The first period.
    public var from: Period
    /// Canonical values.
    public var values: [Number]

    /// Values of consecutive periods.
    public init(from: Period, values: [Number]) {
      self.from = from
      self.values = values
    }
  }

  /// Its name.
  public var name: String
  /// Figures that are set by period.
  public var series: [String: Series] = [:]
  /// Figures that are set, canonical; nil is missing.
  public var figures: [String: Literal?]
  /// Rows given: dataset to header row and cells.
  public var tables: [String: [[String]]]
  /// The coverage it states.
  public var covers: ClosedRange<CivilDate>?
  /// What is expected.
  public var expectations: [Expectation]
  /// Where it is written.
  public var span: SourceSpan

  /// A test from its parts.
  public init(
    name: String, figures: [String: Literal?], tables: [String: [[String]]],
    covers: ClosedRange<CivilDate>?, expectations: [Expectation], span: SourceSpan
  ) {
    self.name = name
    self.figures = figures
    self.tables = tables
    self.covers = covers
    self.expectations = expectations
    self.span = span
  }
}
