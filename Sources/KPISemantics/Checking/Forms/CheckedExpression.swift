import KPISyntax
import KPIValues

/// What expressions over rows and over cells have in common, so that operators are checked once.
protocol CheckedExpression: Hashable, Sendable {
  /// The type of the result.
  var type: ValueType { get set }
  /// Where it is written.
  var span: SourceSpan { get set }
  /// The constant, when it is one.
  var constant: Literal? { get }
  /// The sign and the operands, when it is an operation with two of them.
  var parts: (sign: ExpressionOperator, left: Self, right: Self)? { get }

  /// A constant.
  static func constant(_ literal: Literal, type: ValueType, span: SourceSpan) -> Self
  /// `-x`
  static func negated(_ operand: Self, span: SourceSpan) -> Self
  /// `not x`
  static func inverted(_ operand: Self, span: SourceSpan) -> Self
  /// Two operands.
  static func operation(
    _ sign: ExpressionOperator, _ left: Self, _ right: Self, type: ValueType, span: SourceSpan
  ) -> Self
  /// `x is missing`
  static func missingTest(_ operand: Self, span: SourceSpan) -> Self
  /// `x in (…)`
  static func listTest(_ operand: Self, _ values: [Self], span: SourceSpan) -> Self
  /// `if c then a else b`
  static func choice(_ condition: Self, _ then: Self, _ otherwise: Self, span: SourceSpan) -> Self
  /// `x banded …`
  static func bands(_ operand: Self, _ line: BandLine<Self>, span: SourceSpan) -> Self
}

extension CheckedExpression {
  /// Something that did not check: silences further complaints.
  static func unknown(_ span: SourceSpan) -> Self {
    .constant(.flag(false), type: .unknown, span: span)
  }

  /// Whether it did not check.
  var isUnknown: Bool {
    if case .unknown = type { true } else { false }
  }

  /// Its unit, when it is a number.
  var unit: MeasurementUnit? {
    if case .number(let unit) = type { return unit }
    return nil
  }
}
