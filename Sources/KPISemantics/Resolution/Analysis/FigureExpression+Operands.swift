extension FigureExpression {
  /// The expressions over cells that this one is made of.
  public var operands: [FigureExpression] {
    var operands: [FigureExpression] = []
    forEachOperand { operands.append($0) }
    return operands
  }

  /// Visits the expressions over cells that this one is made of.
  func forEachOperand(_ visit: (FigureExpression) -> Void) {
    switch kind {
    case .literal, .input, .figure, .aggregate, .value, .goal: break
    case .negate(let operand), .not(let operand), .isMissing(let operand): visit(operand)
    case .binary(_, let left, let right):
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
    case .previous(let operand, _), .change(let operand, _), .growth(let operand, _),
      .rolling(let operand, _), .toDate(let operand, _), .retained(let operand),
      .total(let operand, _, _), .rank(let operand, _):
      visit(operand)
    case .grouped(let grouped):
      visit(grouped.figure)
      if let weight = grouped.weight { visit(weight) }
    }
  }
}
