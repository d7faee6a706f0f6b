extension ExpressionSyntax {
  /// The place of the whole expression.
  public var span: SourceSpan {
    switch self {
    case .quantity(let quantity): return quantity.span
    case .text(_, let span), .period(_, let span), .flag(_, let span), .hole(let span),
      .negate(_, let span), .not(_, let span), .isMissing(_, _, let span),
      .inList(_, _, _, let span), .banded(_, _, let span), .conditional(_, _, _, let span),
      .range(_, _, let span), .parenthesized(_, let span), .invalid(let span):
      return span
    case .path(let path): return path.span
    case .call(let call): return call.span
    case .binary: return binarySpan
    }
  }

  // A chain of operators leans to the left and may be long: walked in a loop.
  private var binarySpan: SourceSpan {
    var first = self
    var last: ExpressionSyntax?
    while case .binary(_, let left, let right, _) = first {
      if last == nil { last = right }
      first = left
    }
    guard let last else { return first.span }
    return first.span.union(last.span)
  }
}
