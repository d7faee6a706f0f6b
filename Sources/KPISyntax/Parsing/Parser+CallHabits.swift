/// What is written otherwise around operands and in the parentheses of calls elsewhere.
extension Parser {
  private static let timesWords: Set<String> = ["x", "X", "times", "fois"]

  /// Whether a word stands here that multiplies elsewhere: `2 x count(orders)`.
  var isForeignTimes: Bool {
    guard current.kind == .name, !atClauseEnd, index > 0, current.end - current.start <= 5,
      Parser.timesWords.contains(text(of: current)), !peek().startsLine
    else { return false }
    switch peek().kind {
    case .name, .quotedName, .number, .symbol(.leftParenthesis): break
    default: return false
    }
    switch tokens[index - 1].kind {
    case .name, .quotedName, .number, .symbol(.rightParenthesis), .symbol(.percent): return true
    default: return false
    }
  }

  /// Moves over such a word, which is reported.
  mutating func acceptForeignTimes() -> Token? {
    guard isForeignTimes else { return nil }
    note(SyntaxProblem.foreignWord(span(of: current), text(of: current), here: "*"))
    clauseIsFaulty = true
    return advance()
  }

  /// Whether a name stands here that may link two parts of a clause elsewhere.
  var isWordLikeLink: Bool { current.kind == .name && !atClauseEnd }

  /// Whether `:` of `c ? a : b` follows in the clause.
  var hasColonAhead: Bool {
    var depth = 0
    for token in tokens[(index + 1)...] {
      if token.kind == .endOfFile || depth == 0 && token.startsClause && parenthesisDepth == 0 {
        return false
      }
      switch token.kind {
      case .symbol(.colon) where depth == 0: return true
      case .symbol(.leftParenthesis): depth += 1
      case .symbol(.rightParenthesis):
        depth -= 1
        if depth < 0 { return false }
      case .symbol(.leftBrace), .symbol(.rightBrace), .symbol(.semicolon): return false
      default: break
      }
    }
    return false
  }

  /// Parses what follows the condition of `c ? a : b`, which is reported as one choice.
  mutating func parseTernary(_ choice: inout ExpressionSyntax, from first: Int) {
    guard !atClauseEnd, hasColonAhead, nesting < Parser.nestingLimit else { return }
    nesting += 1
    defer { nesting -= 1 }
    let start = tokens[first].start
    let question = advance()
    let value = parseExpression()
    guard let colon = accept(.colon) else {
      return report(SyntaxProblem.foreignConditional(span(of: question), "?"))
    }
    let alternative = parseExpression()
    let edits = [
      Diagnostic.Edit(SourceSpan(file: file, start: start, end: start), "if "),
      Diagnostic.Edit(span(of: question), "then"), Diagnostic.Edit(span(of: colon), "else"),
    ]
    note(SyntaxProblem.ternary(span(of: question), colon: span(of: colon), edits: edits))
    clauseIsFaulty = true
    choice = .conditional(choice, then: value, otherwise: alternative, span(from: start))
  }

  /// Whether a formula follows the colon that stands here, not a unit: `kpi x : count(orders)`.
  var isFormulaBehindColon: Bool {
    guard current.isSymbol(.colon), !atClauseEnd else { return false }
    let clause = tokens[(index + 1)...].prefix {
      !$0.startsClause && $0.kind != .endOfFile && !$0.isSymbol(.leftBrace)
    }
    if clause.contains(where: { $0.isSymbol(.equals) }) { return false }
    switch clause.first?.kind {
    case .number, .symbol(.leftParenthesis), .symbol(.minus), .reserved(.if): return true
    default: break
    }
    return clause.contains {
      switch $0.kind {
      case .symbol(.leftParenthesis), .symbol(.dot), .symbol(.plus), .symbol(.minus),
        .symbol(.times):
        true
      case .symbol(.divide): $0.followsBlank
      default: false
      }
    }
  }

  /// Moves to the next argument; a comma that is missing, too much or another sign is reported.
  mutating func acceptArgumentComma(_ function: NameSyntax, behind count: Int) -> Bool {
    if current.kind == .number, count == 1, lacksComma(function) {
      let gap = SourceSpan(file: file, start: tokens[index - 1].end, end: tokens[index - 1].end)
      note(SyntaxProblem.missingComma(span(of: current), found: foundText, gap: gap))
      clauseIsFaulty = true
      return true
    }
    if current.isSymbol(.comma), peek().isSymbol(.rightParenthesis) {
      note(SyntaxProblem.commaBeforeEnd(span(of: advance())))
      return false
    }
    if current.isSymbol(.comma), beginsCallClause(peek()) {
      note(SyntaxProblem.commaBeforeClause(span(of: advance())))
      return false
    }
    guard current.isSymbol(.comma) || current.isSymbol(.semicolon) else { return false }
    return accept(.comma) != nil || acceptForeignSeparator()
  }

  private func beginsCallClause(_ token: Token) -> Bool {
    switch token.kind {
    case .reserved(.where), .reserved(.per), .reserved(.over), .reserved(.within),
      .reserved(.weighted), .reserved(.at):
      true
    default: false
    }
  }

  // Whether a number stands behind the first argument of a function that takes a second one.
  private func lacksComma(_ function: NameSyntax) -> Bool {
    guard ["previous", "change", "growth", "rolling", "percentile"].contains(function.text),
      !clauseIsFaulty
    else { return false }
    switch tokens[index - 1].kind {
    case .name, .quotedName, .symbol(.rightParenthesis): return true
    default: return false
    }
  }

  /// What `by` means inside the parentheses of a call: `rank(x by channel)`.
  func wordForBy(_ function: Token, _ arguments: [ExpressionSyntax]) -> ReservedWord? {
    if isForeignWord(function, "rank") || isForeignWord(function, "total") { return .over }
    if case .call? = arguments.first, isName(at: 1) { return .per }
    return nil
  }

  /// Moves over `=` before the type of a column, which is reported: `price = EUR`.
  mutating func acceptEqualsForType() -> Bool {
    guard current.isSymbol(.equals), !atClauseEnd, isName(at: 1) else { return false }
    let isID = isWord("id", at: 1) && isName(at: 2)
    let end = peek(isID ? 3 : 2)
    guard isID || isTypeWord(text(of: peek())),
      end.startsClause || end.isSymbol(.rightBrace) || end.kind == .reserved(.from)
    else { return false }
    note(
      SyntaxProblem.replaced(
        span(of: current), "=", expected: ":",
        help: ["a type stands behind `:`, a formula behind `=`"]))
    clauseIsFaulty = true
    advance()
    return true
  }

  /// Reads `text : channel`, which is reported, as the column that it means.
  mutating func acceptSwappedType(_ name: inout NameSyntax) -> TypeSyntax? {
    guard ["text", "flag", "string", "bool", "boolean"].contains(name.text), isName(at: 1),
      current.isSymbol(.colon), !atClauseEnd, peek(2).startsClause || peek(2).isSymbol(.rightBrace),
      case let column = text(of: peek()), !isTypeWord(column)
    else { return nil }
    let whole = name.span.union(span(of: peek()))
    let meant = "\(column) : \(name.text)"
    note(SyntaxProblem.replaced(whole, source.text(of: whole), expected: meant))
    clauseIsFaulty = true
    let unit = UnitSyntax(numerator: name, divisors: [], span: name.span)
    advance()
    name = takeName()
    return TypeSyntax(kind: .unit(unit), levelSpan: nil, span: unit.span)
  }

  /// Adds to the report of a foreign function the call that is meant, where it can be read.
  mutating func mendCall(_ name: Token, _ arguments: [ExpressionSyntax], at place: Int) {
    guard diagnostics.indices.contains(place), tokens[index - 1].isSymbol(.rightParenthesis),
      let template = ForeignFunction.template(text(of: name), count: arguments.count)
    else { return }
    var written = template
    for (number, argument) in arguments.enumerated() {
      let text = source.text(of: argument.span)
      let isSimple =
        switch argument {
        case .call, .path, .quantity, .text, .parenthesized, .period, .flag: true
        default: !template.contains(" / ")
        }
      written = written.replacing("$\(number + 1)", with: isSimple ? text : "(\(text))")
    }
    guard let meant = Parser.mended(written) else { return }
    let whole = span(of: name).union(span(of: tokens[index - 1]))
    diagnostics[place].fixes = SyntaxProblem.fix("write `\(meant)`", whole, meant, .maybeIncorrect)
  }

  // What else is foreign in the text is mended with it, as far as one fix of each does.
  private static func mended(_ text: String) -> String? {
    var source = SourceText(name: "", text: text)
    for _ in 0..<4 {
      let problems = parseExpression(source).diagnostics
      if problems.isEmpty {
        let words = String(decoding: source.bytes, as: UTF8.self)
        return words.utf8.count <= 70 ? words : nil
      }
      let chosen = problems.map { problem in
        var problem = problem
        for index in problem.fixes.indices.prefix(1) {
          problem.fixes[index].applicability = .machineApplicable
        }
        return problem
      }
      let applied = FixApplication.apply(chosen, to: source)
      if applied.count == 0 { return nil }
      source = applied.text
    }
    return nil
  }
}
