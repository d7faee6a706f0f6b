extension ExpressionSyntax {
  /// The expressions directly inside, in the order of the text; those of a call's clauses, too.
  public var operands: [ExpressionSyntax] {
    switch self {
    case .quantity, .text, .period, .flag, .hole, .path, .invalid: return []
    case .call(let call): return call.arguments + call.clauses.flatMap(\.expressions)
    case .negate(let operand, _), .not(let operand, _), .isMissing(let operand, _, _),
      .parenthesized(let operand, _):
      return [operand]
    case .binary(_, let left, let right, _), .range(let left, let right, _): return [left, right]
    case .inList(let operand, let list, _, _): return [operand] + list
    case .banded(let operand, let line, _): return [operand] + line.bounds.map(\.value)
    case .conditional(let condition, let then, let otherwise, _):
      return [condition, then, otherwise]
    }
  }
}

extension CallSyntax.Clause {
  /// The expressions in the clause.
  var expressions: [ExpressionSyntax] {
    switch self {
    case .condition(let expression, _), .weighted(let expression, _), .within(let expression, _):
      return [expression]
    case .open(let from, let until, _): return [from, until]
    case .per, .over, .at: return []
    }
  }
}
