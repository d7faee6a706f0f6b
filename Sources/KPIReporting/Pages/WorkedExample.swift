/// A test of the definitions, shown as an example.
public struct WorkedExample: Sendable {
  /// What is given.
  public enum Given: Hashable, Sendable {
    /// Figures with their values, as written.
    case figures([String])
    /// Rows of a dataset, the header first.
    case rows(dataset: String, [[String]])
  }

  /// The test's name.
  public var name: String
  /// What is given, in order.
  public var given: [Given]
  /// What is expected, as written, and the figures that it is expected of.
  public var expected: [(text: String, figures: [String])]

  /// What of the example is about a figure; nil when nothing is expected of it.
  func about(_ figure: String) -> WorkedExample? {
    var example = self
    example.expected = expected.filter { $0.figures.contains(figure) }
    return example.expected.isEmpty ? nil : example
  }
}
