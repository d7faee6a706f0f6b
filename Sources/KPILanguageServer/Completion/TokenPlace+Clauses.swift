import KPISemantics
import KPISyntax

extension TokenPlace {
  /// The text between quotes that the place is in, closed or not.
  var quotedText: Token? {
    tokens.first { token in
      guard token.kind == .text, token.start < offset, offset <= token.end else { return false }
      let isClosed = token.end - token.start > 1 && text.bytes[token.end - 1] == UInt8(ascii: "\"")
      return offset < token.end || !isClosed
    }
  }

  /// The word that begins the clause that goes on here.
  var clauseWord: String? {
    before.isEmpty ? nil : words(tokens[clauseStart(before.count - 1)])
  }

  /// What may stand here by the clause that goes on; nil where its formula or another rule tells.
  func placeInClause(_ datasets: Set<String>) -> CompletionPlace? {
    guard let last = before.last else { return nil }
    let clause = before[clauseStart(before.count - 1)...]
    guard clause.count > 0, let first = clause.first.map({ words($0) }) else { return nil }
    switch (block, first) {
    case (nil, "unit"), (.kpi?, "label"), (.kpi?, "owner"), (.calendar?, "closed"): return .nothing
    case (_, "tags"): return .tag
    case (_, "goal") where [.reserved(.by), .reserved(.from)].contains(last.kind): return .nothing
    case (.test?, _) where last.kind == .reserved(.at): return .nothing
    case (_, "threshold"): return placeInBands(clause.dropFirst(), named: LanguageWords.bands)
    case (.dataset?, "row") where clause.contains { $0.kind == .reserved(.by) }:
      return declaredName.map { .member([$0], .figure) }
    case (.dataset?, "read"): return placeInReading(last)
    case (.dataset?, _): return placeInColumn(clause, last)
    case (.calendar?, _) where last.kind == .symbol(.colon): return .nothing
    case (.kpi?, "alert"): return placeInAlert(last)
    case (.kpi?, "settles") where clause.count == 1: return .words(["after"])
    case (.kpi?, "needs") where clause.count == 1: return .figure
    case (nil, "dataset") where last.kind == .reserved(.from): return .dataFile
    default: return nil
    }
  }

  private func placeInColumn(_ clause: ArraySlice<Token>, _ last: Token) -> CompletionPlace? {
    if last.kind == .reserved(.from), !clause.contains(where: { $0.kind == .symbol(.equals) }) {
      return declaredName.map(CompletionPlace.header)
    }
    guard let mark = clause.firstIndex(where: { $0.kind == .reserved(.banded) }) else { return nil }
    return placeInBands(clause[(mark + 1)...], named: [])
  }

  private func placeInReading(_ last: Token) -> CompletionPlace? {
    let isOption = last.kind == .text || last.kind == .number || words(last) == "as"
    if words(last) == "read" { return .words(["as"]) }
    return isOption ? .words(LanguageWords.readingOptions) : .nothing
  }

  private func placeInAlert(_ last: Token) -> CompletionPlace? {
    switch words(last) {
    case "critical", "warning", "recovers": .words(["when"])
    case "for": .nothing
    default: nil
    }
  }

  /// On a number line, bands stand at its ends and between every second pair of comparisons.
  private func placeInBands(
    _ line: ArraySlice<Token>, named names: [String]
  ) -> CompletionPlace? {
    let comparisons = line.count { isComparison($0) }
    let isBand = comparisons % 2 == 0 && (line.last.map { isComparison($0) } ?? true)
    guard isBand else { return nil }
    let said = Set(line.map { words($0) })
    return .words(names.filter { !said.contains($0) })
  }

  private func isComparison(_ token: Token) -> Bool {
    switch token.kind {
    case .symbol(.less), .symbol(.lessOrEqual), .symbol(.greater), .symbol(.greaterOrEqual): true
    default: false
    }
  }

  /// What may stand behind the first argument of a function that is none of a formula.
  var placeInArguments: CompletionPlace? {
    guard before.last?.kind == .symbol(.comma), let (function, argument) = enclosingCall,
      argument > 0
    else { return nil }
    return LanguageWords.secondArguments[function].map(CompletionPlace.words)
  }

  /// The name whose values may stand here: `channel is …`, `channel in (…, …`.
  func comparedPath(_ datasets: Set<String>) -> CompletionPlace? {
    guard var end = before.indices.last else { return nil }
    switch tokens[end].kind {
    case .reserved(.not) where end > 0 && tokens[end - 1].kind == .reserved(.is): end -= 1
    case .reserved(.is): break
    case .symbol(.leftParenthesis), .symbol(.comma):
      guard let open = openBracket, open > 0, tokens[open - 1].kind == .reserved(.in) else {
        return nil
      }
      end = open - 1
    default: return nil
    }
    let path = pathBefore(end)
    return path.isEmpty ? nil : .value(path, scope(datasets))
  }
}
