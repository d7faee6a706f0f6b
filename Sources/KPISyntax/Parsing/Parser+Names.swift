extension Parser {
  /// Parses a name; `role` says in a message what it would name.
  mutating func parseName(
    _ role: @autoclosure () -> Wording, help: @autoclosure () -> [Wording] = []
  ) -> NameSyntax? {
    if index > clauseStart, startsDeclarationLine {
      let place = span(of: tokens[index - 1])
      report(SyntaxProblem.unexpectedLineEnd(place, expected: role(), help: help()))
      return nil
    }
    switch current.kind {
    case .name, .quotedName:
      if endsClauseHere { break }
      return takeName()
    case .reserved(let word):
      if endsClauseHere { break }
      report(SyntaxProblem.reservedName(span(of: current), word, role: role()))
      return takeName()
    default: break
    }
    if isIncomplete {
      report(SyntaxProblem.unexpectedLineEnd(culpritSpan, expected: role(), help: help()))
    } else {
      report(
        SyntaxProblem.expectedName(culpritSpan, found: foundText, role: role(), help: help()))
    }
    return nil
  }

  /// Whether the clause ends before the current token, which is not its first.
  var endsClauseHere: Bool { index > clauseStart && atClauseEnd }

  /// Moves over a name. The token is taken first: asked for within a call it copies the parser.
  mutating func takeName() -> NameSyntax {
    let token = advance()
    return name(of: token)
  }

  /// Moves over text in quotes.
  mutating func takeText() -> TextSyntax {
    let token = advance()
    return textSyntax(of: token)
  }

  /// Moves over a token, whose bytes it gives as text.
  mutating func takeWord() -> String {
    let token = advance()
    return text(of: token)
  }

  /// Moves over a token, whose place it gives.
  mutating func takeSpan() -> SourceSpan {
    let token = advance()
    return span(of: token)
  }

  /// The name that a token writes, without backticks and without characters that must not be.
  func name(of token: Token) -> NameSyntax {
    var text = text(of: token)
    if token.kind == .name, isPlain(token) { return NameSyntax(text, span: span(of: token)) }
    if token.kind == .quotedName {
      text = String(text.dropFirst())
      if text.hasSuffix("`") { text.removeLast() }
    }
    if text.unicodeScalars.contains(where: CharacterClass.isHidden) {
      text = String(
        String.UnicodeScalarView(text.unicodeScalars.filter { !CharacterClass.isHidden($0) }))
    }
    return NameSyntax(text, span: span(of: token))
  }

  private func isPlain(_ token: Token) -> Bool {
    source.bytes[token.start..<token.end].allSatisfy { $0 < 0x80 }
  }

  /// Parses names parted by commas.
  mutating func parseNames(_ role: Wording) -> [NameSyntax] {
    var names: [NameSyntax] = []
    repeat {
      guard let name = parseName(role) else { break }
      names.append(name)
    } while acceptListComma()
    return names
  }

  /// Parses names parted by commas, which stand without quotes.
  mutating func parseBareNames(_ role: Wording) -> [NameSyntax] {
    var names: [NameSyntax] = []
    repeat {
      guard let name = parseBareName(role) else { break }
      names.append(name)
    } while acceptListComma()
    return names
  }

  /// Parses a name; one in quotes is read, and reported.
  mutating func parseBareName(
    _ role: @autoclosure () -> Wording, help: @autoclosure () -> [Wording] = []
  ) -> NameSyntax? {
    guard current.kind == .text, !endsClauseHere else { return parseName(role(), help: help()) }
    let token = current
    let inside = textSyntax(of: token).value
    let isPlain =
      inside.unicodeScalars.first.map(CharacterClass.startsName) ?? false
      && inside.unicodeScalars.allSatisfy(CharacterClass.continuesName)
      && ReservedWord(rawValue: inside) == nil
    let meant = isPlain || inside.isEmpty || inside.contains("`") ? inside : "`\(inside)`"
    note(SyntaxProblem.quotedName(span(of: token), meant))
    advance()
    return NameSyntax(inside, span: span(of: token))
  }

  /// Parses a dotted name.
  mutating func parsePath(_ role: Wording) -> PathSyntax? {
    if current.isSymbol(.question), !endsClauseHere {
      return PathSyntax([NameSyntax("?", span: takeSpan())])
    }
    return parseName(role).map { parsePath(behind: $0) }
  }

  /// Parses what is left of a dotted name behind its first one.
  mutating func parsePath(behind first: NameSyntax) -> PathSyntax {
    var names = [first]
    if current.isSymbol(.dot) { names += parseMembers() }
    return PathSyntax(names)
  }

  /// Parses the names behind dots, if any.
  mutating func parseMembers() -> [NameSyntax] {
    var names: [NameSyntax] = []
    while accept(.dot) != nil {
      if current.startsLine, parenthesisDepth == 0, beginsOtherClause(at: index) {
        let dot = span(of: tokens[index - 1])
        report(SyntaxProblem.unexpectedLineEnd(dot, expected: "a name behind the dot"))
        break
      }
      let isStar = current.isSymbol(.times)
      let help: [Wording] = isStar ? ["rows are counted by their dataset: `count(orders)`"] : []
      guard let name = parseName("a name behind the dot", help: help) else { break }
      names.append(name)
    }
    return names
  }

  /// Parses dotted names parted by commas.
  mutating func parsePaths(_ role: Wording) -> [PathSyntax] {
    var paths: [PathSyntax] = []
    repeat {
      guard let path = parsePath(role) else { break }
      paths.append(path)
    } while acceptListComma()
    return paths
  }

  /// Parses text in quotes.
  mutating func parseText(_ role: Wording) -> TextSyntax? {
    guard current.kind == .text, !endsClauseHere else {
      if reportBlockText() { return nil }
      if !reportUnquotedText(role) { reportExpected(role) }
      return nil
    }
    return takeText()
  }

  /// The text that a token writes, escapes resolved.
  func textSyntax(of token: Token) -> TextSyntax {
    let quote = CharacterClass.scalar(in: source.bytes, at: token.start).length
    let isClosed = token.end - token.start >= 2 * quote && isQuote(before: token.end)
    let end = isClosed ? token.end - quote : token.end
    let bytes = source.bytes[min(token.start + quote, end)..<end]
    return TextSyntax(TextLiteral.value(of: bytes), span: span(of: token))
  }

  private func isQuote(before end: Int) -> Bool {
    let byte = source.bytes[end - 1]
    return byte == 0x22 || byte == 0x27 || byte >= 0x80
  }

  /// Parses a period; a year alone is a number of four digits.
  mutating func parsePeriod(_ role: Wording = "a period such as `2026-03`") -> TextSyntax? {
    if current.startsLine, index > clauseStart, current.kind == .name, !tokens[index - 1].startsLine
    {
      let word = span(of: tokens[index - 1])
      report(
        SyntaxProblem.unexpectedLineEnd(
          word, expected: role,
          help: ["periods are written `2026`, `2026-Q1`, `2026-03`, `2026-W12`, `2026-03-01`"]))
      return nil
    }
    guard isPeriod(current), !endsClauseHere else {
      if !reportForeignPeriod() {
        reportExpected(
          role, help: ["periods are written `2026`, `2026-Q1`, `2026-03`, `2026-W12`, `2026-03-01`"]
        )
      }
      return nil
    }
    if reportForeignPeriod() { return nil }
    let token = advance()
    return TextSyntax(text(of: token), span: span(of: token))
  }

  /// Whether a token is a period or a year.
  func isPeriod(_ token: Token) -> Bool {
    if token.kind == .period { return true }
    guard token.kind == .number, token.end - token.start == 4 else { return false }
    return source.bytes[token.start..<token.end].allSatisfy(CharacterClass.isDigit)
  }

  /// Parses `A..B`.
  mutating func parsePeriodRange() -> (from: TextSyntax, to: TextSyntax)? {
    guard let from = parsePeriod() else { return nil }
    guard acceptRange("`..` and the last period") else { return nil }
    guard let to = parsePeriod() else { return nil }
    return (from, to)
  }
}
