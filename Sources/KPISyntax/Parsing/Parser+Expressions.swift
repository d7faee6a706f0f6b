extension Parser {
  /// Parses an expression.
  mutating func parseExpression() -> ExpressionSyntax {
    if current.kind == .reserved(.if), peek().isSymbol(.leftParenthesis), isCallOfIf {
      report(SyntaxProblem.foreignConditional(span(of: current), "if("))
      return skippedExpression()
    }
    let isChoice =
      current.kind == .reserved(.if) || (shoutedWord(current) == .if && isName(at: 1))
      || beginsFrenchChoice
    if isChoice {
      return nested { $0.parseConditional() }
    }
    let first = index
    var expression = parseDisjunction()
    if current.isSymbol(.question) { parseTernary(&expression, from: first) }
    return expression
  }

  // `if (a, b, c)`: a comma before the parenthesis closes.
  private var isCallOfIf: Bool {
    var depth = 0
    for place in (index + 1)..<min(index + 200, tokens.count) {
      switch tokens[place].kind {
      case .symbol(.leftParenthesis): depth += 1
      case .symbol(.rightParenthesis):
        depth -= 1
        if depth == 0 { return false }
      case .symbol(.comma) where depth == 1, .symbol(.semicolon) where depth == 1:
        return !isInList(before: place)
      case .reserved(.in), .reserved(.then), .symbol(.leftBrace), .endOfFile: return false
      default: break
      }
    }
    return false
  }

  private func isInList(before place: Int) -> Bool {
    tokens[index..<place].contains { $0.kind == .reserved(.in) }
  }

  private mutating func parseConditional() -> ExpressionSyntax {
    let start = current.start
    _ = accept(.if)
    let condition = parseExpression()
    guard expect(.then) else { return .invalid(span(from: start)) }
    let value = parseExpression()
    guard expect(.else) else { return .invalid(span(from: start)) }
    let alternative = parseExpression()
    return .conditional(condition, then: value, otherwise: alternative, span(from: start))
  }

  /// Moves over a reserved word that must stand here.
  mutating func expect(_ word: ReservedWord) -> Bool {
    if accept(word) != nil { return true }
    if let replaced = ForeignWord.links[text(of: current).lowercased()], replaced == word,
      isWordLikeLink
    {
      note(SyntaxProblem.replaced(span(of: current), text(of: current), expected: word.rawValue))
      clauseIsFaulty = true
      advance()
      return true
    }
    if word == .by, isName(at: 0), !atClauseEnd {
      note(SyntaxProblem.missingWord(span(of: current), found: foundText, word: "by"))
      clauseIsFaulty = true
      return true
    }
    if !reportHabit() {
      reportExpected(
        "`\(word.rawValue)`",
        help: word == .then || word == .else
          ? ["a choice begins with its condition: `if a > 0 then b else 0`"] : [])
    }
    return false
  }

  private mutating func parseDisjunction() -> ExpressionSyntax {
    var left = parseConjunction()
    while let sign = accept(.or) {
      left = binary(.or, left, sign) { $0.parseConjunction() }
    }
    return left
  }

  private mutating func parseConjunction() -> ExpressionSyntax {
    var left = parseNegation()
    while let sign = accept(.and) {
      left = binary(.and, left, sign) { $0.parseNegation() }
    }
    return left
  }

  private mutating func parseNegation() -> ExpressionSyntax {
    guard let sign = accept(.not) else { return parseComparison() }
    let operand = nested { $0.parseNegation() }
    return .not(operand, span(from: sign.start))
  }

  /// Parses what `otherwise` joins.
  mutating func parseFallback() -> ExpressionSyntax {
    var left = parseSum()
    while let sign = accept(.otherwise) {
      left = binary(.otherwise, left, sign) { $0.parseSum() }
    }
    return left
  }

  /// Parses a sum, with the range behind `±`.
  mutating func parseSum() -> ExpressionSyntax {
    let start = current.start
    var left = parseTerm()
    while !beginsForeignRange, let sign = accept(.plus) ?? accept(.minus) {
      let kind: BinaryOperator = sign.isSymbol(.plus) ? .add : .subtract
      left = binary(kind, left, sign) { $0.parseTerm() }
    }
    guard accept(.plusMinus) != nil || acceptForeignRange() else { return left }
    let width = parseTerm()
    return .range(left, width, span(from: start))
  }

  // `+-` and `+/-`, without blanks, are no signs of a sum.
  private var beginsForeignRange: Bool {
    guard current.isSymbol(.plus), !atClauseEnd, !peek().followsBlank else { return false }
    if peek().isSymbol(.minus) { return peek(2).followsBlank }
    return peek().isSymbol(.divide) && peek(2).isSymbol(.minus) && !peek(2).followsBlank
  }

  private mutating func acceptForeignRange() -> Bool {
    guard beginsForeignRange else { return false }
    let last = peek().isSymbol(.minus) ? 1 : 2
    let place = span(of: current).union(span(of: peek(last)))
    note(SyntaxProblem.rangeSign(place, source.text(of: place)))
    for _ in 0...last { advance() }
    return true
  }

  private mutating func parseTerm() -> ExpressionSyntax {
    var left = parseUnary()
    while let sign = accept(.times) ?? accept(.divide) ?? acceptForeignTimes() {
      let kind: BinaryOperator = sign.isSymbol(.times) ? .multiply : .divide
      left = binary(kind, left, sign) { $0.parseUnary() }
    }
    return left
  }

  private mutating func parseUnary() -> ExpressionSyntax {
    if let sign = accept(.minus) {
      roles[index - 1] = .sign
      let operand = nested { $0.parseUnary() }
      return .negate(operand, span(from: sign.start))
    }
    let root = parsePrimary()
    guard let sign = accept(.power) else { return root }
    return binary(.power, root, sign) { parser in parser.nested { $0.parseUnary() } }
  }

  /// Joins an operand with the one behind the operator.
  mutating func binary(
    _ kind: BinaryOperator, _ left: ExpressionSyntax, _ sign: Token,
    _ parseRight: (inout Parser) -> ExpressionSyntax
  ) -> ExpressionSyntax {
    let signSpan = span(from: sign.start)
    operatorCount += 1
    if operatorCount > Parser.operatorLimit {
      report(SyntaxProblem.expressionTooLong(span(of: sign), limit: Parser.operatorLimit))
      skipExpression()
      return left
    }
    return .binary(kind, left, parseRight(&self), operatorSpan: signSpan)
  }

  /// Parses one level deeper, or refuses beyond the limit.
  mutating func nested(_ parse: (inout Parser) -> ExpressionSyntax) -> ExpressionSyntax {
    guard nesting < Parser.nestingLimit else {
      report(SyntaxProblem.nestingTooDeep(span(of: current), limit: Parser.nestingLimit))
      return skippedExpression()
    }
    nesting += 1
    defer { nesting -= 1 }
    return parse(&self)
  }

  private mutating func skippedExpression() -> ExpressionSyntax {
    let start = current.start
    skipExpression()
    return .invalid(span(from: start))
  }

  /// Skips what is left of an expression, up to a block or the end of the clause.
  mutating func skipExpression() {
    parenthesisDepth = 0
    var depth = 0
    while current.kind != .endOfFile {
      let isInside = depth > 0 && !current.startsClause && !current.isSymbol(.rightBrace)
      if !isInside, atClauseEnd || current.isSymbol(.leftBrace) { return }
      if current.isSymbol(.leftParenthesis) { depth += 1 }
      if current.isSymbol(.rightParenthesis) { depth -= 1 }
      advance()
    }
  }
}
