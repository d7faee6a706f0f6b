import KPIPlanning
import KPISemantics
import KPISyntax

/// How a test of the language went.
public struct TestResult: Sendable {
  /// A cell that is not what it must be.
  public struct Failure: Sendable {
    /// Where the expectation is written.
    public var span: SourceSpan
    /// The figure, its period and splits, as a reader names the cell.
    public var cell: String
    /// What it must be.
    public var expected: String
    /// What it is.
    public var actual: String
  }

  /// The test's name.
  public var name: String
  /// Where it is written.
  public var span: SourceSpan
  /// Cells that are not what they must be.
  public var failures: [Failure] = []
  /// Expectations on status, alerts and goals, which nothing judges yet.
  public var unjudged = 0
  /// Why it could not be run.
  public var fault: String?

  /// A test of which nothing is known yet.
  init(_ test: TestModel) {
    name = test.name
    span = test.span
  }

  /// Whether every expectation that was looked at holds.
  public var isPassed: Bool { failures.isEmpty && fault == nil }
}
