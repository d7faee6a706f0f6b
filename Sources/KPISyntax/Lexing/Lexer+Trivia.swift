extension Lexer {
  /// Reads a comment up to the end of its line.
  mutating func lexComment() {
    let start = index
    skipLine()
    // Behind something on its line it would document what stands below.
    let isDocumentation =
      startsLine && start + 2 < bytes.count && bytes[start + 2] == 0x2F
      && !(start + 3 < bytes.count && bytes[start + 3] == 0x2F)
    comments.append(
      Comment(
        start: start, end: index, isDocumentation: isDocumentation, startsLine: startsLine,
        nextToken: tokens.count))
    if isDivision(start) { report(SyntaxProblem.commentInFormula(span(start, start + 2))) }
    followsBlank = true
    if isDocumentation {
      let hasBlank = start + 3 < index && bytes[start + 3] == 0x20
      document(source.text(from: start + (hasBlank ? 4 : 3), to: index))
    }
  }

  // `orders // 10 { unit order }`: behind the sign stand an operand and a block.
  private func isDivision(_ start: Int) -> Bool {
    guard !startsLine, let last = tokens.last, bytes[index - 1] == 0x7D else { return false }
    switch last.kind {
    case .name, .quotedName, .number, .symbol(.rightParenthesis): break
    default: return false
    }
    let words = bytes[(start + 2)..<index].split(separator: 0x20)
    return words.count > 1 && words[1].first == 0x7B
  }

  private mutating func document(_ text: String) {
    let before = followsDocumentation ? documentation[tokens.count] : nil
    documentation[tokens.count] = before.map { $0 + "\n" + text } ?? text
    followsDocumentation = true
  }

  /// Skips the rest of the line, looking at its characters.
  mutating func skipLine() {
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
      index += checkedLength(allowing: CharacterClass.shapesEmoji)
    }
  }

  /// Bytes of the character at the current place; reports it when it is hidden or not UTF-8.
  mutating func checkedLength(allowing isAllowed: (Unicode.Scalar) -> Bool) -> Int {
    let byte = bytes[index]
    if byte >= 0x20 && byte < 0x7F || byte == 0x09 { return 1 }
    let (found, length) = CharacterClass.scalar(in: bytes, at: index)
    guard let scalar = found, scalar.value != 0xFFFD else {
      noteInvalid(length)
      return length
    }
    if CharacterClass.isHidden(scalar), !isAllowed(scalar) { reportHidden(scalar, length) }
    return length
  }

  /// Reads a line of a table: from its `|` to the end of the line, or to a `//` where a cell
  /// would begin.
  mutating func lexRow() {
    let start = index
    var isCellStart = false
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
      if isCellStart, startsComment { break }
      if bytes[index] != 0x20, bytes[index] != 0x09 { isCellStart = bytes[index] == 0x7C }
      index += checkedLength(allowing: { _ in true })
    }
    while index > start, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 { index -= 1 }
    append(.row, from: start)
  }

  private var startsComment: Bool {
    bytes[index] == 0x2F && index + 1 < bytes.count && bytes[index + 1] == 0x2F
  }

  /// Reads a comment in the manner of another language that ends with its line.
  mutating func lexForeignComment(sign length: Int) {
    let start = index
    skipLine()
    report(SyntaxProblem.foreignComment(span(start, start + length)))
    followsBlank = true
  }

  /// Reads a comment in the manner of another language up to the sign that closes it.
  mutating func lexForeignComment(sign length: Int, closing: [UInt8], as own: String = "//") {
    let start = index
    index += length
    var isOneLine = true
    while index < bytes.count, !bytes[index...].starts(with: closing) {
      if bytes[index] == 0x0A || bytes[index] == 0x0D { isOneLine = false }
      index += 1
    }
    let end = index
    index = min(index + closing.count, bytes.count)
    if !isOneLine { startsLine = true }
    let rest = bytes[index...].prefix { $0 != 0x0A && $0 != 0x0D }
    isOneLine = isOneLine && end < bytes.count && rest.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    report(
      SyntaxProblem.foreignComment(
        span(start, start + length), own: own, closing: isOneLine ? span(end, index) : nil))
    followsBlank = true
  }
}
