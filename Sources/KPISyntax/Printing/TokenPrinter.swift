/// Prints the tokens of a file as text, one a line: place, kind, text.
public enum TokenPrinter {
  /// The tokens, with `newline` where a new line counts, and the comments between them.
  public static func print(_ source: SourceText) -> String {
    let lexed = Lexer.lex(source)
    var lines: [String] = []
    var comments = lexed.comments[...]
    var depth = 0
    for (index, token) in lexed.tokens.enumerated() {
      while let comment = comments.first, comment.nextToken <= index {
        let kind = comment.isDocumentation ? "documentation" : "comment"
        lines.append(line(source, comment.start, comment.end, kind))
        comments.removeFirst()
      }
      if token.isSymbol(.leftParenthesis) { depth += 1 }
      if token.startsClause, depth == 0, index > 0 {
        lines.append(line(source, token.start, token.start, "newline"))
      }
      if token.isSymbol(.rightParenthesis), depth > 0 { depth -= 1 }
      lines.append(line(source, token.start, token.end, name(of: token.kind)))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func line(
    _ source: SourceText, _ start: Int, _ end: Int, _ kind: String
  ) -> String {
    let position = source.position(at: start)
    let place = pad("\(position.line):\(position.column)", to: 8)
    let text = ShownText.escaped(source.text(from: start, to: end))
    return text.isEmpty ? place + kind : place + pad(kind, to: 15) + text
  }

  private static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  /// The kind as shown.
  static func name(of kind: Token.Kind) -> String {
    switch kind {
    case .name: return "name"
    case .quotedName: return "quoted name"
    case .reserved: return "reserved"
    case .number: return "number"
    case .period: return "period"
    case .clock: return "clock"
    case .text: return "text"
    case .row: return "row"
    case .symbol: return "symbol"
    case .endOfFile: return "end of file"
    }
  }
}
