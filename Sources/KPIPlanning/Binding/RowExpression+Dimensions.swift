import KPISemantics

extension RowExpression {
  /// The dimensions in it, in order of appearance.
  var dimensions: [Dimension] {
    if case .dimension(let dimension) = kind { return [dimension] }
    return operands.flatMap(\.dimensions)
  }

  /// The expressions directly below it, over rows of the same dataset.
  var operands: [RowExpression] {
    switch kind {
    case .literal, .column, .dimension, .input, .periodEnd, .linked, .grouped: []
    case .negate(let operand), .not(let operand), .isMissing(let operand),
      .calendarPart(_, let operand):
      [operand]
    case .binary(_, let left, let right), .monthsBetween(let left, let right),
      .workingTime(let left, let right):
      [left, right]
    case .inList(let operand, let list): [operand] + list
    case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
    case .banded(let operand, let line): [operand] + line.bounds
    }
  }

  /// The same with every dimension replaced; nil where one has no replacement.
  func replacingDimensions(_ replacement: (Dimension) -> RowExpression?) -> RowExpression? {
    if case .dimension(let dimension) = kind { return replacement(dimension) }
    var replaced: [RowExpression] = []
    for operand in operands {
      guard let next = operand.replacingDimensions(replacement) else { return nil }
      replaced.append(next)
    }
    return with(operands: replaced)
  }

  /// The same over other operands, as many as `operands` has.
  func with(operands new: [RowExpression]) -> RowExpression {
    var result = self
    switch kind {
    case .literal, .column, .dimension, .input, .periodEnd, .linked, .grouped: break
    case .negate: result.kind = .negate(new[0])
    case .not: result.kind = .not(new[0])
    case .isMissing: result.kind = .isMissing(new[0])
    case .calendarPart(let part, _): result.kind = .calendarPart(part, new[0])
    case .binary(let symbol, _, _): result.kind = .binary(symbol, new[0], new[1])
    case .monthsBetween: result.kind = .monthsBetween(new[0], new[1])
    case .workingTime: result.kind = .workingTime(new[0], new[1])
    case .inList: result.kind = .inList(new[0], Array(new.dropFirst()))
    case .conditional: result.kind = .conditional(new[0], then: new[1], otherwise: new[2])
    case .banded(_, var line):
      line.bounds = Array(new.dropFirst())
      result.kind = .banded(new[0], line)
    }
    return result
  }

  /// The conditions that must all hold: it is cut at every `and`.
  var conjunction: [RowExpression] {
    guard case .binary(.and, let left, let right) = kind else { return [self] }
    return left.conjunction + right.conjunction
  }
}
