/// An operator with two operands, after sugar is gone.
public enum ExpressionOperator: String, Hashable, Sendable {
  case add, subtract, multiply, divide, power
  case otherwise
  case less, lessOrEqual, greater, greaterOrEqual, equal, notEqual
  case contains, startsWith
  case and, or
}
