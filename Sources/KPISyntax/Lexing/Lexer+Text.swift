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
    let end = probableEnd(of: start + opening)
    report(
      SyntaxProblem.unterminatedText(
        span(start, index), opening: span(start, start + opening), end: end,
        before: source.text(from: end, to: index).filter { $0 != " " }))
    append(.text, from: start)
  }

  // In `(channel is "email) {` the brackets at the end, opened before the text, stand behind it.
  private func probableEnd(of start: Int) -> Int {
    var end = index
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    guard !bytes[start..<end].contains(0x28) else { return index }
    var place = end
    while place > start, [0x20, 0x29, 0x7B, 0x7D, 0x2C, 0x3B].contains(bytes[place - 1]) {
      place -= 1
    }
    while place < end, bytes[place] == 0x20 { place += 1 }
    return place > start && place < end ? place : end
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
