import KPISemantics
import KPISyntax

extension TokenPlace {
  /// What may be written here.
  func completionPlace(datasets: Set<String>) -> CompletionPlace {
    if isInComment { return .nothing }
    if let quoted = quotedText { return placeInQuotes(quoted, datasets) }
    if beginsClause { return clausePlace }
    guard let last = before.last else { return .declaration }
    if let place = placeInClause(datasets) ?? placeInArguments ?? comparedPath(datasets) {
      return place
    }
    switch last.kind {
    case .number: return .unitOrWords(last.end < prefix.start ? wordsBehindOperand : [])
    case .symbol(.minus) where isPeriodBegun: return .nothing
    case .symbol(.dot): return .member(pathBefore(before.count - 1), scope(datasets))
    case .symbol(.colon): return .type(isColumn: block == .dataset)
    case .symbol(.divide) where isUnitDivision: return .unit
    case .name:
      if let place = placeBehind(words(last)) { return place }
    case .reserved(let word):
      if let place = placeBehind(word, datasets) { return place }
    default: break
    }
    if let list = listWord {
      return list == "watch" ? .figure : .dimension(list == "by" ? .condition : scope(datasets))
    }
    if continuesFormula(last) { return .formula(scope(datasets), enclosingCall?.function) }
    return last.end < prefix.start ? .words(wordsBehindOperand) : .nothing
  }

  /// Between quotes only what is written in them is offered.
  private func placeInQuotes(_ quoted: Token, _ datasets: Set<String>) -> CompletionPlace {
    let place = TokenPlace(text: text, offset: quoted.start).completionPlace(datasets: datasets)
    switch place {
    case .value, .header, .dataFile: return place
    default: return .nothing
    }
  }

  private var clausePlace: CompletionPlace {
    guard let block else { return clauseOutside }
    if block == .dataset, let name = declaredName { return .line(ofDataset: name) }
    return .clause(block)
  }

  /// Braces of no block of clauses, such as those of maps, take nothing that could be offered.
  private var clauseOutside: CompletionPlace { openBracket == nil ? .declaration : .nothing }

  /// Whether a clause begins here.
  private var beginsClause: Bool {
    guard let last = before.last else { return true }
    if last.kind == .symbol(.leftBrace) || last.kind == .symbol(.semicolon) { return true }
    if let open = openBracket, tokens[open].kind == .symbol(.leftParenthesis) { return false }
    if prefix.start < offset, before.count < tokens.count {
      return tokens[before.count].startsClause
    }
    return text.line(at: last.end) < text.line(at: offset) && !needsMore(last)
  }

  private func needsMore(_ token: Token) -> Bool {
    switch token.kind {
    case .reserved(let word): word.needsContinuation
    case .symbol(let symbol):
      symbol != .rightParenthesis && symbol != .rightBrace
        && symbol != .percent
    default: false
    }
  }

  /// The index of the first token of the clause that holds an index.
  func clauseStart(_ index: Int) -> Int {
    var depth = 0
    for place in stride(from: index, through: 0, by: -1) {
      switch tokens[place].kind {
      case .symbol(.rightParenthesis), .symbol(.rightBrace): depth += 1
      case .symbol(.leftParenthesis): depth -= 1
      case .symbol(.leftBrace):
        if depth <= 0 { return place + 1 }
        depth -= 1
      case .symbol(.semicolon) where depth <= 0 && place < index: return place + 1
      default: break
      }
      if tokens[place].startsClause, depth <= 0 { return place }
    }
    return 0
  }

  /// The index of the brace that is open here.
  private var openBrace: Int? {
    var depth = 0
    for index in before.indices.reversed() {
      if tokens[index].kind == .symbol(.rightBrace) { depth += 1 }
      if tokens[index].kind == .symbol(.leftBrace) {
        if depth == 0 { return index }
        depth -= 1
      }
    }
    return nil
  }

  /// The block that is open here; nil at the top and in braces of no block.
  var block: LanguageWords.Block? {
    guard let brace = openBrace, brace > 0 else { return nil }
    let head = clauseStart(brace - 1)
    let start = words(tokens[head]) == "override" ? head + 1 : head
    // The braces of a map hold values, not clauses.
    let isMap = tokens[start..<brace].contains { token in
      token.kind == .reserved(.by) || words(token) == "every"
    }
    if isMap, ["input", "expect"].contains(words(tokens[start])) { return nil }
    // Rules for a part of the rows take the clauses of a KPI.
    if words(tokens[start]) == "for" { return .kpi }
    return LanguageWords.Block(rawValue: words(tokens[start]))
  }

  /// The name that the declaration here declares.
  var declaredName: String? {
    let start =
      openBrace.map { clauseStart(max($0 - 1, 0)) } ?? clauseStart(max(before.count - 1, 0))
    let skipped = words(tokens[start]) == "override" ? 2 : 1
    guard start + skipped < tokens.count else { return nil }
    return words(tokens[start + skipped]).filter { $0 != "`" }
  }

  /// The names of a path that ends before an index.
  func pathBefore(_ index: Int) -> [String] {
    var names: [String] = []
    var place = index - 1
    while place >= 0, tokens[place].kind == .name || tokens[place].kind == .quotedName {
      names.insert(words(tokens[place]).filter { $0 != "`" }, at: 0)
      guard place > 1, tokens[place - 1].kind == .symbol(.dot) else { break }
      place -= 2
    }
    return names
  }

  /// What follows a word that is no reserved one.
  private func placeBehind(_ word: String) -> CompletionPlace? {
    let index = before.count - 1
    let isFirst = clauseStart(index) == index
    let words = before.dropLast().last.map { self.words($0) }
    switch word {
    case "unit" where isFirst && block != nil: return .unit
    case "use" where isFirst: return .pack
    case "currency" where isFirst: return .currency
    case "watch" where isFirst: return .figure
    case "given" where isFirst: return .given
    case "expect" where isFirst: return .name
    case "goal" where isFirst && block == .objective: return .figure
    case "starts": return .words(words == "year" ? LanguageWords.months : LanguageWords.weekdays)
    case "id" where before.dropLast().last?.kind == .symbol(.colon): return .entity
    default:
      if isFirst || word == "every", let choices = LanguageWords.choices[word] {
        return .words(choices)
      }
      if isFirst { return .nothing }
      return nil
    }
  }

  private func placeBehind(_ word: ReservedWord, _ datasets: Set<String>) -> CompletionPlace? {
    switch word {
    case .from where block == nil: .dataset
    case .by: .dimension(.condition)
    case .per, .over: .dimension(scope(datasets))
    case .true, .false, .estimated: .nothing
    default: nil
    }
  }

  /// The word before the list of names that goes on here.
  private var listWord: String? {
    guard before.last?.kind == .symbol(.comma) else { return nil }
    for token in before.reversed() {
      switch token.kind {
      case .symbol(.comma), .symbol(.dot), .quotedName: continue
      case .reserved(.by), .reserved(.per), .reserved(.over): return words(token)
      case .name: if words(token) == "watch", token.startsClause { return "watch" }
      default: return nil
      }
    }
    return nil
  }

  /// Whether the `/` here divides a unit: `EUR/` in a type, or without blanks behind a quantity.
  private var isUnitDivision: Bool {
    guard let last = before.last, !last.followsBlank else { return false }
    let clause = tokens[clauseStart(before.count - 1)..<before.count]
    let isUnitClause = clause.first.map { words($0) } == "unit"
    let colon = clause.lastIndex { $0.kind == .symbol(.colon) }
    let equals = clause.lastIndex { $0.kind == .symbol(.equals) }
    if isUnitClause || (colon != nil && equals == nil) { return true }
    let previous = before.dropLast(2).last?.kind
    return previous == .number
  }

  /// Whether the `-` here is that of a period, as in `2027-`.
  private var isPeriodBegun: Bool {
    guard let sign = before.last, let number = before.dropLast().last else { return false }
    return number.kind == .number && number.end == sign.start && sign.end == prefix.start
  }

  private func continuesFormula(_ token: Token) -> Bool {
    switch token.kind {
    case .reserved, .symbol(.leftParenthesis), .symbol(.comma): true
    case .symbol(let symbol):
      symbol != .rightParenthesis && symbol != .rightBrace
        && symbol != .percent && symbol != .range && before.count > 1
        && before.dropLast().last?.kind != .symbol(.rightBrace)
    default: false
    }
  }

  // MARK: Scope

  /// What bare names mean here: an aggregate looks at the dataset that it names first.
  func scope(_ datasets: Set<String>) -> CompletionPlace.Scope {
    var depth = 0
    for index in before.indices.reversed() {
      switch tokens[index].kind {
      case .symbol(.rightParenthesis): depth += 1
      case .symbol(.leftParenthesis) where depth > 0: depth -= 1
      case .symbol(.leftParenthesis):
        if index > 0, let function = function(tokens[index - 1]), function.family == .aggregate,
          let dataset = firstDataset(behind: index, datasets)
        {
          return .rows(dataset)
        }
      case .symbol(.leftBrace): return scopeOfBlock
      default: break
      }
    }
    return scopeOfBlock
  }

  private var scopeOfBlock: CompletionPlace.Scope {
    switch block {
    case .dataset: return declaredName.map(CompletionPlace.Scope.rows) ?? .figure
    case .kpi, .measure:
      let first = words(tokens[clauseStart(max(before.count - 1, 0))])
      return first == "where" || first == "for" ? .condition : .figure
    default: return .figure
    }
  }

  private func firstDataset(behind index: Int, _ datasets: Set<String>) -> String? {
    before[(index + 1)...].lazy.filter { $0.kind == .name }.map { words($0) }
      .first { datasets.contains($0) }
  }
}
