/// A call: `count(orders where paid at shippedAt)`, `percentile(x, 95)`.
public struct CallSyntax: Hashable, Sendable {
  /// A clause inside the parentheses, after the arguments.
  public enum Clause: Hashable, Sendable {
    /// `where condition`
    case condition(ExpressionSyntax, SourceSpan)
    /// `per keys`
    case per([PathSyntax], SourceSpan)
    /// `over dimensions`
    case over([PathSyntax], SourceSpan)
    /// `weighted by weight`
    case weighted(ExpressionSyntax, SourceSpan)
    /// `at column`
    case at(PathSyntax, SourceSpan)
    /// `open from a until b`
    case open(from: ExpressionSyntax, until: ExpressionSyntax, SourceSpan)
    /// `within duration`
    case within(ExpressionSyntax, SourceSpan)
  }

  /// The function's name.
  public var function: NameSyntax
  /// The arguments, at least one.
  public var arguments: [ExpressionSyntax]
  /// The clauses in the order written.
  public var clauses: [Clause]
  /// Names behind the closing parenthesis: `first(order).country`.
  public var members: [NameSyntax]
  /// The place of the whole call.
  public var span: SourceSpan

  /// A call from its parts.
  public init(
    function: NameSyntax, arguments: [ExpressionSyntax], clauses: [Clause], members: [NameSyntax],
    span: SourceSpan
  ) {
    self.function = function
    self.arguments = arguments
    self.clauses = clauses
    self.members = members
    self.span = span
  }
}
