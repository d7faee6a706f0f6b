extension Parser {
  /// Parses what follows the word `input`.
  mutating func parseInput() -> InputSyntax? {
    guard let name = parseSplitName("the name of an input") else { return nil }
    guard accept(.colon) != nil else {
      reportExpected("`:` and a unit", help: [modelOfInput(name)])
      return nil
    }
    guard let type = parseType() else { return nil }
    noteEarlyEstimate()
    let value = parseInputValue()
    noteParenthesizedEstimate()
    let estimated = accept(.estimated).map(span(of:))
    finishHead()
    if clauseIsFaulty { parseBlock { $0.skipClause() } }
    return InputSyntax(
      name: name, type: type, value: value, estimatedSpan: estimated,
      properties: parseProperties())
  }

  // `estimated = 10%`: the word stands behind the value.
  private mutating func noteEarlyEstimate() {
    guard current.kind == .reserved(.estimated), peek().isSymbol(.equals), !atClauseEnd else {
      return
    }
    let place = span(of: current)
    note(
      SyntaxProblem.unexpectedToken(
        place, found: "`estimated`", expected: "`=` and a value",
        help: ["`estimated` stands behind the value: `= 10% estimated`"]))
    advance()
  }

  // `10% (estimated)`.
  private mutating func noteParenthesizedEstimate() {
    guard current.isSymbol(.leftParenthesis), peek().kind == .reserved(.estimated),
      peek(2).isSymbol(.rightParenthesis), !atClauseEnd
    else { return }
    let place = span(of: current).union(span(of: peek(2)))
    note(SyntaxProblem.replaced(place, "(estimated)", expected: "estimated"))
    for _ in 0..<3 { advance() }
  }

  // `per year { … }`.
  private mutating func noteForeignEvery() -> Bool {
    guard current.kind == .reserved(.per), isName(at: 1), peek(2).isSymbol(.leftBrace) else {
      return false
    }
    note(SyntaxProblem.replaced(span(of: current), "per", expected: "every"))
    advance()
    return true
  }

  // `input price = 12 EUR` says the unit already.
  private func modelOfInput(_ name: NameSyntax) -> Wording {
    guard current.isSymbol(.equals), peek().kind == .number, !peek(2).startsLine,
      isName(at: 2) || peek(2).isSymbol(.percent)
    else { return "an input is written `input closeRate : deal/lead = 10%`" }
    return "an input states its unit: `input \(name.text) : \(text(of: peek(2))) = …`"
  }

  private mutating func parseInputValue() -> InputSyntax.Value {
    if current.isSymbol(.equals), peek().kind == .reserved(.by) || isWord("every", at: 1) {
      note(
        SyntaxProblem.copula(
          span(of: current), "=", next: peek().start,
          help: ["values by split are written `by channel { \"email\" = 12%; else = 10% }`"]))
      advance()
    }
    if accept(.equals) != nil { return .constant(parseExpression()) }
    if accept(.by) != nil {
      let names = parseNames("a dimension")
      guard let map = parseMap() else { return .none }
      return .split(by: names, map)
    }
    if accept(word: "every") != nil || noteForeignEvery() {
      guard let grain = parseName("a grain such as `year`") else { return .none }
      let spread = accept(word: "spread").map(span(of:))
      guard let map = parseMap(keysArePeriods: true) else { return .none }
      return .periods(every: grain, spreadSpan: spread, map)
    }
    return .none
  }

  /// Parses `{ "new" = 2; else = 0 }`.
  mutating func parseMap(keysArePeriods: Bool = false) -> MapSyntax? {
    guard current.isSymbol(.leftBrace) else {
      reportExpected("`{` and the values")
      return nil
    }
    let start = current.start
    var entries: [MapSyntax.Entry] = []
    parseBlock(belongsAround: \.beginsLineOfTest) { parser in
      if let entry = parser.parseEntry(keysArePeriods) { entries.append(entry) }
    }
    return MapSyntax(entries: entries, span: span(from: start))
  }

  private mutating func parseEntry(_ keysArePeriods: Bool) -> MapSyntax.Entry? {
    let start = current.start
    var keys: [ExpressionSyntax] = []
    if accept(.else) == nil {
      repeat { keys.append(parseKey(keysArePeriods)) } while accept(.comma) != nil
    }
    if current.isSymbol(.colon), !atClauseEnd {
      note(SyntaxProblem.entryColon(takeSpan()))
    } else if accept(.equals) == nil {
      if !reportHabit() {
        reportExpected("`=` and a value", help: ["entries are written `\"email\" = 12%`"])
      }
      return nil
    }
    var value: ExpressionSyntax?
    var cause: NameSyntax?
    if accept(word: "missing") != nil {
      cause = isName(at: 0) && !atClauseEnd ? takeName() : nil
    } else {
      value = parseSum()
    }
    return MapSyntax.Entry(keys: keys, value: value, missingCause: cause, span: span(from: start))
  }

  private mutating func parseKey(_ isPeriodKey: Bool) -> ExpressionSyntax {
    if isPeriodKey, isPeriod(current) {
      let token = advance()
      return .period(text(of: token), span(of: token))
    }
    return parseSum()
  }
}
