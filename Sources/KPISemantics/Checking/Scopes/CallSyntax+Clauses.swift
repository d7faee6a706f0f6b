import KPISyntax

extension CallSyntax.Clause {
  /// Which clause it is.
  var description: FunctionDescription.Clause {
    switch self {
    case .condition: return .condition
    case .per: return .per
    case .over: return .over
    case .weighted: return .weighted
    case .at: return .at
    case .open: return .open
    case .within: return .within
    }
  }

  /// Where it stands.
  var span: SourceSpan {
    switch self {
    case .condition(_, let span), .per(_, let span), .over(_, let span), .weighted(_, let span),
      .at(_, let span), .open(_, _, let span), .within(_, let span):
      return span
    }
  }
}

extension CallSyntax {
  /// The condition after `where`; several must all hold.
  var condition: ExpressionSyntax? {
    var whole: ExpressionSyntax?
    for case .condition(let condition, _) in clauses {
      whole = whole.map { .binary(.and, $0, condition, operatorSpan: condition.span) } ?? condition
    }
    return whole
  }

  /// The keys after `per`, nil without such a clause.
  var perKeys: [PathSyntax]? {
    for case .per(let keys, _) in clauses { return keys }
    return nil
  }

  /// The dimensions after `over`.
  var overPaths: [PathSyntax]? {
    for case .over(let paths, _) in clauses { return paths }
    return nil
  }

  /// The weight after `weighted by`.
  var weight: ExpressionSyntax? {
    for case .weighted(let weight, _) in clauses { return weight }
    return nil
  }

  /// The length after `within`.
  var within: ExpressionSyntax? {
    for case .within(let length, _) in clauses { return length }
    return nil
  }

  /// The clause of that kind.
  func clause(_ kind: FunctionDescription.Clause) -> Clause? {
    clauses.first { $0.description == kind }
  }
}

extension ExpressionSyntax {
  /// The first among the expression and those below, in order of writing, that answers. The tree
  /// is no deeper than the parser's limits.
  func first<Found>(where answer: (ExpressionSyntax) -> Found?) -> Found? {
    if let found = answer(self) { return found }
    switch self {
    case .quantity, .text, .period, .flag, .hole, .path, .invalid: return nil
    case .call(let call): return call.first(where: answer)
    case .negate(let inner, _), .not(let inner, _), .isMissing(let inner, _, _),
      .parenthesized(let inner, _):
      return inner.first(where: answer)
    case .binary(_, let left, let right, _), .range(let left, let right, _):
      return left.first(where: answer) ?? right.first(where: answer)
    case .inList(let operand, let values, _, _):
      return operand.first(where: answer) ?? values.first(answering: answer)
    case .banded(let operand, let line, _):
      return operand.first(where: answer) ?? line.bounds.map(\.value).first(answering: answer)
    case .conditional(let condition, let then, let otherwise, _):
      return condition.first(where: answer) ?? then.first(where: answer)
        ?? otherwise.first(where: answer)
    }
  }

  /// Whether a `?` stands in it.
  var containsHole: Bool {
    first { if case .hole = $0 { true } else { nil } } ?? false
  }
}

extension CallSyntax {
  /// The first among the expressions below, in order of writing, that answers.
  func first<Found>(where answer: (ExpressionSyntax) -> Found?) -> Found? {
    if let found = arguments.first(answering: answer) { return found }
    for clause in clauses {
      if let found = clause.first(where: answer) { return found }
    }
    return nil
  }
}

extension CallSyntax.Clause {
  /// The first of its expressions that answers; paths of `at` count as expressions.
  fileprivate func first<Found>(where answer: (ExpressionSyntax) -> Found?) -> Found? {
    switch self {
    case .condition(let condition, _): return condition.first(where: answer)
    case .weighted(let weight, _): return weight.first(where: answer)
    case .at(let path, _): return answer(.path(path))
    case .open(let from, let until, _):
      return from.first(where: answer) ?? until.first(where: answer)
    case .within(let length, _): return length.first(where: answer)
    case .per, .over: return nil
    }
  }
}

extension [ExpressionSyntax] {
  /// The first among these and those below them that answers.
  fileprivate func first<Found>(answering answer: (ExpressionSyntax) -> Found?) -> Found? {
    for expression in self {
      if let found = expression.first(where: answer) { return found }
    }
    return nil
  }
}
