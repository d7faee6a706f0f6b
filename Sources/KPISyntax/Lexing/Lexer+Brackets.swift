extension Lexer {
  /// Reads `[`: the column `orders[amount]`, the figure `[sales]` or the list `["a", "b"]` of
  /// another language as what it means; false when it does not close on its line.
  mutating func lexBrackets() -> Bool {
    let start = index
    guard let end = closingBracket(from: start) else { return false }
    let whole = span(start, end + 1)
    let inside = source.text(from: start + 1, to: end)
    if let last = tokens.last, last.end == start, last.kind == .name || last.kind == .quotedName,
      !Lexer.isPlainName(inside)
    {
      lexBracketsBehindName(whole, inside)
      return true
    }
    guard Lexer.isPlainName(inside) else {
      let isList = tokens.last?.kind == .reserved(.in)
      report(SyntaxProblem.foreignBrackets(whole, isList: isList))
      bracketEnds[end] = isList
      index += 1
      if isList { append(.symbol(.leftParenthesis), from: start) }
      followsBlank = true
      return true
    }
    if let last = tokens.last, last.end == start, last.kind == .name || last.kind == .quotedName {
      report(SyntaxProblem.bracketedColumn(whole, "." + Lexer.quotedIfNeeded(inside)))
      index += 1
      append(.symbol(.dot), from: start)
    } else {
      report(SyntaxProblem.bracketedName(whole, Lexer.quotedIfNeeded(inside)))
    }
    index = end
    append(.name, from: start + 1)
    index = end + 1
    return true
  }

  // `orders["amount"]` names a column; `sales[-1]` and `visits[5m]` count places or time.
  private mutating func lexBracketsBehindName(_ whole: SourceSpan, _ inside: String) {
    let name = inside.filter { $0 != "\"" && $0 != "'" }
    defer {
      index = whole.end
      followsBlank = false
    }
    guard name.utf8.count == inside.utf8.count - 2, Lexer.isPlainName(name) else {
      return report(SyntaxProblem.indexedName(whole))
    }
    report(SyntaxProblem.bracketedColumn(whole, "." + Lexer.quotedIfNeeded(name)))
    index = whole.start + 1
    append(.symbol(.dot), from: whole.start)
    index = whole.end - 2
    append(.name, from: whole.start + 2)
  }

  /// Reads `${`, which sets a name into a text elsewhere; false when it does not close on its line.
  mutating func lexTemplateName() -> Bool {
    let start = index
    guard peek(1) == 0x7B,
      let end = bytes[(start + 2)...].firstIndex(where: {
        $0 == 0x7D || $0 == 0x7B || $0 < 0x20
      }), bytes[end] == 0x7D
    else { return false }
    report(SyntaxProblem.templateName(span(start, start + 2), closing: span(end, end + 1)))
    bracketEnds[end] = false
    index += 2
    return true
  }

  /// Reads the `}` that closes `${`; false where there is none.
  mutating func closesTemplateName() -> Bool {
    guard bracketEnds[index] != nil else { return false }
    index += 1
    return true
  }

  /// Reads `!B2` or `!A1:B5` behind the name of a sheet; false where something else stands here.
  mutating func lexSheetReference() -> Bool {
    guard bytes[index] == 0x21, let sheet = tokens.last, sheet.end == index,
      sheet.kind == .name || sheet.kind == .text,
      CharacterClass.isASCIILetter(peek(1) | 0x20)
        || peek(1) == 0x24
    else { return false }
    let end =
      bytes[(index + 1)...].firstIndex {
        !(CharacterClass.isASCIILetter($0) || CharacterClass.isDigit($0) || $0 == 0x24
          || $0 == 0x3A)
      } ?? bytes.count
    let whole = span(sheet.start, end)
    diagnostics.removeAll { $0.primary.span.start == sheet.start }
    report(SyntaxProblem.cellOfSheet(whole, source.text(of: whole)))
    tokens.removeLast()
    startsLine = sheet.startsLine
    followsBlank = sheet.followsBlank
    index = end
    append(.name, from: sheet.start)
    return true
  }

  /// Reads the `]` that closes a bracket read before; false when there is none.
  mutating func lexClosingBracket() -> Bool {
    guard let isList = bracketEnds[index] else { return false }
    let start = index
    index += 1
    if isList { append(.symbol(.rightParenthesis), from: start) }
    followsBlank = true
    return true
  }

  /// Reads `'orders'[amount]` as the column that it means.
  mutating func lexQuotedTable() -> Bool {
    let start = index
    guard let quote = bytes[(start + 1)...].firstIndex(where: { $0 == 0x27 || $0 < 0x20 }),
      bytes[quote] == 0x27, quote + 1 < bytes.count, bytes[quote + 1] == 0x5B,
      let end = closingBracket(from: quote + 1)
    else { return false }
    let table = source.text(from: start + 1, to: quote)
    let column = source.text(from: quote + 2, to: end)
    guard Lexer.isPlainName(table), Lexer.isPlainName(column) else { return false }
    let meant = Lexer.quotedIfNeeded(table) + "." + Lexer.quotedIfNeeded(column)
    report(SyntaxProblem.bracketedColumn(span(start, end + 1), meant))
    index = quote
    append(.name, from: start + 1)
    index = quote + 2
    append(.symbol(.dot), from: quote + 1)
    index = end
    append(.name, from: quote + 2)
    index = end + 1
    return true
  }

  private func closingBracket(from start: Int) -> Int? {
    bytes[(start + 1)...].firstIndex { $0 == 0x5D || $0 == 0x5B || $0 < 0x20 }
      .flatMap { bytes[$0] == 0x5D ? $0 : nil }
  }

  private static func isPlainName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, CharacterClass.startsName(first) else {
      return false
    }
    return text.utf8.count < 200
      && text.unicodeScalars.allSatisfy { CharacterClass.continuesName($0) || $0 == " " }
  }

  private static func quotedIfNeeded(_ name: String) -> String {
    name.contains(" ") ? "`\(name)`" : name
  }
}
