extension Parser {
  /// The reserved word that a name in capitals means.
  func shoutedWord(_ token: Token) -> ReservedWord? {
    guard token.kind == .name, token.end - token.start <= 9, hasCapital(token) else { return nil }
    return ReservedWord(shouted: text(of: token))
  }

  // Most names begin with a small letter: looking no further keeps them from becoming text.
  private func hasCapital(_ token: Token) -> Bool {
    source.bytes[token.start] >= 0x41 && source.bytes[token.start] <= 0x5A
  }

  /// Whether a name is an operator or clause of another language, so that it is no unit.
  func isHabitWord(_ token: Token) -> Bool {
    if shoutedWord(token) != nil { return true }
    guard token.kind == .name, token.end - token.start <= 7,
      hasCapital(token) || isWord(token, "group")
    else { return false }
    return ["WHEN", "END", "GROUP", "ORDER", "group", "BETWEEN", "LIKE"].contains(text(of: token))
  }

  /// Reports a habit from another language that stands here; no when there is none.
  mutating func reportHabit() -> Bool {
    guard current.kind == .name else { return false }
    let word = text(of: current)
    let upper = word.uppercased()
    if upper == "GROUP" || upper == "ORDER", isBy(peek()) {
      let both = span(of: current).union(span(of: peek()))
      report(SyntaxProblem.foreignGroupBy(both, source.text(of: both)))
      return true
    }
    if upper == "BETWEEN" || upper == "LIKE" {
      let here: Wording = upper == "LIKE" ? "`contains` or `starts with`" : "`a <= x and x <= b`"
      report(SyntaxProblem.foreignFunction(span(of: current), word, here))
      return true
    }
    if upper == "END" || upper == "WHEN", word == upper {
      report(SyntaxProblem.foreignConditional(span(of: current), word))
      return true
    }
    guard let reserved = shoutedWord(current) else { return false }
    report(SyntaxProblem.shoutedWord(span(of: current), reserved))
    return true
  }

  private func isBy(_ token: Token) -> Bool {
    token.kind == .reserved(.by) || shoutedWord(token) == .by
  }

  /// Parses `CASE …`, `IF(…)` or `NULL` where an expression begins; nothing when it is none.
  mutating func parseForeignPrimary() -> ExpressionSyntax? {
    guard current.kind == .name, current.end - current.start <= 6 else { return nil }
    let token = current
    let word = text(of: token)
    let next = peek()
    if ["NULL", "null", "nil", "None"].contains(word), !next.isSymbol(.dot),
      !next.isSymbol(.leftParenthesis)
    {
      note(SyntaxProblem.foreignNull(span(of: token), word))
      clauseIsFaulty = true
      advance()
      return .invalid(span(of: token))
    }
    let isChoice =
      word.uppercased() == "CASE"
      && (isWord("WHEN", at: 1) || isName(at: 1) || next.kind == .reserved(.when))
    let isCall =
      ["IF", "IIF", "SWITCH"].contains(word.uppercased()) && next.isSymbol(.leftParenthesis)
    guard isChoice || isCall else { return nil }
    report(SyntaxProblem.foreignConditional(span(of: token), isChoice ? "CASE" : word))
    skipExpression()
    return .invalid(span(from: token.start))
  }

  /// The spelling here of a function of another language.
  static let foreignFunctions: [String: Wording] = [
    "DIVIDE": "`a / b`", "SAFE_DIVIDE": "`a / b`", "SUM": "`sum`", "COUNT": "`count`",
    "AVG": "`average`", "AVERAGE": "`average`", "MEAN": "`average`", "MIN": "`min`",
    "MAX": "`max`", "MEDIAN": "`median`", "STDEV": "`stddev`", "STDDEV": "`stddev`",
    "COUNTROWS": "`count`", "COUNTA": "`count`", "DISTINCTCOUNT": "`distinct`",
    "COUNT_DISTINCT": "`distinct`", "COUNTIF": "`count(… where …)`",
    "COUNTIFS": "`count(… where …)`", "SUMIF": "`sum(… where …)`", "SUMIFS": "`sum(… where …)`",
    "SUMX": "`sum`", "AVERAGEIF": "`average(… where …)`", "CALCULATE": "`f(x where …)`",
    "COALESCE": "`x otherwise y`", "IFNULL": "`x otherwise y`", "NVL": "`x otherwise y`",
    "IFERROR": "`x otherwise y`", "ISNULL": "`x is missing`", "ISBLANK": "`x is missing`",
    "NULLIF": "`if … then … else …`", "DATEDIFF": "a difference such as `b - a`",
    "LAG": "`previous`", "SAMEPERIODLASTYEAR": "`previous(x, 1 year)`", "TOTALYTD": "`toDate`",
    "RANKX": "`rank`",
  ]

  /// Reports a call of a function that another language has.
  mutating func noteForeignFunction(_ name: Token) {
    guard name.kind == .name else { return }
    let word = text(of: name)
    guard !Parser.ownFunctions.contains(word), let here = Parser.foreignFunctions[word.uppercased()]
    else { return }
    note(SyntaxProblem.foreignFunction(span(of: name), word, here))
  }

  private static let ownFunctions: Set<String> = [
    "sum", "count", "average", "min", "max", "median", "stddev",
  ]
}
