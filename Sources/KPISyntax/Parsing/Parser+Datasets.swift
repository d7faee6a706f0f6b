extension Parser {
  /// Parses what follows the word `dataset`.
  mutating func parseDataset() -> DatasetSyntax? {
    guard let name = parseName("the name of a dataset") else { return nil }
    var datasetSource: DatasetSyntax.Source?
    if accept(.from) != nil {
      datasetSource = parseSource()
    } else {
      datasetSource = parseForeignSource()
    }
    finishHead()
    var lines: [DatasetSyntax.Line] = []
    parseBlock { parser in
      if let line = parser.parseDatasetLine() { lines.append(line) }
    }
    return DatasetSyntax(name: name, source: datasetSource, lines: lines)
  }

  private mutating func parseSource() -> DatasetSyntax.Source? {
    if current.kind == .text, !atClauseEnd { return parseText("a file").map { .file($0) } }
    if isName(at: 0), peek().isSymbol(.dot), peek(3).isSymbol(.leftBrace) || peek(3).startsClause {
      if reportUnquotedText("a file in quotes") { return nil }
    }
    let isPairs = isWord("pairs") && isWord("of", at: 1)
    if isPairs {
      advance()
      advance()
    }
    guard let path = parsePath(isPairs ? "a column" : "a file in quotes or a dataset") else {
      return nil
    }
    guard accept(.per) != nil else {
      reportNoEntities(path)
      return nil
    }
    let keys = parsePaths("a key")
    if keys.isEmpty { return nil }
    if isPairs { return .pairs(of: path, per: keys) }
    let eachPeriod = accept(word: "each") != nil
    if eachPeriod, !expect(word: "period") { return nil }
    return .entities(of: path, per: keys, eachPeriod: eachPeriod)
  }

  private mutating func reportNoEntities(_ path: PathSyntax) {
    let isFilter = current.kind == .reserved(.where) || isForeignWord("filter")
    reportExpected(
      "`per`",
      help: [
        isFilter
          ? "a dataset has all its rows: `where` stands in what reads them"
          : "a dataset of entities is written `dataset customers from orders per customerId`"
      ])
  }

  // `dataset orders "orders.csv"` and `dataset orders = "orders.csv"`.
  private mutating func parseForeignSource() -> DatasetSyntax.Source? {
    if atClauseEnd { return nil }
    if current.kind == .text {
      report(SyntaxProblem.missingWord(span(of: current), found: foundText, word: "from"))
      return parseText("a file").map { .file($0) }
    }
    let isSign = current.isSymbol(.equals) || current.isSymbol(.colon)
    guard isSign, peek().kind == .text else { return nil }
    report(SyntaxProblem.replaced(span(of: current), text(of: current), expected: "from"))
    advance()
    return parseText("a file").map { .file($0) }
  }

  private mutating func parseDatasetLine() -> DatasetSyntax.Line? {
    let start = current.start
    if current.kind == .reserved(.from), peek().kind == .text {
      reportUnknownClause("this block", ["row", "time", "covers", "read", "bad"])
      return nil
    }
    if isWord("row"), isName(at: 1) { return parseRowLine(from: start) }
    if isWord("row"), peek().kind == .reserved(.by) {
      advance()
      reportExpected("what a row is", help: ["a row is one of something: `row order by orderId`"])
      return nil
    }
    if let line = parseForeignDatasetLine(from: start) { return line }
    if isWord("covers"), isPeriod(peek()) {
      advance()
      guard let range = parsePeriodRange() else { return nil }
      return .covers(from: range.from, to: range.to, span(from: start))
    }
    if isWord("read"), isWord("as", at: 1) { return parseReadAs(from: start) }
    if isWord("bad"), isWord("cells", at: 1) {
      advance()
      advance()
      guard expect(word: "are"), expect(word: "missing") else { return nil }
      return .badCellsAreMissing(span(from: start))
    }
    return parseColumn().map { .column($0) }
  }

  private mutating func parseRowLine(from start: Int) -> DatasetSyntax.Line? {
    advance()
    guard let entity = parseName("what a row is") else { return nil }
    let keys = accept(.by) != nil ? parseNames("a key column") : []
    return .row(entity: entity, keys: keys, span(from: start))
  }

  private mutating func parseReadAs(from start: Int) -> DatasetSyntax.Line? {
    advance()
    advance()
    var options: [DatasetSyntax.ReadOption] = []
    repeat {
      guard let name = parseName("an option such as `delimiter`") else { return nil }
      if current.isSymbol(.equals) || current.isSymbol(.colon), !atClauseEnd {
        note(SyntaxProblem.foreignColon(span(of: advance())))
      }
      if noteBareSemicolon() || reportSpelledSign() { return nil }
      guard let value = parseText("the option's value in quotes") else { return nil }
      options.append(DatasetSyntax.ReadOption(name: name, value: value))
      noteNeedlessComma()
    } while !atClauseEnd
    return .readAs(options, span(from: start))
  }

  // `delimiter ;` lacks its quotes, and `;` ends the clause.
  private mutating func noteBareSemicolon() -> Bool {
    guard current.isSymbol(.semicolon) else { return false }
    report(SyntaxProblem.unquotedSign(span(of: current)))
    advance()
    return true
  }

  // `delimiter semicolon`, `decimal comma`.
  private mutating func reportSpelledSign() -> Bool {
    let signs = [
      "semicolon": ";", "comma": ",", "tab": "\\t", "tabulation": "\\t", "point": ".", "dot": ".",
      "pipe": "|", "virgule": ",", "pointvirgule": ";",
    ]
    guard current.kind == .name, let sign = signs[text(of: current).lowercased()] else {
      return false
    }
    report(
      SyntaxProblem.replaced(span(of: current), text(of: current), expected: "\"\(sign)\""))
    return true
  }

  private mutating func noteNeedlessComma() {
    guard current.isSymbol(.comma), isName(at: 1), !atClauseEnd else { return }
    note(SyntaxProblem.foreignComma(span(of: advance())))
  }

  /// Whether a column seems to begin here: `amount : EUR`.
  var beginsColumn: Bool {
    guard current.kind == .name else { return false }
    return peek().isSymbol(.colon) || peek().isSymbol(.equals) || peek().kind == .reserved(.from)
      || isWord("time") && isName(at: 1)
  }

  private mutating func parseColumn() -> ColumnSyntax? {
    let start = current.start
    let isTime = isWord("time") && (isName(at: 1) || isReservedColumn(at: 1))
    let documentation = current.followsDocumentation ? documentation[index] : nil
    let timeSpan = isTime ? takeSpan() : nil
    return parseColumn(timeSpan: timeSpan, from: start, documentation)
  }

  // `time at : time`, where the name needs backticks.
  private func isReservedColumn(at offset: Int) -> Bool {
    let (name, next) = (peek(offset), peek(offset + 1))
    guard case .reserved(let word) = name.kind, word != .from, !name.startsLine else {
      return false
    }
    return next.isSymbol(.colon) || next.kind == .reserved(.from) || next.startsClause
      || next.startsLine
  }

  /// Parses a column behind the word `time`, if that stands before it.
  mutating func parseColumn(
    timeSpan: SourceSpan?, from start: Int, _ documentation: String? = nil
  ) -> ColumnSyntax? {
    guard var name = parseColumnName() else { return nil }
    var type = acceptSwappedType(&name)
    if accept(.colon) != nil || acceptEqualsForType() {
      type = parseType()
      if type == nil { return nil }
    }
    var header: TextSyntax?
    var expression: ExpressionSyntax?
    if accept(.from) != nil {
      header = parseText("the column's header in quotes")
    } else if accept(.equals) != nil {
      expression = parseExpression()
    }
    let isBare = type == nil && header == nil && expression == nil && timeSpan == nil
    if isBare, !atClauseEnd, !current.isSymbol(.leftBrace) { reportNoColumn(name) }
    finishHead()
    return ColumnSyntax(
      documentation: documentation, timeSpan: timeSpan, name: name, type: type, header: header,
      expression: expression, labels: parseLabels(), span: span(from: start))
  }
}
