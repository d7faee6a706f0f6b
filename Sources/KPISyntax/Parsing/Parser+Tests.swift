extension Parser {
  private static let testWords = ["covers", "given", "expect"]

  /// Parses what follows the word `test`.
  mutating func parseTestDeclaration() -> TestSyntax? {
    guard let name = parseText("the name of the test in quotes") else { return nil }
    if !current.isSymbol(.leftBrace) { reportExpected("`{` and the lines of the test") }
    finishHead()
    var lines: [TestSyntax.Line] = []
    parseBlock { $0.parseTestLine(into: &lines) }
    return TestSyntax(name: name, lines: lines)
  }

  private mutating func parseTestLine(into lines: inout [TestSyntax.Line]) {
    let start = current.start
    if accept(word: "covers") != nil {
      guard let range = parsePeriodRange() else { return }
      lines.append(.covers(from: range.from, to: range.to, span(from: start)))
    } else if accept(word: "given") != nil {
      parseGiven(into: &lines)
    } else if accept(word: "expect") != nil {
      if let expectation = parseExpectation(from: start) { lines.append(.expect(expectation)) }
    } else {
      reportUnknownClause("a test", Parser.testWords)
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
        return reportExpected("`=` and a value, or a table of `|` rows on the next lines")
      }
      lines.append(.givenFigure(name, parseSum()))
      guard acceptListComma(), let next = parseName("a figure") else { return }
      name = next
    }
  }

  private mutating func parseTable() -> TestSyntax.RowTableSyntax {
    var rows: [[TextSyntax]] = []
    while current.kind == .row { rows.append(cells(of: advance())) }
    clauseStart = index - 1
    return TestSyntax.RowTableSyntax(rows: rows)
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
    guard accept(.is) != nil else {
      reportExpected(
        "`is` and a value, or `{` and values",
        help: ["expectations are written `expect sales by channel at 2026-01 is 10 EUR`"])
      return nil
    }
    if accept(word: "missing") != nil {
      return .missing(isName(at: 0) && !atClauseEnd ? name(of: advance()) : nil)
    }
    return .value(parseSum())
  }
}
