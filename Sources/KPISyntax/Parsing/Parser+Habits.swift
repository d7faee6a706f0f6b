extension Parser {
  /// The reserved word that a name in capitals means.
  func shoutedWord(_ token: Token) -> ReservedWord? {
    guard token.kind == .name, token.end - token.start <= 9, hasCapital(token) else { return nil }
    return ReservedWord(shouted: text(of: token))
  }

  /// Whether it begins with a capital: most names do not, and are not made text to look further.
  func hasCapital(_ token: Token) -> Bool {
    source.bytes[token.start] >= 0x41 && source.bytes[token.start] <= 0x5A
  }

  /// Whether a name is an operator or clause of another language, so that it is no unit.
  func isHabitWord(_ token: Token) -> Bool {
    if shoutedWord(token) != nil || frenchWord(token) != nil { return true }
    guard token.kind == .name, token.end - token.start <= 7,
      hasCapital(token) || isWord(token, "group")
    else { return false }
    return ["WHEN", "END", "GROUP", "ORDER", "group", "BETWEEN", "LIKE"].contains(text(of: token))
  }

  /// Reports a habit from another language that stands here; no when there is none.
  mutating func reportHabit() -> Bool {
    guard current.kind == .name else { return false }
    let word = text(of: current)
    let upper = word.uppercased()
    if upper == "GROUP" || upper == "ORDER", isBy(peek()) {
      let both = span(of: current).union(span(of: peek()))
      report(
        upper == "GROUP"
          ? SyntaxProblem.foreignGroupBy(both, source.text(of: both))
          : SyntaxProblem.foreignOrderBy(both, source.text(of: both)))
      return true
    }
    if upper == "LIKE" || upper == "BETWEEN" {
      let place = span(of: current)
      report(
        upper == "LIKE"
          ? SyntaxProblem.pattern(place, word, whole: place, meant: nil)
          : SyntaxProblem.between(place, word, whole: nil, meant: nil))
      return true
    }
    if upper == "END" || upper == "WHEN", word == upper {
      report(SyntaxProblem.foreignConditional(span(of: current), word))
      return true
    }
    if let reserved = shoutedWord(current) {
      report(SyntaxProblem.shoutedWord(span(of: current), reserved))
    } else if let reserved = frenchWord(current) {
      report(SyntaxProblem.frenchWord(span(of: current), here: reserved.rawValue))
    } else {
      return false
    }
    return true
  }

  private func isBy(_ token: Token) -> Bool {
    token.kind == .reserved(.by) || shoutedWord(token) == .by
  }

  // `SELECT sum(x)`, `VAR total = …`, `lambda o: …`: another word or a call follows on the line.
  private var isQuery: Bool {
    isName(at: 1) && Self.queryWords.contains(text(of: current).lowercased())
  }

  private static let queryWords: Set<String> = [
    "select", "var", "let", "return", "lambda", "with", "evaluate", "def",
  ]

  // A name followed by a name, by `when` or by `(`, or a short one that begins with `n`: all else
  // is none of another language, and need not become text.
  private var mayBeForeignPrimary: Bool {
    let next = peek()
    let (first, length) = (source.bytes[current.start] | 0x20, current.end - current.start)
    switch next.kind {
    case .name, .quotedName, .reserved(.when): return true
    case .symbol(.leftParenthesis):
      return first == 0x69 && length < 4 || first == 0x73 && length == 6
    default: return first == 0x6E && (length == 3 || length == 4)
    }
  }

  /// Parses `CASE …`, `IF(…)` or `NULL` where an expression begins; nothing when it is none.
  mutating func parseForeignPrimary() -> ExpressionSyntax? {
    guard current.kind == .name, current.end - current.start <= 8, mayBeForeignPrimary else {
      return nil
    }
    let token = current
    let word = text(of: token)
    let next = peek()
    if ["NULL", "null", "nil", "None"].contains(word), !next.isSymbol(.dot),
      !next.isSymbol(.leftParenthesis)
    {
      note(SyntaxProblem.foreignNull(span(of: token), word, replacement: nil))
      clauseIsFaulty = true
      advance()
      return .invalid(span(of: token))
    }
    let isChoice =
      word.uppercased() == "CASE"
      && (isWord("WHEN", at: 1) || isName(at: 1) || next.kind == .reserved(.when))
    let isCall =
      ["IF", "IIF", "SWITCH"].contains(word.uppercased()) && next.isSymbol(.leftParenthesis)
    if isChoice || isCall {
      report(SyntaxProblem.foreignConditional(span(of: token), isChoice ? "CASE" : word))
    } else if isQuery {
      report(SyntaxProblem.queryInFormula(span(of: token), word))
    } else {
      return nil
    }
    skipExpression()
    markRewritten(from: token.start)
    return .invalid(span(from: token.start))
  }

  /// Reports `count(distinct x)`; whether it stands here.
  mutating func noteCountDistinct(_ function: Token) -> Bool {
    guard isName(at: 2), peek().kind == .name, text(of: function).uppercased() == "COUNT",
      text(of: peek()).uppercased() == "DISTINCT"
    else { return false }
    let place = SourceSpan(file: file, start: function.start, end: peek().end)
    let blank = SourceSpan(file: file, start: function.start, end: peek(2).start)
    note(SyntaxProblem.countDistinct(place, whole: blank))
    clauseIsFaulty = true
    return true
  }

  /// Reports a call of a function that another language has; whether it must be written anew.
  mutating func noteForeignFunction(_ name: Token) -> Bool {
    guard name.kind == .name, let function = ForeignFunction.called(text(of: name)) else {
      return false
    }
    note(
      SyntaxProblem.foreignFunction(
        span(of: name), text(of: name), function.meaning, renamed: function.name))
    if function.name != nil { return false }
    clauseIsFaulty = true
    return true
  }

  /// Whether a token is a word that this language does not have.
  func isForeignWord(_ word: String, at distance: Int = 0) -> Bool { isWord(word, at: distance) }

  /// Whether the token is a word that this language does not have.
  func isForeignWord(_ token: Token, _ word: String) -> Bool { isWord(token, word) }

  /// Whether the current name is this word in small letters or in capitals.
  func shoutedOrPlain(_ word: String) -> Bool {
    guard current.kind == .name else { return false }
    let written = text(of: current)
    return written == word || written == word.uppercased()
  }

  /// Whether a habit that has its own message stands here.
  var isHabitHere: Bool {
    guard current.kind == .name else { return false }
    let upper = text(of: current).uppercased()
    return (upper == "GROUP" || upper == "ORDER") && isBy(peek())
      || shoutedWord(current) != nil
  }
}
