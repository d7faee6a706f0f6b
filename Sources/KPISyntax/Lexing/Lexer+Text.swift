extension Lexer {
  /// Reads text up to its closing quote or the end of the line.
  mutating func lexText(from start: Int, opening: Int, closing: [UInt8]) {
    index = start + opening
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
      if bytes[index] == closing.first, bytes[index...].starts(with: closing) {
        index += closing.count
        _ = isShortEnough(start)
        return append(.text, from: start)
      }
      if bytes[index] == 0x5C {
        lexEscape()
      } else {
        index += checkedLength(allowing: { _ in true })
      }
    }
    report(
      SyntaxProblem.unterminatedText(span(start, index), opening: span(start, start + opening)))
    append(.text, from: start)
  }

  private mutating func lexEscape() {
    let start = index
    let length = TextLiteral.escapeLength(in: bytes, at: index)
    index = length.end
    if !length.isValid { report(SyntaxProblem.invalidEscape(span(start, index))) }
  }

  /// Reads text between three quotes, when it ends on the same line.
  mutating func lexTripleQuotes() -> Bool {
    let start = index
    if startsLine {
      lexForeignComment(sign: 3, closing: [0x22, 0x22, 0x22], as: "///")
      return true
    }
    guard let end = endOfTripleQuotes else { return false }
    report(
      SyntaxProblem.foreignQuotes(span(start, end + 3), source.text(from: start + 3, to: end)))
    index = end + 1
    append(.text, from: start + 2)
    index = end + 3
    return true
  }

  private var endOfTripleQuotes: Int? {
    var end = index + 3
    while end + 2 < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
      if bytes[end] == 0x22, bytes[end + 1] == 0x22, bytes[end + 2] == 0x22 { return end }
      end += 1
    }
    return nil
  }

  /// Reads text in quotes of another language, when it ends on the same line.
  mutating func lexForeignText(opening: Int, closing: [UInt8]) -> Bool {
    let start = index
    var end = index + opening
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
      if bytes[end] == closing.first, bytes[end...].starts(with: closing) {
        let inside = source.text(from: start + opening, to: end)
        lexText(from: start, opening: opening, closing: closing)
        report(SyntaxProblem.foreignQuotes(span(start, index), inside))
        return true
      }
      end += 1
    }
    return false
  }
}
