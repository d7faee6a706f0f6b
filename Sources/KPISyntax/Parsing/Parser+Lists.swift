/// Lists, and what stands in their place where one value belongs.
extension Parser {
  /// Moves over a comma that goes on with a list; a comma at the end of a clause stays.
  mutating func acceptListComma() -> Bool {
    guard current.isSymbol(.comma), !endsClauseHere else { return acceptListAnd() }
    let next = peek()
    if parenthesisDepth == 0, next.isSymbol(.rightBrace) || next.isSymbol(.semicolon) {
      return false
    }
    if parenthesisDepth == 0, next.startsLine, beginsOtherClause(at: index + 1) { return false }
    advance()
    return true
  }

  /// Behind a list's last comma, on the next line, `unit EUR` is a clause and `channel` an item.
  func beginsOtherClause(at place: Int) -> Bool {
    guard place + 1 < tokens.count else { return true }
    if case .reserved = tokens[place].kind { return true }
    let next = tokens[place + 1]
    switch next.kind {
    case .symbol(.comma), .symbol(.rightBrace), .symbol(.semicolon), .symbol(.dot), .endOfFile:
      return false
    default: return !next.startsLine
    }
  }

  // `by channel and country`: the word parts the items elsewhere.
  private mutating func acceptListAnd() -> Bool {
    let isAnd =
      current.kind == .reserved(.and) || shoutedWord(current) == .and
      || frenchWord(current) == .and
    guard isAnd, !endsClauseHere, index > 0, !clauseIsFaulty, beginsItem(peek()) else {
      return false
    }
    let gap = SourceSpan(file: file, start: tokens[index - 1].end, end: current.end)
    note(SyntaxProblem.andInList(span(of: current), text(of: current), gap: gap))
    clauseIsFaulty = true
    advance()
    return true
  }

  private func beginsItem(_ token: Token) -> Bool {
    switch token.kind {
    case .name, .quotedName, .number, .period, .clock, .text: true
    default: false
    }
  }

  /// What is wrong with the comma behind a complete clause.
  var commaProblem: Diagnostic {
    let place = span(of: current)
    if isWord(tokens[clauseStart], "use"), isName(at: 1) || peek().kind == .text {
      let whole = SourceSpan(file: file, start: place.start, end: peek().start)
      return SyntaxProblem.commaBetweenPacks(place, whole: whole)
    }
    let goesOn = !peek().startsLine && !peek().isSymbol(.rightBrace)
    guard goesOn, blockDepth > 0 else { return SyntaxProblem.foreignComma(place) }
    if let second = problemOfSecondValue() { return second }
    return SyntaxProblem.commaBetweenClauses(place)
  }

  // `every month, week`: what stands behind the comma begins no clause.
  private func problemOfSecondValue() -> Diagnostic? {
    let clause = tokens[clauseStart]
    guard clause.kind == .name,
      let word = PropertyWord(source.bytes, clause.start, clause.end), !word.takesList,
      !beginsClauseWord(at: index + 1)
    else { return nil }
    switch peek().kind {
    case .reserved(.by), .reserved(.where), .reserved(.for): return nil
    default: break
    }
    if word == .label, let fixes = labelFixes(at: index + 1) {
      return SyntaxProblem.secondLabel(span(of: current), fixes: fixes)
    }
    var end = index + 1
    while end + 1 < tokens.count, !tokens[end + 1].startsClause,
      !tokens[end + 1].isSymbol(.semicolon), !tokens[end + 1].isSymbol(.rightBrace)
    {
      end += 1
    }
    let whole = span(of: current).union(span(of: tokens[end]))
    return SyntaxProblem.secondValue(whole, of: word, text: source.text(of: whole))
  }

  /// What makes a clause of its own of the `fr "Ventes"` at a place; nil where that is none.
  func labelFixes(at place: Int) -> [Diagnostic.Fix]? {
    guard isWord(tokens[clauseStart], "label"), place + 1 < tokens.count, index > 0,
      tokens[place].kind == .name, tokens[place + 1].kind == .text, !tokens[place].startsLine
    else { return nil }
    let gap = SourceSpan(file: file, start: tokens[index - 1].end, end: tokens[place].start)
    return SyntaxProblem.fix("write `; label` between them", gap, "; label ")
  }

  /// Two figures that stand beside one another with `vs` between them, and what they may mean.
  var comparedFigures: [Diagnostic.Fix] {
    guard isForeignWord("vs") || isForeignWord("versus"), index > 0,
      tokens[index - 1].kind == .name,
      tokens[index - 1].start > tokens[clauseStart].start, isName(at: 1)
    else { return [] }
    let figure = text(of: tokens[index - 1])
    let isBefore =
      isForeignWord("previous", at: 1) && peek(2).isSymbol(.leftParenthesis)
      && peek(3).kind == .name && text(of: peek(3)) == figure
      && peek(4).isSymbol(.rightParenthesis)
    if isBefore {
      let whole = span(of: tokens[index - 1]).union(span(of: peek(4)))
      return ["growth", "change"].flatMap { function in
        let meant = "\(function)(\(figure))"
        return SyntaxProblem.fix("write `\(meant)`", whole, meant, .maybeIncorrect)
      }
    }
    return ["/", "-"].flatMap { sign in
      SyntaxProblem.fix("write `\(sign)`", span(of: current), sign, .maybeIncorrect)
    }
  }
}

extension PropertyWord {
  /// Whether the clause takes several values parted by commas.
  fileprivate var takesList: Bool {
    switch self {
    case .by, .tags, .watch, .where, .for, .alert, .threshold, .needs, .settles: true
    case .label, .owner, .unit, .better, .top, .every, .goal: false
    }
  }
}
