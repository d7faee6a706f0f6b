extension Lexer {
  /// Reads `[`: the column `orders[amount]`, the figure `[sales]` or the list `["a", "b"]` of
  /// another language as what it means; false when it does not close on its line.
  mutating func lexBrackets() -> Bool {
    let start = index
    guard let end = closingBracket(from: start) else { return false }
    let whole = span(start, end + 1)
    let inside = source.text(from: start + 1, to: end)
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
