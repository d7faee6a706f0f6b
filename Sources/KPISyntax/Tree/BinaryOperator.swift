/// An operator between two operands.
public enum BinaryOperator: String, CaseIterable, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case power = "^"
  case otherwise
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case equal = "is"
  case notEqual = "is not"
  case contains
  case startsWith = "starts with"
  case and
  case or
}
