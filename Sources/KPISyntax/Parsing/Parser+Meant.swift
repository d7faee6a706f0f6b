/// What was meant by numbers, periods, names and texts in another form.
extension Parser {
  /// Moves over `;` between arguments or list items, which is reported.
  mutating func acceptForeignSeparator() -> Bool {
    guard current.isSymbol(.semicolon), parenthesisDepth > 0, !peek().startsLine else {
      return false
    }
    if peek().kind == .name, declarationWord(peek()) != nil { return false }
    note(SyntaxProblem.foreignSeparator(takeSpan()))
    return true
  }

  /// Moves over `..`, or over a sign or word that stands for it elsewhere, which is reported.
  mutating func acceptRange(_ expected: Wording) -> Bool {
    if accept(.range) != nil { return true }
    let isMeant =
      !atClauseEnd
      && (current.isSymbol(.minus) || shoutedOrPlain("to") || current.kind == .reserved(.until))
    guard isMeant else {
      reportExpected(expected)
      return false
    }
    note(SyntaxProblem.replaced(span(of: current), text(of: current), expected: ".."))
    clauseIsFaulty = true
    advance()
    return true
  }

  /// Moves over a sign or word that stands for `=` elsewhere, which is reported.
  mutating func acceptForeignEquals() -> Bool {
    if atClauseEnd { return false }
    let isArrow = current.isSymbol(.minus) && peek().isSymbol(.greater)
    let isMeant = isArrow || current.kind == .reserved(.is) || current.isSymbol(.colon)
    guard isMeant, !peek(isArrow ? 2 : 1).startsLine else { return false }
    let place = isArrow ? span(of: current).union(span(of: peek())) : span(of: current)
    note(SyntaxProblem.replaced(place, source.text(of: place), expected: "="))
    clauseIsFaulty = true
    if isArrow { advance() }
    advance()
    return true
  }

  /// Parses the name of a figure; several words are reported as the one that they should be.
  mutating func parseFigureName(_ role: @autoclosure () -> Wording) -> NameSyntax? {
    guard let end = endOfSplitName else { return parseName(role()) }
    let place = span(of: current).union(span(of: tokens[end - 1]))
    let words = source.text(of: place).split { !($0.isLetter || $0.isNumber || $0 == "_") }
    let meant = Parser.oneWord(words.map(String.init))
    if meant.isEmpty { return parseName(role()) }
    note(SyntaxProblem.splitName(place, source.text(of: place), meant: meant))
    clauseIsFaulty = true
    while index < end { advance() }
    return NameSyntax(meant, span: place)
  }

  // The token behind `average basket`, `average-basket`, `3months` or `"average basket"` when `=`
  // or a block follows it.
  private var endOfSplitName: Int? {
    if atClauseEnd, index > clauseStart { return nil }
    var end = index
    while end < tokens.count, end == index || !tokens[end].startsLine {
      switch tokens[end].kind {
      case .name, .number, .text: end += 1
      case .symbol(.minus) where end > index: end += 1
      default:
        let isDefined = tokens[end].isSymbol(.equals) && end > index
        let isPlain = end == index + 1 && tokens[index].kind == .name
        return isDefined && !isPlain ? end : nil
      }
    }
    return nil
  }

  private static func oneWord(_ words: [String]) -> String {
    let joined = words.enumerated().map { place, word in
      place == 0 ? word : word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
    guard let first = joined.first else { return "" }
    return first.isNumber ? "the" + joined : joined
  }

  /// Reports words up to the end of the clause that should stand in quotes.
  mutating func reportUnquotedText(_ role: Wording) -> Bool {
    guard current.kind == .name || current.isSymbol(.comma), !atClauseEnd else { return false }
    var end = index + 1
    while end < tokens.count, !tokens[end].startsLine, isPartOfText(tokens[end]) { end += 1 }
    let place = span(of: current).union(span(of: tokens[end - 1]))
    report(
      SyntaxProblem.unquotedText(
        place, source.text(of: place), found: foundText, expected: role))
    while index < end { advance() }
    return true
  }

  private func isPartOfText(_ token: Token) -> Bool {
    switch token.kind {
    case .name, .number, .reserved, .symbol(.dot), .symbol(.divide), .symbol(.minus): return true
    default: return false
    }
  }

  /// Reports a period in another form: `Q4 2026`, `31/12/2026`, `december 2026`, `"2026-12"`.
  mutating func reportForeignPeriod() -> Bool {
    if atClauseEnd, index > clauseStart { return false }
    guard let (end, meant) = foreignPeriod() else { return false }
    let place = span(of: current).union(span(of: tokens[end - 1]))
    report(SyntaxProblem.foreignPeriod(place, source.text(of: place), meant: meant))
    while index < end { advance() }
    return true
  }

  private func foreignPeriod() -> (end: Int, meant: String?)? {
    let token = current
    if token.kind == .text {
      let inside = String(text(of: token).dropFirst().dropLast())
      return (index + 1, PeriodReading.meant(by: inside) ?? PeriodReading.own(inside))
    }
    var end = index
    while end < tokens.count, end < index + 5, end == index || !tokens[end].startsLine {
      guard Parser.isPeriodPart(tokens[end]) else { break }
      end += 1
    }
    guard end > index + 1 || token.kind == .name else { return nil }
    let place = span(of: token).union(span(of: tokens[end - 1]))
    guard let meant = PeriodReading.meant(by: source.text(of: place)) else { return nil }
    return (end, meant)
  }

  private static func isPeriodPart(_ token: Token) -> Bool {
    switch token.kind {
    case .name, .number, .period, .symbol(.divide), .symbol(.dot), .symbol(.minus): return true
    default: return false
    }
  }

  /// Reports digits that are grouped by a comma or a blank and so read as two numbers.
  mutating func reportGroupedNumber() -> Bool {
    guard index > 0, tokens[index - 1].kind == .number else { return false }
    let isComma = current.isSymbol(.comma) && peek().kind == .number && !peek().followsBlank
    let isBlank = current.kind == .number && current.end - current.start == 3
    guard isComma && !current.followsBlank || isBlank, !current.startsLine else { return false }
    let end = isComma ? peek() : current
    let place = SourceSpan(file: file, start: tokens[index - 1].start, end: end.end)
    let digits = text(of: tokens[index - 1])
    let rest = text(of: end)
    let grouped = rest.utf8.count == 3 ? [digits + "_" + rest] : []
    report(
      SyntaxProblem.groupedNumber(
        place, source.text(of: place),
        meant: grouped + (isComma ? [digits + "." + rest] : [])))
    return true
  }
}
