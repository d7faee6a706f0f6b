extension Parser {
  /// Parses the declarations of a file.
  mutating func parseSourceFile() -> SourceFileSyntax {
    var declarations: [DeclarationSyntax] = []
    var hasDeclarations = false
    while current.kind != .endOfFile {
      if accept(.semicolon) != nil { continue }
      beginClause()
      let before = index
      if beginsDeclaration {
        declarationColumn = column(of: current)
        hasDeclarations = true
        if let declaration = parseDeclaration() { declarations.append(declaration) }
        finishDeclaration()
      } else {
        if !hasDeclarations { declarationColumn = column(of: current) }
        reportNoDeclaration()
        skipToDeclaration()
      }
      if index == before { advance() }
    }
    return SourceFileSyntax(declarations: declarations, foreignNames: foreignNames)
  }

  private var foreignNames: [NameSyntax] {
    guard source.bytes.contains(where: { $0 >= 0x80 }) else { return [] }
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
    current.kind == .name && DeclarationWord(rawValue: text(of: current)) != nil
  }

  private mutating func finishDeclaration() {
    parenthesisDepth = 0
    if atClauseEnd, !current.isSymbol(.rightBrace) { return }
    if clauseIsFaulty, startsDeclarationLine { return }
    if current.isSymbol(.rightBrace) {
      report(SyntaxProblem.unmatchedBracket(span(of: current), "}"))
      advance()
      if !atClauseEnd { skipToDeclaration() }
    } else {
      finishClause()
    }
  }

  private mutating func reportNoDeclaration() {
    if current.isSymbol(.rightBrace) || current.isSymbol(.rightParenthesis) {
      report(SyntaxProblem.unmatchedBracket(span(of: current), text(of: current)))
    } else if current.kind == .row {
      report(SyntaxProblem.rowOutsideTable(span(of: current)))
    } else {
      let found = text(of: current)
      let words = DeclarationWord.allCases.map(\.rawValue)
      let nearest = current.kind == .name ? NearestName.of(found, among: words) : nil
      report(SyntaxProblem.expectedDeclaration(span(of: current), found, nearest: nearest))
    }
  }

  // Everything up to the next line that surely declares something belongs to the same mistake.
  private mutating func skipToDeclaration() {
    repeat {
      faultStarts.append(current.start)
      advance()
    } while current.kind != .endOfFile && !startsDeclarationLine
  }

  private mutating func parseDeclaration() -> DeclarationSyntax? {
    let start = current.start
    let documentation = documentation[index]
    var overrideSpan: SourceSpan?
    if isWord("override") {
      overrideSpan = span(of: advance())
      if !beginsDeclaration || isWord("override") {
        reportExpected("the declaration that is redefined")
        finishHead()
        parseBlock { $0.skipClause() }
        return nil
      }
    }
    guard let word = DeclarationWord(rawValue: text(of: current)) else { return nil }
    advance()
    guard let kind = parseKind(word) else {
      finishHead()
      parseBlock { $0.skipClause() }
      return nil
    }
    return DeclarationSyntax(
      documentation: documentation, overrideSpan: overrideSpan, kind: kind, span: span(from: start))
  }

  private mutating func parseKind(_ word: DeclarationWord) -> DeclarationSyntax.Kind? {
    switch word {
    case .use: return parseUse().map { .use($0) }
    case .unit: return parseUnitDeclaration().map { .unit($0) }
    case .currency: return parseName("a currency").map { .currency($0) }
    case .calendar: return .calendar(parseCalendar())
    case .dataset: return parseDataset().map { .dataset($0) }
    case .input: return parseInput().map { .input($0) }
    case .measure: return parseFigure("a measure").map { .measure($0) }
    case .kpi: return parseFigure("a KPI", isKPI: true).map { .kpi($0) }
    case .objective: return parseObjective().map { .objective($0) }
    case .test: return parseTestDeclaration().map { .test($0) }
    case .override: return nil
    }
  }

  private mutating func parseUse() -> UseSyntax? {
    if current.kind == .text, !atClauseEnd { return parseText("a folder").map { .path($0) } }
    return parseName("a pack or a folder in quotes").map { .pack($0) }
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
    parseBlock { parser in
      guard parser.accept(word: "label") != nil else {
        return parser.reportUnknownClause("a block of labels", ["label"])
      }
      if let label = parser.parseLabel() { labels.append(label) }
    }
    return labels
  }

  /// Parses what follows the word `label`.
  mutating func parseLabel() -> LabelSyntax? {
    let language = isName(at: 0) && !atClauseEnd ? name(of: advance()) : nil
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
    report(
      SyntaxProblem.unknownClause(
        span(of: current), text(of: current), block: block, known: known))
  }

  private mutating func parseFigure(_ role: Wording, isKPI: Bool = false) -> FigureSyntax? {
    guard let name = parseName("the name of \(role)") else { return nil }
    let unit = accept(.colon) != nil ? parseLoneUnit() : nil
    var expression: ExpressionSyntax?
    if accept(.equals) != nil {
      expression = parseExpression()
    } else if isKPI || !(atClauseEnd || current.isSymbol(.leftBrace)) {
      reportExpected(
        "`=` and a formula", help: ["\(role) is written `\(isKPI ? "kpi" : "measure") x = …`"])
      expression = .invalid(culpritSpan)
    }
    finishHead()
    return FigureSyntax(
      name: name, unit: unit, expression: expression, properties: parseProperties())
  }
}
