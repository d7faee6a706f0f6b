extension RowExpression {
  /// Visits the expressions over the same rows that this one is made of.
  func forEachOperand(_ visit: (RowExpression) -> Void) {
    switch kind {
    case .literal, .column, .dimension, .input, .periodEnd, .linked, .grouped: break
    case .negate(let operand), .not(let operand), .isMissing(let operand),
      .calendarPart(_, let operand):
      visit(operand)
    case .binary(_, let left, let right), .monthsBetween(let left, let right),
      .workingTime(let left, let right):
      visit(left)
      visit(right)
    case .inList(let operand, let list):
      visit(operand)
      list.forEach(visit)
    case .conditional(let condition, let then, let otherwise):
      visit(condition)
      visit(then)
      visit(otherwise)
    case .banded(let operand, let line):
      visit(operand)
      line.bounds.forEach(visit)
    }
  }
}
