import KPIPlanning
import KPIReporting
import KPISemantics
import KPISyntax

/// How a test of the language went.
public struct TestResult: Sendable {
  /// A cell that is not what it must be.
  public struct Failure: Sendable {
    /// Where the expectation is written.
    public var span: SourceSpan
    /// The period and the values of the splits, as a reader names the cell.
    public var cell: String
    /// What it must be.
    public var expected: String
    /// What it is.
    public var actual: String
    /// How that came about.
    public var trace: ValueTrace
    /// By which rules it is judged, with their numbers.
    public var rules: [String]
  }

  /// The test's name.
  public var name: String
  /// Cells that are not what they must be.
  public var failures: [Failure] = []
  /// The bands, goals and alerts that it has seen at work.
  public var reached: Set<RuleReach> = []

  /// A test of which nothing is known yet.
  init(_ test: TestModel) {
    name = test.name
  }
}
