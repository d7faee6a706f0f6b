import Testing

@testable import KPISyntax

@Suite struct LexerTests {
  /// The kinds of the tokens of a line, the end of the file left out.
  private func kinds(_ text: String) -> [String] {
    Lexer.lex(SourceText(name: "a.kpi", text: text)).tokens.dropLast().map { token in
      TokenPrinter.name(of: token.kind)
    }
  }

  /// A comment may stand behind the last bar; a cell may hold slashes all the same.
  @Test(arguments: [
    ("| a | // b | c", "| a |"), ("|a|//b", "|a|"), ("| // b", "|"), ("| a // b |", "| a // b |"),
    ("| / | /a | https://kpi |", "| / | /a | https://kpi |"), ("| a |\t// b", "| a |"),
  ])
  func aRowEndsWhereACommentBegins(text: String, row: String) {
    #expect(words(text) == [row])
  }

  private func words(_ text: String) -> [String] {
    let source = SourceText(name: "a.kpi", text: text)
    return Lexer.lex(source).tokens.dropLast().map { source.text(from: $0.start, to: $0.end) }
  }

  @Test(arguments: [
    ("2026", ["number"]), ("2026-01", ["period"]), ("2026 - 1", ["number", "symbol", "number"]),
    ("2026-1", ["number", "symbol", "number"]), ("2026-Q1", ["period"]), ("2026-W12", ["period"]),
    ("2026-03-01", ["period"]), ("2026-03-01T09:00", ["period"]), ("09:00", ["clock"]),
    ("09:00..18:00", ["clock", "symbol", "clock"]), ("24:00", ["clock"]),
    ("2026-01..2026-03", ["period", "symbol", "period"]),
    ("2025..2026", ["number", "symbol", "number"]), ("10_000", ["number"]), ("0.1", ["number"]),
    ("10%", ["number", "symbol"]), ("28 days", ["number", "name"]),
    ("a.b", ["name", "symbol", "name"]), ("`Montant (€)`", ["quoted name"]),
    ("étiquette 売上 продажи x1 _a", ["name", "name", "name", "name", "name"]),
    ("| a | b |", ["row"]), ("is missing", ["reserved", "name"]),
    ("<= < >= >", ["symbol", "symbol", "symbol", "symbol"]),
    ("± ? ^", ["symbol", "symbol", "symbol"]), ("\"a \\\" b\"", ["text"]),
  ]) func kindsOfTokens(_ text: String, _ expected: [String]) {
    #expect(kinds(text) == expected)
    #expect(Lexer.lex(SourceText(name: "a.kpi", text: text)).diagnostics.isEmpty)
  }

  @Test func aByteOrderMarkIsSkippedOnceAtTheStart() {
    #expect(words("\u{FEFF}kpi") == ["kpi"])
    let source = SourceText(name: "a.kpi", text: "\u{FEFF}kpi")
    #expect(source.position(at: 3).column == 1)
  }

  /// The words before which a new line counts.
  private func clauses(_ text: String) -> [String] {
    let source = SourceText(name: "a.kpi", text: text)
    return Lexer.lex(source).tokens.dropLast().filter(\.startsClause)
      .map { source.text(from: $0.start, to: $0.end) }
  }

  @Test(arguments: [
    "+", "-", "*", "/", "^", "=", "and", "or", "otherwise", "then", "else",
  ]) func linesThatGoOn(_ word: String) {
    #expect(clauses("a\n\(word) b") == ["a"])
  }

  @Test(arguments: [
    "+", "-", "*", "/", "^", "=", "<", "<=", ">", ">=", ",", ":", ".", "..", "±", "(", "and", "or",
    "not", "is", "in", "if", "then", "else", "otherwise", "contains", "banded", "where", "per",
    "over", "at", "until", "from", "by", "for", "when", "recovers", "weighted", "within",
  ]) func wordsThatNeedMore(_ word: String) {
    #expect(clauses("a \(word)\nb") == ["a"])
  }

  @Test(arguments: ["%", ")", "estimated", "true", "false", "?", "b", "1", "\"t\"", "2026-01"])
  func wordsThatMayEndALine(_ word: String) {
    #expect(clauses("a \(word)\nb") == ["a", "b"])
  }

  @Test func elseBeforeEqualsBeginsAClause() {
    #expect(clauses("a\nelse = 3") == ["a", "else"])
    #expect(clauses("a\nelse b") == ["a"])
  }

  @Test func documentationBelongsToTheNextToken() {
    let lexed = Lexer.lex(
      SourceText(name: "a.kpi", text: "/// One.\n///  Two.\n//// no\n// no\n/// Three.\nkpi a\n"))
    #expect(lexed.documentation == [0: "One.\n Two.\nThree."])
    #expect(lexed.comments.count == 5)
  }

  @Test(arguments: [
    ("\"a\\nb\\t\\\"\\\\\"", "a\nb\t\"\\"), ("\"\\u{1F600}é\"", "😀é"), ("\"\"", ""),
    ("\"a // b\"", "a // b"),
  ]) func escapesInText(_ text: String, _ value: String) {
    let parsed = Parser.parseExpression(SourceText(name: "a.kpi", text: text))
    #expect(parsed.diagnostics.isEmpty)
    guard case .text(let found, _) = parsed.expression else {
      Issue.record("not a text")
      return
    }
    #expect(found == value)
    #expect(TextLiteral.quoted(value).utf8.count >= 2)
  }

  @Test func numbersAreFollowedByWhatTheGrammarSays() {
    for source in Examples.shared + Examples.fixtures {
      let lexed = Lexer.lex(source)
      for (left, right) in zip(lexed.tokens, lexed.tokens.dropFirst()) where left.kind == .number {
        switch right.kind {
        case .symbol, .reserved, .text, .endOfFile, .name, .quotedName: continue
        case .number, .period, .clock, .row: #expect(right.startsClause)
        }
      }
    }
  }

  @Test(arguments: ["1 2", "1 \"a\" 2", "1 2026-01", "1 09:00", "1 (2)", "1 a b", "1 `a` 2"])
  func numbersAreNotFollowedByAnotherOperand(_ text: String) {
    let parsed = Parser.parseExpression(SourceText(name: "a.kpi", text: text))
    #expect(parsed.diagnostics.count == 1)
  }
}
