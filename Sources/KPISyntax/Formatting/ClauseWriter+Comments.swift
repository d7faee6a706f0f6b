/// Clauses with comments inside keep their lines: a comment says something about its line.
extension ClauseWriter {
  /// Tokens on the lines where they were written, the first without an indentation and the others
  /// two columns further for each open parenthesis, with the comments between them.
  func keptLines(of range: Range<Int>, comments: [Int: [FormatClause.Comment]]) -> [String] {
    var lines: [String] = []
    var start = range.lowerBound
    var depth = 0
    for end in range.dropFirst() + [range.upperBound] {
      let between = comments[end] ?? []
      guard end == range.upperBound || tokens[end].startsLine || !between.isEmpty else { continue }
      lines.append(margin(of: start, in: range, depth) + text(of: start..<end))
      depth += openParentheses(in: start..<end)
      if end < range.upperBound {
        ClauseWriter.append(between, to: &lines, margin: margin(of: end, in: range, depth))
      }
      start = end
    }
    return lines
  }

  /// Puts comments behind the last line, or below it where they had lines of their own.
  static func append(
    _ comments: [FormatClause.Comment], to lines: inout [String], margin: String
  ) {
    for comment in comments {
      if !comment.startsLine, let last = lines.popLast() {
        lines.append(last + "  " + comment.text)
      } else {
        lines.append(margin + comment.text)
      }
    }
  }

  private func margin(of index: Int, in range: Range<Int>, _ depth: Int) -> String {
    guard index > range.lowerBound else { return "" }
    let isClosing = index < range.upperBound && tokens[index].isSymbol(.rightParenthesis)
    return String(repeating: "  ", count: max(1 + depth - (isClosing ? 1 : 0), 1))
  }

  private func openParentheses(in range: Range<Int>) -> Int {
    range.reduce(0) { depth, index in
      if tokens[index].isSymbol(.leftParenthesis) { return depth + 1 }
      return tokens[index].isSymbol(.rightParenthesis) ? depth - 1 : depth
    }
  }
}
