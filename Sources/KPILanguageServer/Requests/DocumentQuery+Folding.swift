import KPISyntax

extension DocumentQuery {
  /// `textDocument/foldingRange`: blocks and runs of comments of more than one line.
  func foldingRanges() -> JSONValue {
    let lexed = Lexer.lex(text)
    var ranges = Brackets.pairs(lexed.tokens).compactMap { pair in
      fold(lexed.tokens[pair.open].start, lexed.tokens[pair.close].start, cut: 1)
    }
    var run: (first: Comment, last: Comment)?
    for comment in lexed.comments where comment.startsLine {
      if let known = run, text.line(at: comment.start) == text.line(at: known.last.start) + 1 {
        run = (known.first, comment)
      } else {
        if let known = run, let range = fold(known.first.start, known.last.end, kind: "comment") {
          ranges.append(range)
        }
        run = (comment, comment)
      }
    }
    if let known = run, let range = fold(known.first.start, known.last.end, kind: "comment") {
      ranges.append(range)
    }
    return .array(ranges)
  }

  /// The lines from one byte to another, the last `cut` left open.
  private func fold(_ start: Int, _ end: Int, cut: Int = 0, kind: String? = nil) -> JSONValue? {
    let (first, last) = (text.line(at: start) - 1, text.line(at: end) - 1 - cut)
    guard last > first else { return nil }
    var range: [String: JSONValue] = ["startLine": .integer(first), "endLine": .integer(last)]
    if let kind { range["kind"] = .text(kind) }
    return .object(range)
  }
}
