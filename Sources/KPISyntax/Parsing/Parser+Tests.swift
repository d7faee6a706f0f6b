extension Parser {
  /// The words that begin lines of tests.
  static let testWords = ["covers", "given", "expect"]

  /// Parses what follows the word `test`.
  mutating func parseTestDeclaration() -> TestSyntax? {
    guard let name = parseTestName() else { return nil }
    if !current.isSymbol(.leftBrace) { reportExpected("`{` and the lines of the test") }
    finishHead()
    var lines: [TestSyntax.Line] = []
    parseBlock { $0.parseTestLine(into: &lines) }
    return TestSyntax(name: name, lines: lines)
  }

  private mutating func parseTestName() -> TextSyntax? {
    guard current.isSymbol(.leftBrace) else { return parseText("the name of the test in quotes") }
    reportExpected(
      "the name of the test in quotes", help: ["a test is written `test \"a good month\" { … }`"])
    return nil
  }

  /// Whether a line of a test begins here.
  var beginsLineOfTest: Bool {
    guard Parser.testWords.contains(where: { isWord($0) }), !peek().startsLine else { return false }
    return isName(at: 1) || isPeriod(peek())
  }

  private mutating func parseTestLine(into lines: inout [TestSyntax.Line]) {
    let start = current.start
    let isTableOfGiven = lacksGiven && current.kind == .name && peek().kind == .row
    lacksGiven = false
    if isTableOfGiven {
      advance()
      while current.kind == .row { advance() }
      clauseStart = index - 1
      return
    }
    if accept(word: "covers") != nil {
      guard let range = parsePeriodRange() else { return }
      lines.append(.covers(from: range.from, to: range.to, span(from: start)))
    } else if accept(word: "given") != nil {
      parseGiven(into: &lines)
    } else if accept(word: "expect") != nil {
      if let expectation = parseExpectation(from: start) { lines.append(.expect(expectation)) }
    } else {
      parseForeignTestLine(into: &lines)
    }
  }

  // `when … then …` says the same elsewhere.
  private mutating func parseForeignTestLine(into lines: inout [TestSyntax.Line]) {
    let start = current.start
    if current.kind == .name, peek().kind == .reserved(.is), !peek().startsLine {
      note(SyntaxProblem.missingWord(span(of: current), found: foundText, word: "expect"))
      clauseIsFaulty = true
      if let expectation = parseExpectation(from: start) { lines.append(.expect(expectation)) }
      return
    }
    if current.kind == .name, peek().kind == .row {
      note(SyntaxProblem.missingWord(span(of: current), found: foundText, word: "given"))
      return parseGiven(into: &lines)
    }
    guard let word = clauseWordMeant(ForeignWord.testLines) else {
      return reportUnknownClause("a test", Parser.testWords)
    }
    advance()
    if word == "given" {
      parseGiven(into: &lines)
    } else if let expectation = parseExpectation(from: start) {
      lines.append(.expect(expectation))
    }
  }

  private mutating func parseGiven(into lines: inout [TestSyntax.Line]) {
    guard let first = parseName("a figure or a dataset") else { return }
    if current.kind == .row {
      return lines.append(.givenRows(dataset: first, parseTable()))
    }
    var name = first
    while true {
      guard accept(.equals) != nil else {
        reportNoGiven()
        return
      }
      if current.kind == .row {
        let sign = span(of: tokens[index - 1])
        note(
          SyntaxProblem.unexpectedToken(
            sign, found: "`=`", expected: "the rows of a table",
            fixes: SyntaxProblem.fix("remove it", sign, "", .maybeIncorrect)))
        return lines.append(.givenRows(dataset: name, parseTable()))
      }
      var values = [parseSum()]
      var isNextFigure = false
      while !isNextFigure, acceptListComma() {
        if isName(at: 0), peek().isSymbol(.equals) {
          isNextFigure = true
        } else {
          values.append(parseSum())
        }
      }
      append(name, values, to: &lines)
      guard isNextFigure, let next = parseName("a figure") else { return }
      name = next
    }
  }

  // A line that begins neither a clause of a test nor the next declaration is a row without `|`.
  private mutating func reportNoGiven() {
    lacksGiven = true
    let isTable = current.startsLine && !current.isSymbol(.rightBrace) && !beginsTestLine
    reportExpected(
      "`=` and a value, or `|` rows below",
      help: current.isSymbol(.dot)
        ? ["a column is given in the rows of its dataset: `given orders`, with a table below"]
        : isTable || atClauseEnd
          ? ["rows stand below as a table: `| orderId | amount |`, then `| o1 | 10 |`"] : [])
    if accept(.from) != nil, current.kind == .text { advance() }
    while current.kind == .symbol(.colon) || current.kind == .row { advance() }
    guard isTable else { return }
    while !current.isSymbol(.rightBrace), current.kind != .endOfFile,
      !(current.startsLine && (beginsTestLine || startsDeclarationLine))
    {
      advance()
    }
    clauseStart = index - 1
  }

  private var beginsTestLine: Bool {
    Parser.testWords.contains { isWord($0) }
      || current.kind == .name && ForeignWord.testLines[text(of: current).lowercased()] != nil
  }

  /// One value, or several with the words that say of which periods they are.
  private mutating func append(
    _ name: NameSyntax, _ values: [ExpressionSyntax], to lines: inout [TestSyntax.Line]
  ) {
    guard accept(word: "every") != nil else {
      if values.count == 1 { return lines.append(.givenFigure(name, values[0])) }
      return reportExpected(
        "`every month from 2026-01` behind several values",
        help: ["a series is written `given sales = 100, 110, 99 every month from 2026-01`"])
    }
    guard let grain = parseName("a grain such as `month`") else { return }
    guard accept(.from) != nil else {
      return reportExpected(
        "`from` and the first period",
        help: ["a series is written `given sales = 100, 110, 99 every month from 2026-01`"])
    }
    guard let from = parsePeriod() else { return }
    lines.append(
      .givenSeries(name, TestSyntax.SeriesSyntax(values: values, every: grain, from: from)))
  }

  private mutating func parseTable() -> TestSyntax.RowTableSyntax {
    var rows: [[TextSyntax]] = []
    while current.kind == .row {
      let row = cells(of: current)
      if row.allSatisfy(\.isRule), !row.isEmpty {
        note(SyntaxProblem.ruleInTable(span(of: current), whole: wholeLine(current)))
      } else {
        rows.append(row)
      }
      advance()
    }
    clauseStart = index - 1
    return TestSyntax.RowTableSyntax(rows: rows)
  }

  // The row with the end of the line above it; nothing when a comment stands between.
  private func wholeLine(_ row: Token) -> SourceSpan? {
    let start = tokens[index - 1].end
    let blanks = source.bytes[start..<row.start]
    guard blanks.allSatisfy({ [0x20, 0x09, 0x0A, 0x0D].contains($0) }) else { return nil }
    return SourceSpan(file: file, start: start, end: row.end)
  }

  private func cells(of row: Token) -> [TextSyntax] {
    RowCells.cells(of: row, in: source).map { range in
      let place = SourceSpan(file: file, start: range.lowerBound, end: range.upperBound)
      return TextSyntax(source.text(of: place), span: place)
    }
  }

  private mutating func parseExpectation(from start: Int) -> TestSyntax.ExpectationSyntax? {
    let subject = parsePrimary()
    let by = accept(.by) != nil ? parsePaths("a dimension") : []
    var every: NameSyntax?
    if accept(word: "every") != nil { every = parseName("a grain such as `month`") }
    var at: TextSyntax?
    if accept(.at) != nil {
      at = parsePeriod()
      if at == nil { return nil }
    }
    guard let outcome = parseOutcome() else { return nil }
    return TestSyntax.ExpectationSyntax(
      subject: subject, by: by, every: every, at: at, outcome: outcome, span: span(from: start))
  }

  private mutating func parseOutcome() -> TestSyntax.ExpectationSyntax.Outcome? {
    if current.isSymbol(.leftBrace) { return parseMap().map { .map($0) } }
    if current.isSymbol(.equals), !atClauseEnd {
      note(SyntaxProblem.equalsAsTest(takeSpan(), isSure: true))
      return .value(parseSum())
    }
    guard accept(.is) != nil || acceptOtherIs() else {
      reportNoOutcome()
      skipMapWithoutBrace()
      return nil
    }
    if comparator(current) != nil, !atClauseEnd {
      reportNoOutcome()
      return nil
    }
    if current.isSymbol(.leftBrace), !atClauseEnd {
      noteIsBeforeMap()
      return parseMap().map { .map($0) }
    }
    if accept(word: "missing") != nil {
      return .missing(isName(at: 0) && !atClauseEnd ? takeName() : nil)
    }
    return .value(parseSum())
  }

  // `expect sales by channel is { "email" = 10 }`: the word is too much.
  private mutating func noteIsBeforeMap() {
    let sign = span(of: tokens[index - 1])
    let blank = SourceSpan(file: file, start: sign.start, end: current.start)
    note(
      SyntaxProblem.unexpectedToken(
        sign, found: "`\(source.text(of: sign))`", expected: "`{` and values",
        fixes: SyntaxProblem.fix("remove it", blank, "")))
  }

  // `expect sales to be 10`, `expect sales equals 10`.
  private mutating func acceptOtherIs() -> Bool {
    let isToBe =
      isForeignWord("to") && (isForeignWord("be", at: 1) || isForeignWord("equal", at: 1))
    let isOneWord = ["be", "equals", "should", "must", "gives"].contains(where: { isWord($0) })
    guard isToBe || isOneWord, !atClauseEnd else { return false }
    let last = isToBe || isForeignWord("be", at: 1) ? peek() : current
    let place = span(of: current).union(span(of: last))
    note(SyntaxProblem.replaced(place, source.text(of: place), expected: "is"))
    clauseIsFaulty = true
    while current.start <= last.start { advance() }
    return true
  }

  // `expect sales by channel "email" = 10 }`: the brace belongs to the map, not to the test.
  private mutating func skipMapWithoutBrace() {
    guard !current.startsLine, closesMoreThanLineOpens else { return }
    while !current.startsLine, !current.isSymbol(.rightBrace), current.kind != .endOfFile {
      advance()
    }
    if current.isSymbol(.rightBrace), !current.startsLine, peek().startsLine { advance() }
  }

  private mutating func reportNoOutcome() {
    let isBound = comparator(current) != nil && !atClauseEnd
    let isFormula = [.plus, .minus, .times, .divide].contains { current.isSymbol($0) }
    var help: Wording = "expectations are written `expect sales by channel at 2026-01 is 10 EUR`"
    if isBound { help = "a test says what the figure is, not its bounds: `expect sales is 10 EUR`" }
    if isFormula { help = "an expectation names one figure: give the formula a name by `measure`" }
    reportExpected("`is` and a value, or `{` and values", help: [help])
  }
}

extension TextSyntax {
  // `---` or `:--:`, which Markdown has below the header of a table.
  fileprivate var isRule: Bool {
    value.utf8.count >= 3 && value.utf8.dropFirst().dropLast().allSatisfy { $0 == 0x2D }
      && value.utf8.allSatisfy { $0 == 0x2D || $0 == 0x3A }
  }
}
