extension Lexer {
  /// Reads a name or a reserved word.
  mutating func lexName() {
    let start = index
    skipPlainCharacters()
    if index < bytes.count, bytes[index] >= 0x80 { lexForeignName(start) }
    guard isShortEnough(start) else { return append(.name, from: start) }
    if index == start + 1, peek(0) == 0x22, "frub".utf8.contains(bytes[start] | 0x20) {
      return report(SyntaxProblem.textPrefix(span(start, index)))
    }
    if let word = ReservedWord(bytes, start, index) {
      append(.reserved(word), from: start)
    } else {
      append(.name, from: start)
    }
  }

  private mutating func lexForeignName(_ start: Int) {
    skipNameCharacters()
    if index - start > Lexer.wordLimit { return }
    checkScripts(source.text(from: start, to: index), span(start, index))
  }

  private mutating func skipPlainCharacters() {
    var end = index
    while end < bytes.count, CharacterClass.isPlain(bytes[end]) { end += 1 }
    index = end
  }

  private mutating func skipNameCharacters() {
    while index < bytes.count {
      let (found, length) = CharacterClass.scalar(in: bytes, at: index)
      guard let scalar = found, scalar.value != 0xFFFD else {
        noteInvalid(length)
        index += length
        continue
      }
      if CharacterClass.isHidden(scalar), scalar.value >= 0x80 {
        if !continuesName(behind: index + length) { return }
        reportHidden(scalar, length)
      } else if !CharacterClass.continuesName(scalar) {
        return
      }
      index += length
    }
  }

  // A hidden character at the end of a word does not belong to it.
  private func continuesName(behind place: Int) -> Bool {
    guard place < bytes.count, let next = CharacterClass.scalar(in: bytes, at: place).scalar else {
      return false
    }
    return CharacterClass.continuesName(next) && !CharacterClass.isHidden(next)
  }

  /// Whether the word that began at `start` keeps the limit; reports it otherwise.
  mutating func isShortEnough(_ start: Int) -> Bool {
    if index - start <= Lexer.wordLimit { return true }
    report(SyntaxProblem.wordTooLong(span(start, index), limit: Lexer.wordLimit))
    return false
  }

  private mutating func checkScripts(_ text: String, _ span: SourceSpan) {
    let scalars = text.unicodeScalars
    guard scalars.contains(where: { CharacterClass.looksLatin($0) }) else { return }
    let isLatin = { (scalar: Unicode.Scalar) in
      scalar.value < 0x250 && scalar.properties.isAlphabetic
    }
    guard scalars.contains(where: isLatin) else { return }
    let culprit = scalars.first { CharacterClass.looksLatin($0) }
    report(SyntaxProblem.mixedScripts(span, text, culprit))
  }

  /// Reads a name in backticks.
  mutating func lexQuotedName() {
    let start = index
    index += 1
    while index < bytes.count, bytes[index] != 0x60, bytes[index] != 0x0A, bytes[index] != 0x0D {
      index += checkedLength(allowing: CharacterClass.shapesEmoji)
    }
    if index < bytes.count, bytes[index] == 0x60, index > start + 1 {
      index += 1
      if isShortEnough(start) { checkQuoted(start) }
    } else {
      let isEmpty = index == start + 1 && peek(0) == 0x60
      if isEmpty { index += 1 }
      report(SyntaxProblem.unterminatedName(span(start, index), isEmpty: isEmpty))
    }
    append(.quotedName, from: start)
  }

  private mutating func checkQuoted(_ start: Int) {
    checkScripts(source.text(from: start + 1, to: index - 1), span(start, index))
  }
}
