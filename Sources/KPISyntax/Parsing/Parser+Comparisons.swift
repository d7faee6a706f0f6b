extension Parser {
  /// The comparison that a sign writes.
  func comparator(_ token: Token) -> BinaryOperator? {
    switch token.kind {
    case .symbol(.less): return .less
    case .symbol(.lessOrEqual): return .lessOrEqual
    case .symbol(.greater): return .greater
    case .symbol(.greaterOrEqual): return .greaterOrEqual
    default: return nil
    }
  }

  /// Parses a test, or an operand alone.
  mutating func parseComparison() -> ExpressionSyntax {
    let start = current.start
    let left = parseFallback()
    let first = current
    guard let test = parseTest(of: left, from: start) else { return left }
    let second = current
    if comparator(second) != nil || (second.kind == .reserved(.is) && !atClauseEnd) {
      report(SyntaxProblem.chainedComparison(span(of: second), first: span(of: first)))
    }
    return test
  }

  private mutating func parseTest(of left: ExpressionSyntax, from start: Int) -> ExpressionSyntax? {
    if let kind = comparator(current), !atClauseEnd {
      let sign = advance()
      return binary(kind, left, sign) { $0.parseFallback() }
    }
    if let test = parseNullTest(of: left, from: start) { return test }
    if let test = parseForeignTest(of: left, from: start) { return test }
    if let sign = accept(.is) {
      return parseCopula(sign, left) ?? parseEquality(left, sign, from: start)
    }
    if current.isSymbol(.equals), !atClauseEnd {
      // Outside of parentheses it may as well begin another definition.
      note(SyntaxProblem.equalsAsTest(span(of: current), isSure: parenthesisDepth > 0))
      return parseEquality(left, advance(), from: start)
    }
    if let sign = accept(.contains) { return binary(.contains, left, sign) { $0.parseFallback() } }
    if isWord("starts"), isWord("with", at: 1), !atClauseEnd {
      let sign = advance()
      advance()
      return binary(.startsWith, left, sign) { $0.parseFallback() }
    }
    if accept(.banded) != nil {
      guard let line = parseBandLine() else { return .invalid(span(from: start)) }
      return .banded(left, line, span(from: start))
    }
    return parseMembership(of: left, from: start)
  }

  // `IS NOT NULL` is one habit, not three.
  private mutating func parseNullTest(
    of left: ExpressionSyntax, from start: Int
  ) -> ExpressionSyntax? {
    guard shoutedWord(current) == .is, !atClauseEnd else { return nil }
    let isNegated = shoutedWord(peek()) == .not || peek().kind == .reserved(.not)
    let null = peek(isNegated ? 2 : 1)
    guard null.kind == .name, ["NULL", "null", "None"].contains(text(of: null)) else { return nil }
    let place = span(of: current).union(span(of: null))
    note(
      SyntaxProblem.foreignNull(
        place, source.text(of: place), replacement: isNegated ? "is not missing" : "is missing"))
    for _ in 0..<(isNegated ? 3 : 2) { advance() }
    return .isMissing(left, negated: isNegated, span(from: start))
  }

  private mutating func parseMembership(
    of left: ExpressionSyntax, from start: Int
  ) -> ExpressionSyntax? {
    let isNegated =
      current.kind == .reserved(.not) && peek().kind == .reserved(.in)
      || shoutedWord(current) == .not && shoutedWord(peek()) == .in
    if isNegated { _ = accept(.not) }
    // `input rate : EUR/USD = 0.92 in 2025` compares nothing.
    if isWord(tokens[clauseStart], "input"), isPeriod(peek()) { return nil }
    guard accept(.in) != nil else { return nil }
    guard current.isSymbol(.leftParenthesis) else { return parseBareList(left, isNegated, start) }
    var values: [ExpressionSyntax] = []
    parseParentheses { parser in
      repeat {
        values.append(parser.parseFallback())
      } while parser.acceptListComma() || parser.acceptForeignSeparator()
        || parser.noteMissingComma()
    }
    return .inList(left, values, negated: isNegated, span(from: start))
  }

  // `("email" "fax")`.
  fileprivate mutating func noteMissingComma() -> Bool {
    guard current.kind == .text, index > 0, tokens[index - 1].kind == .text, !clauseIsFaulty
    else { return false }
    let gap = SourceSpan(file: file, start: tokens[index - 1].end, end: tokens[index - 1].end)
    note(SyntaxProblem.missingComma(span(of: current), found: "text", gap: gap))
    return true
  }

  // `in "email", "fax"` and `orderedAt in 2026`.
  private mutating func parseBareList(
    _ left: ExpressionSyntax, _ isNegated: Bool, _ start: Int
  ) -> ExpressionSyntax {
    if isPeriod(current), !atClauseEnd {
      let sign = tokens[index - 1]
      note(
        SyntaxProblem.replaced(
          span(of: sign), text(of: sign), expected: "is",
          help: ["a time is in a period when it `is` the period: `orderedAt is 2026`"]))
      return .binary(.equal, left, parsePrimary(), operatorSpan: span(of: sign))
    }
    guard current.kind == .text, !atClauseEnd else {
      reportExpected(
        "`(` and a list of values", help: ["a list is written `channel in (\"email\", \"fax\")`"])
      return .invalid(span(from: start))
    }
    var values: [ExpressionSyntax] = []
    let from = current.start
    repeat { values.append(parseFallback()) } while current.kind != .endOfFile && acceptListComma()
    let place = span(from: from)
    note(SyntaxProblem.bareList(place, source.text(of: place)))
    return .inList(left, values, negated: isNegated, span(from: start))
  }

  private mutating func parseEquality(
    _ left: ExpressionSyntax, _ sign: Token, from start: Int
  ) -> ExpressionSyntax {
    let isNegated = accept(.not) != nil
    if isNegated, current.kind == .reserved(.in), !atClauseEnd {
      let place = span(of: sign).union(span(of: tokens[index - 1]))
      note(SyntaxProblem.replaced(place, "is not", expected: "not"))
      clauseIsFaulty = true
      if case .inList(let value, let list, _, let place)? = parseMembership(of: left, from: start) {
        return .inList(value, list, negated: true, place)
      }
      return .invalid(place)
    }
    if accept(word: "missing") != nil {
      return .isMissing(left, negated: isNegated, span(from: start))
    }
    if current.kind == .name, ["NULL", "null", "None", "nil"].contains(text(of: current)) {
      note(
        SyntaxProblem.foreignNull(
          span(of: current), text(of: current), replacement: "missing"))
      advance()
      return .isMissing(left, negated: isNegated, span(from: start))
    }
    return binary(isNegated ? .notEqual : .equal, left, sign) { $0.parseFallback() }
  }

  /// Parses `low < 3 <= medium < 4 <= high`.
  mutating func parseBandLine() -> BandLineSyntax? {
    let start = current.start
    guard let first = parseBareName("the lowest band", help: [Parser.bandModel]) else {
      return nil
    }
    var bounds: [BandLineSyntax.Bound] = []
    bounds.reserveCapacity(2)
    repeat {
      guard let bound = parseBound() else { return nil }
      bounds.append(bound)
    } while comparator(current) != nil && !atClauseEnd
    return BandLineSyntax(first: first, bounds: bounds, span: span(from: start))
  }

  private static let bandModel: Wording =
    "bands are written `red < 5 <= amber < 10 <= green`"

  private mutating func parseBound() -> BandLineSyntax.Bound? {
    guard let lower = parseComparator("`<` or `<=`") else { return nil }
    let value = parseSum()
    guard let upper = parseComparator("`<` and the band above"),
      let band = parseBareName("a band", help: [Parser.bandModel])
    else { return nil }
    return BandLineSyntax.Bound(
      lowerComparator: lower, value: value, upperComparator: upper, band: band)
  }

  private mutating func parseComparator(
    _ expected: @autoclosure () -> Wording
  ) -> BinaryOperator? {
    guard let kind = comparator(current), !atClauseEnd else {
      reportExpected(expected(), help: [Parser.bandModel])
      return nil
    }
    advance()
    return kind
  }
}
