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
    let conditions = clauses.compactMap { clause -> ExpressionSyntax? in
      if case .condition(let condition, _) = clause { return condition }
      return nil
    }
    guard let first = conditions.first else { return nil }
    return conditions.dropFirst().reduce(first) {
      .binary(.and, $0, $1, operatorSpan: $1.span)
    }
  }

  /// The keys after `per`, nil without such a clause.
  var perKeys: [PathSyntax]? {
    clauses.lazy.compactMap { clause -> [PathSyntax]? in
      if case .per(let keys, _) = clause { return keys }
      return nil
    }.first
  }

  /// The dimensions after `over`.
  var overPaths: [PathSyntax]? {
    clauses.lazy.compactMap { clause -> [PathSyntax]? in
      if case .over(let paths, _) = clause { return paths }
      return nil
    }.first
  }

  /// The weight after `weighted by`.
  var weight: ExpressionSyntax? {
    clauses.lazy.compactMap { clause -> ExpressionSyntax? in
      if case .weighted(let weight, _) = clause { return weight }
      return nil
    }.first
  }

  /// The length after `within`.
  var within: ExpressionSyntax? {
    clauses.lazy.compactMap { clause -> ExpressionSyntax? in
      if case .within(let length, _) = clause { return length }
      return nil
    }.first
  }

  /// The clause of that kind.
  func clause(_ kind: FunctionDescription.Clause) -> Clause? {
    clauses.first { $0.description == kind }
  }
}

extension ExpressionSyntax {
  /// The expressions right below.
  var children: [ExpressionSyntax] {
    switch self {
    case .quantity, .text, .period, .flag, .hole, .path, .invalid: return []
    case .call(let call): return call.arguments + call.clauses.flatMap(\.expressions)
    case .negate(let inner, _), .not(let inner, _), .isMissing(let inner, _, _),
      .parenthesized(let inner, _):
      return [inner]
    case .binary(_, let left, let right, _): return [left, right]
    case .inList(let operand, let values, _, _): return [operand] + values
    case .banded(let operand, let line, _): return [operand] + line.bounds.map(\.value)
    case .conditional(let condition, let then, let otherwise, _):
      return [condition, then, otherwise]
    case .range(let value, let width, _): return [value, width]
    }
  }

  /// The first among the expression and those below, in order of writing, that answers.
  func first<Found>(where answer: (ExpressionSyntax) -> Found?) -> Found? {
    var open = [self]
    while let next = open.popLast() {
      if let found = answer(next) { return found }
      open.append(contentsOf: next.children.reversed())
    }
    return nil
  }

  /// Whether a `?` stands in it.
  var containsHole: Bool {
    first { if case .hole = $0 { true } else { nil } } ?? false
  }
}

extension CallSyntax.Clause {
  /// The expressions in it; paths of `at` count as expressions.
  fileprivate var expressions: [ExpressionSyntax] {
    switch self {
    case .condition(let condition, _): return [condition]
    case .weighted(let weight, _): return [weight]
    case .at(let path, _): return [.path(path)]
    case .open(let from, let until, _): return [from, until]
    case .within(let length, _): return [length]
    case .per, .over: return []
    }
  }
}
