/// Formulas of spreadsheets.
extension Parser {
  /// Parses `A1:A10`, and `SUM(A1:A10)`, as the one mistake that it is.
  mutating func parseCellRange() -> ExpressionSyntax? {
    let isCall = current.kind == .name && peek().isSymbol(.leftParenthesis)
    let first = isCall ? 2 : 0
    guard isCell(peek(first)), peek(first + 1).isSymbol(.colon), isCell(peek(first + 2)) else {
      return nil
    }
    let place = span(of: peek(first)).union(span(of: peek(first + 2)))
    let start = current.start
    report(SyntaxProblem.cellOfSheet(place, source.text(of: place)))
    skipExpression()
    markRewritten(from: start)
    return .invalid(span(from: start))
  }

  /// Parses what stands behind `= =`: the formula of a sheet where it names cells.
  mutating func parseSecondEquals() -> ExpressionSyntax {
    let start = current.start
    let end = tokens[index...].dropFirst().prefix { !$0.startsLine && !$0.isSymbol(.leftBrace) }
    guard end.contains(where: isCell) else {
      note(SyntaxProblem.secondEquals(takeSpan()))
      clauseIsFaulty = true
      return parsePrimary()
    }
    let whole = span(of: current).union(span(of: end.last ?? current))
    report(SyntaxProblem.cellOfSheet(whole, source.text(of: whole)))
    skipExpression()
    markRewritten(from: start)
    return .invalid(whole)
  }

  // `A1`, `$B$12`: one to three capitals and a number.
  private func isCell(_ token: Token) -> Bool {
    guard token.kind == .name, token.end - token.start <= 8 else { return false }
    let bytes = source.bytes[token.start..<token.end]
    let letters = bytes.prefix { $0 >= 0x41 && $0 <= 0x5A }
    return (1...3).contains(letters.count) && letters.count < bytes.count
      && bytes.dropFirst(letters.count).allSatisfy(CharacterClass.isDigit)
  }

  /// Parses a call of `NB.SI` or `STDEV.S`, whose names have points.
  mutating func parseDottedFunction() -> ExpressionSyntax? {
    guard current.kind == .name, peek().isSymbol(.dot), isName(at: 2) else { return nil }
    var last = 2
    while peek(last + 1).isSymbol(.dot), isName(at: last + 2) { last += 2 }
    guard peek(last + 1).isSymbol(.leftParenthesis) else { return nil }
    let place = span(of: current).union(span(of: peek(last)))
    let name = source.text(of: place)
    guard let function = ForeignFunction.called(name) else { return nil }
    let start = current.start
    report(
      SyntaxProblem.foreignFunction(place, name, function.meaning, renamed: function.name))
    skipExpression()
    markRewritten(from: start)
    return .invalid(span(from: start))
  }
}
