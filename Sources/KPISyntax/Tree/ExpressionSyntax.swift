/// An expression as written. Every case carries the span of its whole text.
public indirect enum ExpressionSyntax: Hashable, Sendable {
  /// A number with an optional unit: `10_000`, `10 %`, `4 h`, `28 days`.
  case quantity(QuantitySyntax)
  /// Text in quotes, escapes resolved.
  case text(String, SourceSpan)
  /// A period or time: `2026`, `2026-Q1`, `2026-W12`, `2026-03`, `2026-03-01T09:00`.
  case period(String, SourceSpan)
  /// `true` or `false`.
  case flag(Bool, SourceSpan)
  /// `?`: asks the compiler what belongs here.
  case hole(SourceSpan)
  /// A dotted name: `channel`, `orders.amount`, `order.customer.country`.
  case path(PathSyntax)
  /// A function call with its clauses, and names that follow it (`.name`), usually none.
  case call(CallSyntax)
  /// `-x`.
  case negate(ExpressionSyntax, SourceSpan)
  /// `not x`.
  case not(ExpressionSyntax, SourceSpan)
  /// Two operands and the operator between them.
  case binary(BinaryOperator, ExpressionSyntax, ExpressionSyntax, operatorSpan: SourceSpan)
  /// `x is missing`, or `x is not missing` when negated.
  case isMissing(ExpressionSyntax, negated: Bool, SourceSpan)
  /// `x in (a, b)`, or `x not in (a, b)` when negated.
  case inList(ExpressionSyntax, [ExpressionSyntax], negated: Bool, SourceSpan)
  /// `x banded low < 3 <= high`.
  case banded(ExpressionSyntax, BandLineSyntax, SourceSpan)
  /// `if c then a else b`.
  case conditional(
    ExpressionSyntax, then: ExpressionSyntax, otherwise: ExpressionSyntax, SourceSpan)
  /// `x ± y`: a stated value with its range.
  case range(ExpressionSyntax, ExpressionSyntax, SourceSpan)
  /// `( x )`, kept so that the formatter writes what the user grouped.
  case parenthesized(ExpressionSyntax, SourceSpan)
  /// A place that could not be parsed; the parser has already said why.
  case invalid(SourceSpan)
}
