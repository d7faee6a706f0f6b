import KPISyntax

extension RowExpression: CheckedExpression {
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
  static func constant(_ literal: Literal, type: ValueType, span: SourceSpan) -> RowExpression {
    RowExpression(.literal(literal), type: type, span: span)
  }

  /// `-x`
  static func negated(_ operand: RowExpression, span: SourceSpan) -> RowExpression {
    RowExpression(.negate(operand), type: operand.type, span: span)
  }

  /// `not x`
  static func inverted(_ operand: RowExpression, span: SourceSpan) -> RowExpression {
    RowExpression(.not(operand), type: .flag, span: span)
  }

  /// Two operands.
  static func operation(
    _ sign: ExpressionOperator, _ left: RowExpression, _ right: RowExpression, type: ValueType,
    span: SourceSpan
  ) -> RowExpression {
    RowExpression(.binary(sign, left, right), type: type, span: span)
  }

  /// `x is missing`
  static func missingTest(_ operand: RowExpression, span: SourceSpan) -> RowExpression {
    RowExpression(.isMissing(operand), type: .flag, span: span)
  }

  /// `x in (…)`
  static func listTest(
    _ operand: RowExpression, _ values: [RowExpression], span: SourceSpan
  ) -> RowExpression {
    RowExpression(.inList(operand, values), type: .flag, span: span)
  }

  /// `if c then a else b`
  static func choice(
    _ condition: RowExpression, _ then: RowExpression, _ otherwise: RowExpression,
    span: SourceSpan
  ) -> RowExpression {
    RowExpression(
      .conditional(condition, then: then, otherwise: otherwise), type: then.type, span: span)
  }

  /// `x banded …`
  static func bands(
    _ operand: RowExpression, _ line: BandLine<RowExpression>, span: SourceSpan
  ) -> RowExpression {
    RowExpression(.banded(operand, line), type: .band(line.bands), span: span)
  }
}
