/// Conditions that stand behind the parentheses of an aggregate instead of inside them.
extension Parser {
  private static let aggregates: Set<String> = [
    "count", "share", "distinct", "sum", "average", "min", "max", "median", "stddev", "first",
    "last", "mode", "percentile",
  ]

  /// Moves the condition that begins here into the parentheses before it; nothing where another
  /// reading is as likely.
  var conditionFixes: [Diagnostic.Fix] {
    guard current.kind == .reserved(.where), parenthesisDepth > 0 || !isBehindOperation,
      let call = callBefore
    else { return [] }
    var ahead = self
    ahead.clauseIsFaulty = false
    ahead.advance()
    let condition = ahead.parseExpression()
    let read = tokens[index..<ahead.index]
    let end = tokens[ahead.index - 1].end
    guard !ahead.clauseIsFaulty, ahead.faultStarts.count == faultStarts.count, read.count > 1,
      !condition.isArithmetic, source.line(at: end) == source.line(at: current.start)
    else { return [] }
    let close = tokens[index - 1]
    let clause = source.text(from: current.start, to: end)
    let whole = "\(source.text(from: call.start, to: close.start)) \(clause))"
    let place = SourceSpan(file: file, start: close.start, end: end)
    return SyntaxProblem.fix("write `\(whole)`", place, " \(clause))", .maybeIncorrect)
  }

  /// The parentheses that `sum orders.amount` and `average of score` lack.
  var callFixes: [Diagnostic.Fix] {
    guard index > 0, tokens[index - 1].kind == .name, current.kind == .name,
      Parser.aggregates.contains(text(of: tokens[index - 1]))
        || Parser.changes.contains(text(of: tokens[index - 1])), !current.startsLine
    else { return [] }
    let hasOf = isWord("of") && isName(at: 1)
    var last = index + (hasOf ? 1 : 0)
    let first = tokens[last]
    while last + 2 < tokens.count, tokens[last + 1].isSymbol(.dot) { last += 2 }
    if tokens[last + 1].isSymbol(.leftParenthesis) {
      guard let close = closing(last + 1) else { return [] }
      last = close
    }
    let place = SourceSpan(file: file, start: tokens[index - 1].end, end: tokens[last].end)
    let inside = "(" + source.text(from: first.start, to: tokens[last].end) + ")"
    return SyntaxProblem.fix(
      "write `\(text(of: tokens[index - 1]) + inside)`", place, inside, .maybeIncorrect)
  }

  private static let changes: Set<String> = ["growth", "change", "previous"]

  // The parenthesis that closes the one at a place, on the same line.
  private func closing(_ open: Int) -> Int? {
    var depth = 0
    for place in open..<tokens.count where !tokens[place].startsLine {
      if tokens[place].isSymbol(.leftParenthesis) { depth += 1 }
      if tokens[place].isSymbol(.rightParenthesis) { depth -= 1 }
      if depth == 0 { return place }
    }
    return nil
  }

  // The name of the aggregate whose parentheses, without a condition of their own, close before.
  private var callBefore: Token? {
    guard index > 2, tokens[index - 1].isSymbol(.rightParenthesis) else { return nil }
    var depth = 0
    var place = index - 1
    while place > clauseStart {
      let token = tokens[place]
      if token.isSymbol(.rightParenthesis) { depth += 1 }
      if token.isSymbol(.leftParenthesis) { depth -= 1 }
      if depth == 1, token.kind == .reserved(.where) { return nil }
      if depth == 0 { break }
      place -= 1
    }
    guard place > clauseStart, tokens[place - 1].kind == .name,
      Parser.aggregates.contains(text(of: tokens[place - 1]))
    else { return nil }
    return tokens[place - 1]
  }
}

extension ExpressionSyntax {
  // `sum(x) where paid / count(y)` divides the sum as likely as what `paid` holds.
  fileprivate var isArithmetic: Bool {
    if case .binary(let sign, _, _, _) = self,
      [.add, .subtract, .multiply, .divide, .power].contains(sign)
    {
      return true
    }
    return operands.contains(where: \.isArithmetic)
  }
}
