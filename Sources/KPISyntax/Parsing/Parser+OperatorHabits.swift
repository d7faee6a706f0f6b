/// Tests in the words of other languages, which stand behind an operand.
extension Parser {
  private static let comparisonWords: [String: (kind: BinaryOperator, here: String)] = [
    "below": (.less, "<"), "under": (.less, "<"), "lt": (.less, "<"), "less": (.less, "<"),
    "lte": (.lessOrEqual, "<="), "le": (.lessOrEqual, "<="),
    "above": (.greater, ">"), "exceeds": (.greater, ">"), "gt": (.greater, ">"),
    "gte": (.greaterOrEqual, ">="), "ge": (.greaterOrEqual, ">="),
    "greater": (.greater, ">"), "more": (.greater, ">"), "higher": (.greater, ">"),
    "lower": (.less, "<"), "fewer": (.less, "<"), "smaller": (.less, "<"),
    "equals": (.equal, "is"), "equal": (.equal, "is"), "eq": (.equal, "is"),
    "isnt": (.notEqual, "is not"), "ne": (.notEqual, "is not"), "differs": (.notEqual, "is not"),
    "contain": (.contains, "contains"), "includes": (.contains, "contains"),
    "include": (.contains, "contains"), "has": (.contains, "contains"),
    "startswith": (.startsWith, "starts with"), "starts_with": (.startsWith, "starts with"),
    "begins": (.startsWith, "starts with"), "start": (.startsWith, "starts with"),
    "startsWith": (.startsWith, "starts with"),
  ]

  private static let patternWords: Set<String> = ["LIKE", "ILIKE", "RLIKE", "MATCHES", "REGEXP"]

  /// Parses a test whose operator is a word of another language, which is reported.
  mutating func parseForeignTest(
    of left: ExpressionSyntax, from start: Int
  ) -> ExpressionSyntax? {
    if current.kind == .reserved(.not), !atClauseEnd { return parseNotWithoutIs(left, start) }
    guard current.kind == .name, !atClauseEnd, current.end - current.start <= 11 else { return nil }
    let sign = current
    if let kind = acceptComparisonWords() {
      return binary(kind, left, sign) { $0.parseFallback() }
    }
    let word = text(of: current)
    if Parser.patternWords.contains(word.uppercased()), peek().kind == .text {
      return parsePattern(left)
    }
    if ["BETWEEN", "ENTRE"].contains(word.uppercased()) { return parseBetween(left, from: start) }
    return nil
  }

  private func isOperand(_ token: Token) -> Bool {
    if token.startsLine { return false }
    switch token.kind {
    case .name, .quotedName, .number, .period, .text, .symbol(.leftParenthesis), .symbol(.minus),
      .reserved(.true), .reserved(.false):
      return true
    default: return false
    }
  }

  private func isLinked(_ token: Token) -> Bool {
    isForeignWord(token, "than") || isForeignWord(token, "with") || isForeignWord(token, "to")
  }

  /// Parses `is below 3`, `is at least 3` and `is >= 3`, where `is` has been read.
  mutating func parseCopula(_ sign: Token, _ left: ExpressionSyntax) -> ExpressionSyntax? {
    if atClauseEnd { return nil }
    if let kind = comparator(current) {
      note(SyntaxProblem.copula(span(of: sign), "is", next: current.start))
      clauseIsFaulty = true
      let second = advance()
      return binary(kind, left, second) { $0.parseFallback() }
    }
    guard let kind = acceptComparisonWords(behind: sign) else { return nil }
    return binary(kind, left, sign) { $0.parseFallback() }
  }

  /// Reads a comparison in words, which is reported: `below`, `at least`, `less than`.
  ///
  /// - Parameter sign: the `is` in front of it.
  mutating func acceptComparisonWords(behind sign: Token? = nil) -> BinaryOperator? {
    let first = sign ?? current
    let meant: (kind: BinaryOperator, here: String)
    if current.kind == .reserved(.at), isForeignWord("least", at: 1) {
      meant = (.greaterOrEqual, ">=")
      advance()
    } else if current.kind == .reserved(.at), isForeignWord("most", at: 1) {
      meant = (.lessOrEqual, "<=")
      advance()
    } else {
      guard current.kind == .name, let own = Parser.comparisonWords[text(of: current)],
        isOperand(peek()) || isLinked(peek())
      else { return nil }
      meant = own
    }
    advance()
    // `less than 3`, `begins with "x"`, `equal to 3` are one operator of two words.
    if isLinked(current), isOperand(peek()) { advance() }
    let place = span(of: first).union(span(of: tokens[index - 1]))
    note(SyntaxProblem.foreignWord(place, source.text(of: place), here: meant.here))
    return meant.kind
  }

  // `channel not "fax"`.
  private mutating func parseNotWithoutIs(
    _ left: ExpressionSyntax, _ start: Int
  ) -> ExpressionSyntax? {
    guard peek().kind == .text || peek().kind == .number, !peek().startsLine else { return nil }
    note(SyntaxProblem.missingWord(span(of: current), found: foundText, word: "is"))
    let sign = advance()
    return binary(.notEqual, left, sign) { $0.parseFallback() }
  }

  private mutating func parsePattern(_ left: ExpressionSyntax) -> ExpressionSyntax {
    let sign = advance()
    let pattern = current
    let place = span(of: sign).union(span(of: pattern))
    let meant = Parser.meantTest(of: textSyntax(of: pattern).value)
    note(
      SyntaxProblem.pattern(
        span(of: sign), text(of: sign), whole: place,
        meant: meant.map { "\($0.kind.rawValue) \(TextLiteral.quoted($0.text))" }))
    rewritten.append(place.start + 1..<place.end)
    advance()
    guard let meant else { return .invalid(place) }
    return .binary(
      meant.kind, left, .text(meant.text, span(of: pattern)), operatorSpan: span(of: sign))
  }

  private static func meantTest(of pattern: String) -> (kind: BinaryOperator, text: String)? {
    let inside = pattern.drop { $0 == "%" }
    let words = String(inside.reversed().drop { $0 == "%" }.reversed())
    guard !words.isEmpty, !words.contains(where: { "%_*^$[](|\\".contains($0) }) else { return nil }
    switch (pattern.hasPrefix("%"), pattern.hasSuffix("%")) {
    case (true, true): return (.contains, words)
    case (false, true): return (.startsWith, words)
    case (false, false): return (.equal, words)
    case (true, false): return nil
    }
  }

  // `x between 10 and 20` is two comparisons here.
  private mutating func parseBetween(
    _ left: ExpressionSyntax, from start: Int
  ) -> ExpressionSyntax {
    let word = advance()
    guard isBehindCondition(word), isOperand(current) else {
      report(SyntaxProblem.between(span(of: word), text(of: word), whole: nil, meant: nil))
      return .invalid(span(from: start))
    }
    let low = parseSum()
    guard accept(.and) != nil else {
      report(SyntaxProblem.between(span(of: word), text(of: word), whole: nil, meant: nil))
      return .invalid(span(from: start))
    }
    let high = parseSum()
    let whole = SourceSpan(file: file, start: start, end: tokens[index - 1].end)
    let tested = source.text(of: left.span)
    note(
      SyntaxProblem.between(
        span(of: word), text(of: word), whole: whole,
        meant: "\(tested) >= \(source.text(of: low.span)) and \(tested) <= "
          + source.text(of: high.span)))
    return .binary(
      .and, .binary(.greaterOrEqual, left, low, operatorSpan: span(of: word)),
      .binary(.lessOrEqual, left, high, operatorSpan: span(of: word)),
      operatorSpan: span(of: word))
  }

  // In `count(orders between …)` a dataset is tested, which is no condition.
  private func isBehindCondition(_ word: Token) -> Bool {
    guard parenthesisDepth > 0 else { return true }
    var place = index - 1
    var depth = 0
    while place > clauseStart {
      place -= 1
      switch tokens[place].kind {
      case .symbol(.rightParenthesis): depth += 1
      case .symbol(.leftParenthesis) where depth == 0: return tokens[place - 1].kind != .name
      case .symbol(.leftParenthesis): depth -= 1
      case .reserved(.where), .reserved(.if), .reserved(.and), .reserved(.or): return true
      default: break
      }
    }
    return true
  }

  /// The word of this language that a word of French means; nil where it is none.
  func frenchWord(_ token: Token) -> ReservedWord? {
    guard token.kind == .name else { return nil }
    return ForeignWord.frenchReservedTable.word(
      in: source.bytes, from: token.start, to: token.end)
  }

  /// Whether `si … alors …` stands here.
  var beginsFrenchChoice: Bool {
    guard isForeignWord("si"), isOperand(peek()) else { return false }
    return tokens[index..<min(index + 60, tokens.count)].contains {
      isForeignWord($0, "alors") || $0.kind == .reserved(.then)
    }
  }
}
