/// `>= 12 from 2026-01 by 2026-12`, or `+10% from 2026-Q4 by 2027-Q1`.
public struct GoalSyntax: Hashable, Sendable {
  /// What is asked for.
  public enum Target: Hashable, Sendable {
    /// A comparison with a value or figure.
    case comparison(BinaryOperator, ExpressionSyntax)
    /// A change against the baseline; the quantity carries its sign as `increase`.
    case change(increase: Bool, QuantitySyntax)
  }

  /// What is asked for.
  public var target: Target
  /// The period whose value is the baseline.
  public var from: TextSyntax?
  /// The period by which it must be reached.
  public var by: TextSyntax?
  /// The place of the whole goal, the word `goal` not included.
  public var span: SourceSpan

  /// A goal from its parts.
  public init(target: Target, from: TextSyntax?, by: TextSyntax?, span: SourceSpan) {
    self.target = target
    self.from = from
    self.by = by
    self.span = span
  }
}
