extension Parser {
  /// Parses an operand.
  mutating func parsePrimary() -> ExpressionSyntax {
    if atClauseEnd, index > clauseStart { return missingExpression() }
    if current.startsLine, index > clauseStart, beginsNextClause { return missingOperand() }
    let token = current
    switch token.kind {
    case .number:
      guard let quantity = parseQuantity() else { return missingExpression() }
      return .quantity(quantity)
    case .text:
      advance()
      return .text(textSyntax(of: token).value, span(of: token))
    case .period:
      advance()
      return .period(text(of: token), span(of: token))
    case .reserved(.true), .reserved(.false):
      advance()
      return .flag(token.kind == .reserved(.true), span(of: token))
    case .symbol(.question):
      advance()
      return .hole(span(of: token))
    case .symbol(.leftParenthesis): return parseParenthesized()
    case .name, .quotedName: return parseNamed()
    default: return missingExpression()
    }
  }

  // Behind `sales +` the next line goes on with the formula, but no operand is two words.
  private var beginsNextClause: Bool {
    if startsDeclarationLine { return true }
    if case .reserved(let word) = current.kind {
      return parenthesisDepth == 0 && [.by, .where, .for].contains(word)
    }
    let next = peek()
    guard current.kind == .name, parenthesisDepth == 0, !next.startsLine else { return false }
    return next.kind == .name || next.kind == .text || next.kind == .number
      || comparator(next) != nil && PropertyWord(rawValue: text(of: current)) != nil
  }

  private mutating func missingOperand() -> ExpressionSyntax {
    let place = span(of: tokens[index - 1])
    report(SyntaxProblem.unexpectedLineEnd(place, expected: "an expression"))
    return .invalid(place)
  }

  private mutating func missingExpression() -> ExpressionSyntax {
    let place = culpritSpan
    if clauseIsFaulty { return .invalid(place) }
    if current.isSymbol(.dot), peek().kind == .number, !peek().followsBlank {
      return leadingPoint()
    }
    if current.isSymbol(.equals), index > 0, tokens[index - 1].isSymbol(.equals) {
      return parseSecondEquals()
    }
    if case .reserved(let word) = current.kind, peek().isSymbol(.dot) || isOperandEnd(peek()) {
      report(SyntaxProblem.reservedName(place, word, role: "a name"))
    } else if isIncomplete {
      report(SyntaxProblem.unexpectedLineEnd(place, expected: "an expression"))
    } else {
      let help: [Wording] =
        current.kind == .reserved(.if)
        ? ["a choice inside a formula stands in parentheses: `a + (if b > 0 then c else 0)`"] : []
      report(SyntaxProblem.expectedExpression(place, found: foundText, help: help))
    }
    return .invalid(place)
  }

  // `.5`.
  private mutating func leadingPoint() -> ExpressionSyntax {
    let place = span(of: current).union(span(of: peek()))
    let digits = text(of: peek())
    note(SyntaxProblem.groupedNumber(place, source.text(of: place), meant: ["0." + digits]))
    advance()
    return parsePrimary()
  }

  private func isOperandEnd(_ token: Token) -> Bool {
    token.startsClause || token.isSymbol(.rightParenthesis) || token.isSymbol(.leftBrace)
  }

  private mutating func parseParenthesized() -> ExpressionSyntax {
    let start = current.start
    return nested { parser in
      var inner = ExpressionSyntax.invalid(parser.culpritSpan)
      parser.parseParentheses { inner = $0.parseExpression() }
      return .parenthesized(inner, parser.span(from: start))
    }
  }

  /// Parses what stands between `(` and `)`, where new lines do not count.
  mutating func parseParentheses(_ parseInside: (inout Parser) -> Void) {
    let open = advance()
    let outerDepth = parenthesisDepth
    parenthesisDepth += 1
    parseInside(&self)
    if current.isSymbol(.rightParenthesis) {
      advance()
    } else if !reportHabit() {
      reportUnclosed(open)
    }
    parenthesisDepth = min(outerDepth, parenthesisDepth)
  }

  private mutating func reportUnclosed(_ open: Token) {
    if reportGroupedNumber() || reportSplitTime() || reportSelector() { return }
    let isOnNextLine = current.startsLine || current.kind == .endOfFile
    let place = isOnNextLine && index > 0 ? tokens[index - 1] : current
    report(
      SyntaxProblem.unclosedParenthesis(
        span(of: open), at: span(of: place),
        found: isOnNextLine ? "the end of the line" : foundText,
        help: isOnNextLine ? [] : insideAdvice,
        fixes: isOnNextLine ? SyntaxProblem.closing(behind: span(of: place)) : conditionFixes))
  }

  // `sum(orders.amount{channel="email"})`.
  private mutating func reportSelector() -> Bool {
    guard current.isSymbol(.leftBrace), !current.followsBlank, index > 0,
      tokens[index - 1].kind == .name
    else { return false }
    let ahead = tokens[index...].prefix { !$0.startsLine || $0.start == current.start }
    guard let last = ahead.first(where: { $0.isSymbol(.rightBrace) }) else { return false }
    report(SyntaxProblem.selector(span(of: current).union(span(of: last))))
    while current.start <= last.start { advance() }
    if current.isSymbol(.rightParenthesis) { advance() }
    return true
  }

  private mutating func parseNamed() -> ExpressionSyntax {
    if let foreign = parseForeignPrimary() ?? parseInterval() { return foreign }
    if let word = shoutedWord(current) ?? capitalFlag, word == .true || word == .false {
      let token = current
      note(SyntaxProblem.shoutedWord(span(of: token), word, as: text(of: token)))
      advance()
      return .flag(word == .true, span(of: token))
    }
    if let cell = parseCellRange() ?? parseDottedFunction() { return cell }
    let token = advance()
    if current.isSymbol(.leftParenthesis), !atClauseEnd {
      return nested { $0.parseCall(token) }
    }
    return .path(parsePath(behind: name(of: token)))
  }

  // `INTERVAL '30 days'`.
  private mutating func parseInterval() -> ExpressionSyntax? {
    guard peek().kind == .text, !peek().startsLine, shoutedOrPlain("interval") else {
      return nil
    }
    let place = span(of: current).union(span(of: peek()))
    let length = textSyntax(of: peek()).value
    reportInPlaceOfLexical(
      SyntaxProblem.replaced(place, source.text(of: place), expected: length))
    advance()
    advance()
    return .invalid(place)
  }

  private var capitalFlag: ReservedWord? {
    guard hasCapital(current) else { return nil }
    return isForeignWord("True") ? .true : isForeignWord("False") ? .false : nil
  }

  private mutating func parseCall(_ function: Token) -> ExpressionSyntax {
    let known = diagnostics.count
    let isRewritten = noteCountDistinct(function) || noteForeignFunction(function)
    let isNoted = diagnostics.count > known
    let functionName = name(of: function)
    var arguments: [ExpressionSyntax] = []
    var clauses: [CallSyntax.Clause] = []
    parseParentheses { parser in
      arguments = parser.parseArguments(of: functionName)
      while let clause = parser.parseCallClause(of: function, arguments) { clauses.append(clause) }
    }
    if isRewritten, isNoted { mendCall(function, arguments, at: known) }
    let members = parseMembers()
    if isRewritten { markRewritten(from: function.start) }
    return .call(
      CallSyntax(
        function: functionName, arguments: arguments, clauses: clauses, members: members,
        span: span(from: function.start)))
  }

  private mutating func parseArguments(of function: NameSyntax) -> [ExpressionSyntax] {
    if current.isSymbol(.rightParenthesis) {
      report(SyntaxProblem.emptyCall(function.span, function: shortened(function.text)))
      return []
    }
    if current.isSymbol(.times), peek().isSymbol(.rightParenthesis) {
      report(SyntaxProblem.foreignStar(span(of: current), shortened(function.text)))
      return [.invalid(takeSpan())]
    }
    if isName(at: 1), shoutedOrPlain("distinct") { advance() }
    var arguments = [parseExpression()]
    while acceptArgumentComma(function, behind: arguments.count) {
      arguments.append(parseExpression())
    }
    return arguments
  }

  private func shortened(_ text: String) -> String {
    text.count > 20 ? String(text.prefix(19)) + "…" : text
  }

  // `growth(sales over 1 year)`.
  private mutating func reportLengthBehindOver() -> CallSyntax.Clause? {
    reportExpected(
      "a dimension",
      help: ["a length of time stands behind a comma: `growth(x, 1 year)`, `rolling(x, 28 days)`"])
    return nil
  }

  private mutating func parseCallClause(
    of function: Token, _ arguments: [ExpressionSyntax]
  ) -> CallSyntax.Clause? {
    let start = current.start
    if current.kind == .reserved(.by), let meant = wordForBy(function, arguments) {
      note(SyntaxProblem.replaced(span(of: current), "by", expected: meant.rawValue))
      clauseIsFaulty = true
      advance()
      let paths = parsePaths("a dimension")
      return meant == .per ? .per(paths, span(from: start)) : .over(paths, span(from: start))
    }
    if accept(.where) != nil { return .condition(parseExpression(), span(from: start)) }
    if accept(.per) != nil { return .per(parsePaths("a key"), span(from: start)) }
    if accept(.over) != nil {
      if current.kind == .number { return reportLengthBehindOver() }
      return .over(parsePaths("a dimension"), span(from: start))
    }
    if accept(.within) != nil { return .within(parseSum(), span(from: start)) }
    if accept(.weighted) != nil {
      guard expect(.by) else { return nil }
      return .weighted(parseSum(), span(from: start))
    }
    if accept(.at) != nil {
      guard let column = parsePath("a column") else { return nil }
      return .at(column, span(from: start))
    }
    if isWord("open"), peek().kind == .reserved(.from) { return parseOpen(from: start) }
    return nil
  }

  private mutating func parseOpen(from start: Int) -> CallSyntax.Clause? {
    advance()
    advance()
    let from = parseSum()
    guard expect(.until) else { return nil }
    let until = parseSum()
    return .open(from: from, until: until, span(from: start))
  }
}
