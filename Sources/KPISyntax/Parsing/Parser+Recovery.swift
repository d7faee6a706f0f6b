extension Parser {
  /// Ends a clause: what is left of it is an error and skipped.
  mutating func finishClause() {
    parenthesisDepth = 0
    if !atClauseEnd {
      reportTrailing()
      skipClause()
    }
  }

  /// Ends the head of a declaration, behind which a block may stand.
  mutating func finishHead() {
    parenthesisDepth = 0
    if atClauseEnd || current.isSymbol(.leftBrace) || endsWithComma { return }
    reportTrailing()
    while !atClauseEnd, !current.isSymbol(.leftBrace), !startsDeclarationLine { advance() }
  }

  /// Skips to the end of the clause, blocks in it included.
  mutating func skipClause() {
    parenthesisDepth = 0
    var depth = 0
    while current.kind != .endOfFile {
      if depth == 0, atClauseEnd { return }
      if index > clauseStart, startsDeclarationLine { return }
      if current.isSymbol(.leftBrace) { depth += 1 }
      if current.isSymbol(.rightBrace) { depth -= 1 }
      advance()
    }
  }

  /// Remembers that what was read from a place on must be written anew as a whole.
  mutating func markRewritten(from start: Int) {
    let end = tokens[max(index - 1, 0)].end
    if start + 1 < end { rewritten.append(start + 1..<end) }
  }

  /// Reports what stands behind a complete clause.
  mutating func reportTrailing() {
    if clauseIsFaulty { return }
    if reportHabit() { return }
    if reportGroupedNumber() || reportSplitTime() { return }
    if current.isSymbol(.comma) {
      report(commaProblem)
    } else if current.isSymbol(.rightParenthesis) {
      report(SyntaxProblem.unmatchedBracket(span(of: current), ")"))
    } else if current.kind == .row {
      report(SyntaxProblem.rowOutsideTable(span(of: current)))
    } else {
      let isMethod = methodAdvice != nil
      let culprit = isMethod ? tokens[index - 1] : current
      report(
        SyntaxProblem.trailingText(
          span(of: culprit), found: isMethod ? "a method" : foundText, help: trailingAdvice,
          fixes: conditionFixes + blockFixes + callFixes + comparedFigures))
    }
  }

  /// Whether a declaration seems to begin here, though a block is still open.
  var startsDeclarationLine: Bool {
    guard current.startsLine, current.kind == .name else { return false }
    guard let word = declarationWord(current) else { return false }
    guard column(of: current) <= declarationColumn else { return false }
    if word == .unit, blockDepth > 0, column(of: current) > 0 { return false }
    let next = peek()
    switch word {
    case .test: return next.kind == .text
    case .calendar: return next.isSymbol(.leftBrace)
    case .use: return next.kind == .text || isName(at: 1)
    case .override: return isName(at: 1)
    case .unit, .currency, .dataset, .input, .measure, .kpi, .objective: return isName(at: 1)
    }
  }

  /// Distance of a token from the start of its line, in bytes.
  func column(of token: Token) -> Int {
    token.start - source.lineStarts[source.line(at: token.start) - 1]
  }

  /// Parses the lines of a block between `{` and `}`, each by `parseLine`; nothing without `{`.
  ///
  /// - Parameter belongsAround: whether the line that begins here is one of the block around, so
  ///   that this one was not closed.
  mutating func parseBlock(
    belongsAround: (Parser) -> Bool = { _ in false }, _ parseLine: (inout Parser) -> Void
  ) {
    guard let open = openBlock() else { return }
    let outerFault = clauseIsFaulty
    blockDepth += 1
    defer { blockDepth -= 1 }
    while true {
      while current.isSymbol(.semicolon) { advance() }
      if current.isSymbol(.rightBrace) {
        guard isStrayBrace else { break }
        report(SyntaxProblem.unmatchedBracket(span(of: current), "}"))
        advance()
        skipClause()
        continue
      }
      if current.startsLine, blockDepth > 1, belongsAround(self) {
        clauseIsFaulty = outerFault
        return report(
          SyntaxProblem.unclosedBrace(
            span(of: open), at: span(of: current), lineEnd: endOfLine(before: index)))
      }
      if current.kind == .endOfFile || startsDeclarationLine {
        clauseIsFaulty = outerFault || hasOpenBrace
        hasOpenBrace = current.kind == .endOfFile
        reportUnclosedBlock(open)
        return
      }
      parseBlockLine(parseLine)
    }
    if current.startsLine, column(of: current) < indentation(of: open) {
      suspectBraces = [(open.start, index)]
    }
    advance()
    beginClause()
    clauseStart = max(index - 1, 0)
  }

  // In `channel } text` the brace closes nothing: what follows it on its line goes on in the block.
  private var isStrayBrace: Bool {
    let next = peek()
    guard !current.startsLine, !next.startsLine, next.kind != .endOfFile,
      !next.isSymbol(.rightBrace), !next.isSymbol(.semicolon)
    else { return false }
    return closesMoreThanLineOpens
  }

  /// Whether there are more `}` from here to the end of the line than blocks that it opened before.
  var closesMoreThanLineOpens: Bool {
    var first = index
    while first > 0, !tokens[first].startsLine { first -= 1 }
    var open = 0
    for token in tokens[first..<index] {
      if token.isSymbol(.leftBrace) { open += 1 }
      if token.isSymbol(.rightBrace), open > 0 { open -= 1 }
    }
    var place = index
    repeat {
      if tokens[place].isSymbol(.leftBrace) { open += 1 }
      if tokens[place].isSymbol(.rightBrace) { open -= 1 }
      place += 1
    } while place < tokens.count && !tokens[place].startsLine
    return open < 0
  }

  // The end of the line of the token before the one at a place.
  private func endOfLine(before place: Int) -> SourceSpan {
    let last = tokens[max(place - 1, 0)].end
    let end = source.lineRange(source.line(at: last)).upperBound
    return SourceSpan(file: file, start: end, end: end)
  }

  // Of blocks in one another it is the one that ends further left than it begins.
  private mutating func reportUnclosedBlock(_ open: Token) {
    let suspect = suspectBraces.first { $0.open > open.start }
    suspectBraces = []
    guard let suspect else {
      return report(
        SyntaxProblem.unclosedBrace(
          span(of: open), at: span(of: current), lineEnd: endOfLine(before: index)))
    }
    let brace = SourceSpan(file: file, start: suspect.open, end: suspect.open + 1)
    report(
      SyntaxProblem.unclosedBrace(
        brace, at: span(of: tokens[suspect.close]), lineEnd: endOfLine(before: suspect.close)))
  }

  private func indentation(of token: Token) -> Int {
    let line = source.lineStarts[source.line(at: token.start) - 1]
    return source.bytes[line..<token.start].prefix { $0 == 0x20 || $0 == 0x09 }.count
  }

  private mutating func parseBlockLine(_ parseLine: (inout Parser) -> Void) {
    let before = index
    beginClause()
    if current.isSymbol(.leftBrace) {
      report(
        SyntaxProblem.unexpectedToken(
          culpritSpan, found: foundText, expected: "a clause", fixes: doubledBraceFixes))
      skipClause()
    } else {
      parseLine(&self)
      finishBlockLine()
    }
    if index == before { advance() }
  }

  // `{{ … }}`.
  private var doubledBraceFixes: [Diagnostic.Fix] {
    guard index > 0, tokens[index - 1].isSymbol(.leftBrace) else { return [] }
    var depth = 0
    for place in index..<tokens.count - 1 {
      if tokens[place].isSymbol(.leftBrace) { depth += 1 }
      if tokens[place].isSymbol(.rightBrace) { depth -= 1 }
      guard depth == 0 else { continue }
      guard tokens[place + 1].isSymbol(.rightBrace) else { return [] }
      let edits = [tokens[index], tokens[place]].map { Diagnostic.Edit(span(of: $0), "") }
      return [.init("remove the second braces", edits, .maybeIncorrect)]
    }
    return []
  }

  // Behind the comma the next line would go on with this clause.
  private var endsWithComma: Bool {
    blockDepth > 0 && current.isSymbol(.comma)
      && (peek().startsLine || peek().isSymbol(.rightBrace))
  }

  // A comma instead of the end of a line is a habit that spoils nothing.
  private mutating func finishBlockLine() {
    parenthesisDepth = 0
    if endsWithComma {
      note(SyntaxProblem.foreignComma(span(of: current)))
      advance()
      return
    }
    finishClause()
  }

  // A brace on a line of its own is read, and reported.
  private mutating func openBlock() -> Token? {
    guard current.isSymbol(.leftBrace) else { return nil }
    if current.startsClause, index > clauseStart {
      let before = tokens[index - 1]
      guard source.line(at: current.start) == source.line(at: before.start) + 1 else { return nil }
      let gap = SourceSpan(file: file, start: before.end, end: current.start)
      let isBlank = source.text(of: gap).allSatisfy(\.isWhitespace)
      report(
        SyntaxProblem.unexpectedToken(
          span(of: current), found: "`{` on a line of its own", expected: "the next declaration",
          help: ["the block begins on the line of the declaration: `kpi x = … {`"],
          fixes: isBlank
            ? SyntaxProblem.fix("move it there", gap, " ", .machineApplicable) : []))
    }
    return advance()
  }
}
