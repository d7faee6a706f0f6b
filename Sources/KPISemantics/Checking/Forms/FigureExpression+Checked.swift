import KPISyntax

extension FigureExpression: CheckedExpression {
  /// The constant, when it is one.
  var constant: Literal? {
    if case .literal(let literal) = kind, type != .unknown { return literal }
    return nil
  }

  /// The sign and the operands, when it is an operation with two of them.
  var parts: (sign: ExpressionOperator, left: Self, right: Self)? {
    if case .binary(let sign, let left, let right) = kind { return (sign, left, right) }
    return nil
  }

  /// A constant.
  static func constant(_ literal: Literal, type: ValueType, span: SourceSpan) -> FigureExpression {
    FigureExpression(.literal(literal), type: type, additivity: .constant, span: span)
  }

  /// `-x`
  static func negated(_ operand: FigureExpression, span: SourceSpan) -> FigureExpression {
    FigureExpression(
      .negate(operand), type: operand.type, additivity: operand.additivity, span: span)
  }

  /// `not x`
  static func inverted(_ operand: FigureExpression, span: SourceSpan) -> FigureExpression {
    FigureExpression(
      .not(operand), type: .flag, additivity: operand.additivity.ofDerived, span: span)
  }

  /// Two operands.
  static func operation(
    _ sign: ExpressionOperator, _ left: FigureExpression, _ right: FigureExpression,
    type: ValueType, span: SourceSpan
  ) -> FigureExpression {
    FigureExpression(
      .binary(sign, left, right), type: type,
      additivity: .combining(sign, left.additivity, right.additivity), span: span)
  }

  /// `x is missing`
  static func missingTest(_ operand: FigureExpression, span: SourceSpan) -> FigureExpression {
    FigureExpression(
      .isMissing(operand), type: .flag, additivity: operand.additivity.ofDerived, span: span)
  }

  /// `x in (…)`
  static func listTest(
    _ operand: FigureExpression, _ values: [FigureExpression], span: SourceSpan
  ) -> FigureExpression {
    FigureExpression(
      .inList(operand, values), type: .flag, additivity: operand.additivity.ofDerived, span: span)
  }

  /// `if c then a else b`
  static func choice(
    _ condition: FigureExpression, _ then: FigureExpression, _ otherwise: FigureExpression,
    span: SourceSpan
  ) -> FigureExpression {
    let parts = [condition, then, otherwise]
    return FigureExpression(
      .conditional(condition, then: then, otherwise: otherwise), type: then.type,
      additivity: parts.allSatisfy { $0.additivity == .constant } ? .constant : .nonAdditive,
      span: span)
  }

  /// `x banded …`
  static func bands(
    _ operand: FigureExpression, _ line: BandLine<FigureExpression>, span: SourceSpan
  ) -> FigureExpression {
    FigureExpression(
      .banded(operand, line), type: .band(line.bands), additivity: operand.additivity.ofDerived,
      span: span)
  }
}
