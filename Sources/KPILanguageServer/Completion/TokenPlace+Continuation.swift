import KPISemantics
import KPISyntax

extension TokenPlace {
  /// The words that may follow a whole operand here.
  var wordsBehindOperand: [String] {
    if let open = openBracket, tokens[open].kind == .symbol(.leftParenthesis) {
      return words(inParenthesis: open)
    }
    let clause = before[clauseStart(before.count - 1)...]
    guard clause.count > 1, let first = clause.first.map({ words($0) }) else { return [] }
    let isDefined = clause.contains { $0.kind == .symbol(.equals) }
    switch first {
    case "where", "for": return LanguageWords.conditions
    case "alert": return LanguageWords.conditions + ["for", "recovers when"]
    case "goal": return ["from", "by"]
    case "expect": return ["is", "by", "every", "at"]
    case "settles", "given", "label", "owner", "unit", "threshold", "needs": return []
    case "input":
      if isDefined { return ["estimated"] }
      return clause.contains { $0.kind == .symbol(.colon) } ? ["by", "every"] : []
    case "kpi", "measure", "override": return isDefined ? wordsOfFormula(clause) : []
    case "dataset": return isDefined || block != nil ? [] : ["from"]
    default:
      guard block == .dataset else { return [] }
      if isDefined { return wordsOfFormula(clause) + LanguageWords.conditions + ["banded"] }
      return clause.contains { $0.kind == .symbol(.colon) } ? ["from", "level"] : []
    }
  }

  /// Behind an argument: the clauses of the function that are not there yet.
  private func words(inParenthesis open: Int) -> [String] {
    guard let function = enclosingCall?.function else {
      return LanguageWords.conditions + ["otherwise"]
    }
    let said = Set(before[(open + 1)...].map { words($0) })
    let clauses = FunctionDescription.Clause.allCases.filter { clause in
      let first = clause.rawValue.split(separator: " ").first.map(String.init) ?? ""
      return function.description.clauses.contains(clause) && !said.contains(first)
    }
    return clauses.map(\.rawValue) + (said.contains("where") ? LanguageWords.conditions : [])
  }

  private func wordsOfFormula(_ clause: ArraySlice<Token>) -> [String] {
    let hasChoice = clause.contains { $0.kind == .reserved(.if) }
    return ["otherwise"] + (hasChoice ? LanguageWords.conditions + ["then", "else"] : [])
  }
}
