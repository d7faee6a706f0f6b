import KPISemantics

extension FigureExpression {
  /// The expressions directly below it, as written.
  public var children: [FigureExpression] {
    switch kind {
    case .literal, .input, .figure, .aggregate, .value, .goal: []
    case .negate(let operand), .not(let operand), .isMissing(let operand),
      .previous(let operand, _), .change(let operand, _), .growth(let operand, _),
      .rolling(let operand, _), .toDate(let operand, _), .retained(let operand),
      .total(let operand, _, _), .rank(let operand, _):
      [operand]
    case .binary(_, let left, let right): [left, right]
    case .inList(let operand, let list): [operand] + list
    case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
    case .banded(let operand, let line): [operand] + line.bounds
    case .grouped(let cells): [cells.figure] + (cells.weight.map { [$0] } ?? [])
    }
  }
}
