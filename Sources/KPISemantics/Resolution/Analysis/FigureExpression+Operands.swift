extension FigureExpression {
  /// The expressions over cells that this one is made of.
  public var operands: [FigureExpression] {
    switch kind {
    case .literal, .input, .figure, .aggregate, .value, .goal: []
    case .negate(let operand), .not(let operand), .isMissing(let operand): [operand]
    case .binary(_, let left, let right): [left, right]
    case .inList(let operand, let list): [operand] + list
    case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
    case .banded(let operand, let line): [operand] + line.bounds
    case .previous(let operand, _), .change(let operand, _), .growth(let operand, _): [operand]
    case .rolling(let operand, _), .toDate(let operand, _), .retained(let operand): [operand]
    case .total(let operand, _, _), .rank(let operand, _): [operand]
    case .grouped(let grouped): [grouped.figure] + (grouped.weight.map { [$0] } ?? [])
    }
  }
}
