extension RowExpression {
  /// The expressions over the same rows that this one is made of.
  var operands: [RowExpression] {
    switch kind {
    case .literal, .column, .dimension, .input, .periodEnd, .linked, .grouped: []
    case .negate(let operand), .not(let operand), .isMissing(let operand): [operand]
    case .calendarPart(_, let operand): [operand]
    case .binary(_, let left, let right): [left, right]
    case .monthsBetween(let left, let right), .workingTime(let left, let right): [left, right]
    case .inList(let operand, let list): [operand] + list
    case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
    case .banded(let operand, let line): [operand] + line.bounds
    }
  }
}
