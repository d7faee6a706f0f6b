extension Parser {
  /// Parses the declarations of a file.
  mutating func parseSourceFile() -> SourceFileSyntax {
    var declarations: [DeclarationSyntax] = []
    var hasDeclarations = false
    while current.kind != .endOfFile {
      if accept(.semicolon) != nil { continue }
      beginClause()
      let before = index
      if !hasDeclarations { declarationColumn = column(of: current) }
      if beginsDeclaration {
        declarationColumn = column(of: current)
        hasDeclarations = true
        if let declaration = parseDeclaration() { declarations.append(declaration) }
        finishDeclaration()
      } else {
        reportNoDeclaration()
        let start = current.start
        skipToDeclaration()
        markRewritten(from: start)
      }
      if index == before { advance() }
    }
    return SourceFileSyntax(
      declarations: declarations, foreignNames: foreignNames, unreadNames: unreadNames,
      hasNamelessDeclaration: hasNamelessDeclaration)
  }

  private var foreignNames: [NameSyntax] {
    guard !ByteSearch.isASCII(source.bytes) else { return [] }
    return tokens.compactMap { token in
      guard token.kind == .name || token.kind == .quotedName,
        source.bytes[token.start..<token.end].contains(where: { $0 >= 0x80 })
      else { return nil }
      let quotes = token.kind == .name ? 0 : 1
      let text = source.text(from: token.start + quotes, to: token.end - quotes)
      return NameSyntax(text, span: span(of: token))
    }
  }

  private var beginsDeclaration: Bool {
    current.kind == .name
      && (declarationWord(current) != nil || beginsMeantDeclaration)
  }

  /// The word that begins declarations and that a name is.
  func declarationWord(_ token: Token) -> DeclarationWord? {
    DeclarationWord(source.bytes, token.start, token.end)
  }

  private mutating func finishDeclaration() {
    parenthesisDepth = 0
    if current.startsLine, column(of: current) > declarationColumn, skipLinesOfHead() { return }
    if atClauseEnd, !current.isSymbol(.rightBrace) { return }
    if clauseIsFaulty, startsDeclarationLine { return }
    if current.isSymbol(.rightBrace) {
      finishWithBrace()
    } else {
      finishClause()
    }
  }

  // `dataset orders from "orders.csv" }` has the wrong brace in front of its lines.
  private mutating func finishWithBrace() {
    let next = peek()
    if next.startsLine, next.kind != .endOfFile, column(of: next) > declarationColumn {
      report(SyntaxProblem.replaced(span(of: current), "}", expected: "{"))
      advance()
      return skipIndentedLines()
    }
    report(SyntaxProblem.unmatchedBracket(span(of: current), "}"))
    advance()
    if !atClauseEnd { skipToDeclaration() }
  }

  private mutating func reportNoDeclaration() {
    if current.isSymbol(.rightBrace) || current.isSymbol(.rightParenthesis) {
      report(SyntaxProblem.unmatchedBracket(span(of: current), text(of: current)))
    } else if current.kind == .row {
      report(SyntaxProblem.rowOutsideTable(span(of: current)))
    } else {
      report(problemOfNoDeclaration())
    }
  }

  // Clauses below a declaration without braces round them are one mistake, too.
  private mutating func skipLinesOfHead() -> Bool {
    let isClause = index > 0 && !tokens[index - 1].isSymbol(.rightBrace) && isClauseWord
    guard isClause || isUnreadHead else { return false }
    if isClause, !isUnreadHead {
      beginClause()
      let isApart =
        source.line(at: tokens[index - 1].end) + 1 < source.line(at: current.start)
      report(
        commentWithBlock
          ?? (isApart && current.kind == .name
            ? problemOfNoDeclaration()
            : SyntaxProblem.clauseOutsideBlock(span(of: current), text(of: current))))
    }
    skipIndentedLines()
    return true
  }

  // `a // b {`: the comment swallowed the brace that opens the block.
  private var commentWithBlock: Diagnostic? {
    let line = source.lineRange(source.line(at: tokens[index - 1].end))
    let start = tokens[index - 1].end
    guard start < line.upperBound else { return nil }
    let rest = source.bytes[start..<line.upperBound]
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    guard let slash = rest.firstIndex(where: { !blanks.contains($0) }), slash + 1 < rest.endIndex,
      rest[slash] == 0x2F, rest[slash + 1] == 0x2F,
      let last = rest.last(where: { !blanks.contains($0) }), last == 0x7B
    else { return nil }
    var problem = SyntaxProblem.commentInFormula(
      SourceSpan(file: file, start: slash, end: slash + 2))
    problem.severity = .error
    return problem
  }

  private var isClauseWord: Bool {
    if case .reserved = current.kind { return true }
    guard current.kind == .name else { return false }
    let word = declarationWord(current)
    return word == nil || word == .unit
  }

  // The lines below a head that could not be read belong to the same mistake, and so does the
  // brace that ends them.
  private mutating func skipIndentedLines() {
    repeat {
      faultStarts.append(current.start)
      advance()
    } while current.kind != .endOfFile
      && !(current.startsLine && column(of: current) <= declarationColumn)
    if current.isSymbol(.rightBrace) { advance() }
  }

  // Everything up to the next line that surely declares something belongs to the same mistake.
  private mutating func skipToDeclaration() {
    repeat {
      faultStarts.append(current.start)
      advance()
    } while current.kind != .endOfFile && !startsDeclarationLine && !beginsMeantDeclaration
  }

  private mutating func parseDeclaration() -> DeclarationSyntax? {
    let start = current.start
    let documentation = current.followsDocumentation ? documentation[index] : nil
    var overrideSpan: SourceSpan?
    if isWord("override") {
      overrideSpan = takeSpan()
      if !beginsDeclaration || isWord("override") {
        reportExpected("the declaration that is redefined")
        finishHead()
        parseBlock { $0.skipClause() }
        return nil
      }
    }
    declarationStarts.append(start)
    guard let word = declarationWordMeant() else { return nil }
    advance()
    let name = current
    guard let kind = parseKind(word) else {
      if name.kind == .name || name.kind == .quotedName {
        unreadNames.append(self.name(of: name).text)
      } else {
        hasNamelessDeclaration = true
      }
      finishHead()
      parseBlock { $0.skipClause() }
      markRewritten(from: start)
      return nil
    }
    return DeclarationSyntax(
      documentation: documentation, overrideSpan: overrideSpan, kind: kind, span: span(from: start))
  }

  private mutating func parseKind(_ word: DeclarationWord) -> DeclarationSyntax.Kind? {
    if current.isSymbol(.colon), isName(at: 1), !peek().startsLine {
      note(SyntaxProblem.declarationColon(span(of: advance())))
      // What else the block says belongs to the same form of another language.
      lacksFormula = peek().isSymbol(.leftBrace)
    }
    switch word {
    case .use:
      // What another language imports is not looked for: it would bring faults of its own.
      let isForeign = clauseIsFaulty
      return parseUse().flatMap { isForeign ? nil : .use($0) }
    case .unit: return parseUnitDeclaration().map { .unit($0) }
    case .currency: return parseName("a currency").map { .currency($0) }
    case .calendar: return .calendar(parseCalendar())
    case .dataset: return parseDataset().map { .dataset($0) }
    case .input: return parseInput().map { .input($0) }
    case .measure: return parseFigure(isKPI: false).map { .measure($0) }
    case .kpi: return parseFigure(isKPI: true).map { .kpi($0) }
    case .objective: return parseObjective().map { .objective($0) }
    case .test: return parseTestDeclaration().map { .test($0) }
    case .override: return nil
    }
  }

  private mutating func parseUse() -> UseSyntax? {
    if current.kind == .text, !atClauseEnd { return parseText("a folder").map { .path($0) } }
    if reportBarePath() { return nil }
    return parseName("a pack or a folder in quotes").map { .pack($0) }
  }

  // `use ../shared/finance`, whose quotes are missing.
  private mutating func reportBarePath() -> Bool {
    let isPath =
      [.range, .dot, .divide].contains { current.isSymbol($0) }
      || isName(at: 0) && peek().isSymbol(.divide)
    guard isPath, !atClauseEnd else { return false }
    var end = index + 1
    while end < tokens.count, !tokens[end].startsLine, tokens[end].kind != .endOfFile { end += 1 }
    let place = span(of: current).union(span(of: tokens[end - 1]))
    report(
      SyntaxProblem.unquotedText(
        place, source.text(of: place), found: foundText, expected: "a pack or a folder in quotes"))
    while index < end { advance() }
    return true
  }

  private mutating func parseUnitDeclaration() -> UnitDeclarationSyntax? {
    let names = parseNames("a unit")
    if names.isEmpty { return nil }
    finishHead()
    return UnitDeclarationSyntax(names: names, labels: parseLabels())
  }

  /// Parses a block of labels, if one stands here.
  mutating func parseLabels() -> [LabelSyntax] {
    var labels: [LabelSyntax] = []
    parseBlock(belongsAround: \.beginsColumn) { parser in
      guard parser.accept(word: "label") != nil else {
        return parser.reportUnknownClause("a block of labels", ["label"])
      }
      if let label = parser.parseLabel() { labels.append(label) }
    }
    return labels
  }

  /// Parses what follows the word `label`.
  mutating func parseLabel() -> LabelSyntax? {
    let hasLanguage = isName(at: 0) && !atClauseEnd && peek().kind == .text
    let language = hasLanguage ? takeName() : nil
    guard let text = parseText("a label in quotes") else { return nil }
    return LabelSyntax(language: language, text: text)
  }

  /// Reports a line that begins with no word known in its block.
  mutating func reportUnknownClause(_ block: Wording, _ known: [String]) {
    if reportHabit() { return }
    if current.kind == .row {
      report(SyntaxProblem.rowOutsideTable(span(of: current)))
      while current.kind == .row { advance() }
      return
    }
    let word = text(of: current)
    if lacksFormula, ForeignWord.formulas.contains(word.lowercased()) { return skipClause() }
    if let advice = ForeignWord.withoutClause[word.lowercased()] {
      return report(
        SyntaxProblem.withoutClause(span(of: current), word, block: block, advice: advice))
    }
    report(SyntaxProblem.unknownClause(span(of: current), word, block: block, known: known))
  }

  private mutating func parseFigure(isKPI: Bool) -> FigureSyntax? {
    var role: Wording { isKPI ? "a KPI" : "a measure" }
    var model: Wording { "\(role) is written `\(isKPI ? "kpi" : "measure") x = …`" }
    guard let name = parseFigureName("the name of \(role)", help: [model]) else { return nil }
    let unit =
      peek().startsLine || peek().isSymbol(.equals) || isFormulaBehindColon
      ? nil : accept(.colon).flatMap { _ in parseLoneUnit() }
    var expression: ExpressionSyntax?
    if accept(.equals) != nil || acceptForeignEquals() {
      expression = parseExpression()
    } else if isKPI || !(atClauseEnd || current.isSymbol(.leftBrace)) {
      lacksFormula = current.isSymbol(.leftBrace)
      reportNoFormula(model)
      expression = .invalid(culpritSpan)
    }
    finishHead()
    defer { lacksFormula = false }
    return FigureSyntax(
      name: name, unit: unit, expression: expression, properties: parseProperties())
  }

  // `kpi x count(visits)`: only the sign is missing.
  private mutating func reportNoFormula(_ model: Wording) {
    if isName(at: 0), !atClauseEnd, peek().isSymbol(.leftParenthesis) || peek().isSymbol(.divide) {
      report(SyntaxProblem.missingSign(span(of: current), found: foundText, sign: "="))
    } else {
      reportExpected("`=` and a formula", help: [model])
    }
  }
}
