/// What parsing a lone expression gives, such as the condition of `--where`.
public struct ParsedExpression: Sendable {
  /// The expression; places that could not be read are `invalid`.
  public var expression: ExpressionSyntax
  /// The problems, in the order of their places.
  public var diagnostics: [Diagnostic]

  /// An expression with its problems.
  public init(expression: ExpressionSyntax, diagnostics: [Diagnostic]) {
    self.expression = expression
    self.diagnostics = diagnostics
  }
}
