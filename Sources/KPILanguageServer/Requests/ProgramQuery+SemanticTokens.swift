import KPISemantics
import KPISyntax

extension ProgramQuery {
  /// `textDocument/semanticTokens/full`: five numbers for each coloured piece.
  func semanticTokens() throws(ResponseError) -> JSONValue {
    let place = try place()
    return tokens(place, 0..<place.text.bytes.count)
  }

  /// `textDocument/semanticTokens/range`: those of the lines that an editor shows.
  func semanticTokensInRange() throws(ResponseError) -> JSONValue {
    let place = try place()
    guard let first = place.offset(of: parameters["range"]?["start"]),
      let last = place.offset(of: parameters["range"]?["end"]), first <= last
    else { throw ResponseError(.invalidParameters, "no such range") }
    return tokens(place, first..<last)
  }

  private func tokens(_ place: Place, _ range: Range<Int>) -> JSONValue {
    let text = place.text
    var named: [Int: SymbolIndex.Entry] = [:]
    for entry in place.snapshot.index.entries(inFile: place.file) {
      named[entry.span.start] = entry
    }
    let lexed = Lexer.lex(text)
    var pieces: [(start: Int, end: Int, kind: SemanticTokenKind, isDeclared: Bool)] = []
    func isAsked(_ start: Int, _ end: Int) -> Bool {
      start < range.upperBound && range.lowerBound < end
    }
    for (index, token) in lexed.tokens.enumerated() where isAsked(token.start, token.end) {
      if let entry = named[token.start] {
        pieces.append(
          (token.start, token.end, SemanticTokenKind(entry.symbol), entry.isDefinition))
      } else if let kind = SemanticTokenKind(token.kind) ?? word(index, lexed.tokens, text) {
        pieces.append((token.start, token.end, kind, false))
      }
    }
    pieces += lexed.comments.filter { isAsked($0.start, $0.end) }
      .map { ($0.start, $0.end, .comment, false) }
    pieces.sort { $0.start < $1.start }
    return ["data": .array(numbers(pieces, place).map(JSONValue.integer))]
  }

  /// Words that begin clauses, and functions.
  private func word(_ index: Int, _ tokens: [Token], _ text: SourceText) -> SemanticTokenKind? {
    let token = tokens[index]
    guard token.kind == .name else { return nil }
    let name = text.text(from: token.start, to: token.end)
    if index + 1 < tokens.count, tokens[index + 1].kind == .symbol(.leftParenthesis) {
      return BuiltInFunction(rawValue: name) == nil ? nil : .function
    }
    let opensBlock = index > 0 && tokens[index - 1].kind == .symbol(.leftBrace)
    let follows = index > 0 && tokens[index - 1].kind == .symbol(.semicolon)
    let begins = token.startsClause || opensBlock || follows || index == 0
    return begins && LanguageWords.clauses.contains(name) ? .keyword : nil
  }

  private func numbers(
    _ pieces: [(start: Int, end: Int, kind: SemanticTokenKind, isDeclared: Bool)],
    _ place: Place
  ) -> [Int] {
    var numbers: [Int] = []
    var (line, column) = (0, 0)
    for piece in pieces {
      let encoding = place.snapshot.encoding
      let start = place.text.place(of: piece.start, encoding)
      let end = place.text.place(of: piece.end, encoding)
      // A piece stands on one line; a text that does not is at fault and has no colour.
      guard start.line == end.line else { continue }
      numbers += [
        start.line - line, start.column - (start.line == line ? column : 0),
        end.column - start.column, piece.kind.number, piece.isDeclared ? 1 : 0,
      ]
      (line, column) = start
    }
    return numbers
  }
}
