extension Parser {
  private var blockWords: [String] {
    isInObjective
      ? ["goal", "watch", "label", "owner", "tags"] : PropertyWord.allCases.map(\.rawValue)
  }

  /// Parses a block of clauses, if one stands here.
  mutating func parseProperties() -> [PropertySyntax] {
    var properties: [PropertySyntax] = []
    guard nesting < Parser.nestingLimit else {
      report(SyntaxProblem.nestingTooDeep(span(of: current), limit: Parser.nestingLimit))
      return []
    }
    nesting += 1
    if current.isSymbol(.leftBrace) { properties.reserveCapacity(6) }
    parseBlock { parser in
      if let property = parser.parseProperty() { properties.append(property) }
    }
    nesting -= 1
    return properties
  }

  /// Parses one clause.
  mutating func parseProperty() -> PropertySyntax? {
    let start = current.start
    defer { previousProperty = start }
    let documentation = current.followsDocumentation ? documentation[index] : nil
    guard let kind = parsePropertyKind() else { return nil }
    return PropertySyntax(documentation: documentation, kind: kind, span: span(from: start))
  }

  private mutating func parsePropertyKind() -> PropertySyntax.Kind? {
    switch current.kind {
    case .reserved(.by):
      advance()
      skipForeignColon("by")
      return parseSplits()
    case .reserved(.where):
      advance()
      skipForeignColon("where")
      return .condition(parseExpression())
    case .reserved(.for):
      advance()
      return parseSegment()
    case .name:
      guard let word = PropertyWord(source.bytes, current.start, current.end) else { break }
      advance()
      skipForeignColon(word.rawValue)
      return parseNamedProperty(word)
    default: break
    }
    if peek().startsLine || !isHabitHere, let meant = parseForeignProperty() { return meant }
    if clauseIsFaulty { return nil }
    reportUnknownClause("this block", blockWords)
    return nil
  }

  // A clause in a word of another language: what follows is read as that of the word meant.
  private mutating func parseForeignProperty() -> PropertySyntax.Kind? {
    if let label = parseForeignLabel() { return .label(label) }
    guard let word = clauseWordMeant(ForeignWord.properties).flatMap(PropertyWord.init(rawValue:))
    else { return nil }
    advance()
    _ = accept(.by)
    skipForeignColon(word.rawValue)
    return parseNamedProperty(word)
  }

  private mutating func parseNamedProperty(_ word: PropertyWord) -> PropertySyntax.Kind? {
    switch word {
    case .label: return parseLabel().map { .label($0) }
    case .owner: return parseText("the owner in quotes").map { .owner($0) }
    case .unit: return parseLoneUnit().map { .unit($0) }
    case .better: return parseName("`higher` or `lower`").map { .better($0) }
    case .by: return parseSplits()
    case .top: return parseTop()
    case .where: return .condition(parseExpression())
    case .every: return parseName("a grain such as `month`").map { .every($0) }
    case .goal: return parseGoal().map { .goal($0) }
    case .threshold: return parseBandLine().map { .threshold($0) }
    case .needs: return parseNeeds().map { .needs($0) }
    case .settles: return parseSettles()
    case .for: return parseSegment()
    case .alert:
      guard let message = parseAlertMessage() else { return parseAlert().map { .alert($0) } }
      // The alert above may be lost where the clause before has an error: that has been said.
      return (faultStarts.last ?? -1) >= previousProperty ? nil : .alertMessage(message)
    case .tags: return nonEmpty(parseBareNames("a tag")).map { .tags($0) }
    case .watch: return nonEmpty(parseBareNames("a KPI")).map { .watch($0) }
    }
  }

  private mutating func parseSplits() -> PropertySyntax.Kind? {
    let paths = parsePaths("a dimension")
    return paths.isEmpty ? nil : .by(paths)
  }

  private func nonEmpty(_ names: [NameSyntax]) -> [NameSyntax]? { names.isEmpty ? nil : names }

  // `needs 30 orders` does not say what is counted.
  private mutating func parseNeeds() -> ExpressionSyntax? {
    if current.kind == .reserved(.at), isForeignWord("least", at: 1), !atClauseEnd {
      reportExpected("a comparison", help: ["write `needs count(orders) >= 30`"])
      return nil
    }
    guard current.kind == .number, !atClauseEnd,
      peek().startsClause || peek(2).startsClause
        || peek(2).isSymbol(.rightBrace) || peek(2).isSymbol(.semicolon)
    else { return parseComparison() }
    reportTurnedNeeds()
    return nil
  }

  private mutating func reportTurnedNeeds() {
    guard isName(at: 1), !peek().startsLine else {
      return reportExpected("a comparison", help: ["write `needs count(orders) >= 30`"])
    }
    let name = text(of: peek())
    let counted = declares("dataset", name) ? "count(\(name))" : name
    guard counted != name || declares("kpi", name) || declares("measure", name) else {
      return reportExpected("a comparison", help: ["write `needs count(orders) >= 30`"])
    }
    let meant = "\(counted) >= \(text(of: current))"
    report(
      SyntaxProblem.turnedComparison(
        span(of: current), found: foundText, whole: span(of: current).union(span(of: peek())),
        meant: meant))
  }

  /// Whether this file declares the name so.
  func declares(_ word: String, _ name: String) -> Bool {
    tokens.indices.dropLast().contains {
      tokens[$0].startsLine && isWord(tokens[$0], word) && isWord(tokens[$0 + 1], name)
    }
  }

  private mutating func parseCount() -> TextSyntax? {
    guard current.kind == .number, !atClauseEnd else {
      reportExpected("a number")
      return nil
    }
    let token = advance()
    return TextSyntax(text(of: token), span: span(of: token))
  }

  // `top 5 channel`, `top 5 by channel`: the split is a clause of its own.
  private mutating func parseTop() -> PropertySyntax.Kind? {
    let word = tokens[max(index - 1, 0)]
    guard let count = parseCount() else { return nil }
    if !atClauseEnd, isName(at: 0) || current.kind == .reserved(.by) && isName(at: 1) {
      let dimension = tokens[
        current.kind == .reserved(.by) || isForeignWord("of") ? index + 1 : index]
      let place = span(of: word).union(span(of: dimension))
      if dimension.kind == .name {
        let meant = "by \(text(of: dimension)); top \(count.value)"
        report(SyntaxProblem.topOfSplit(span(of: dimension), whole: place, meant: meant))
      }
    }
    return .top(digits: count)
  }

  private mutating func parseSettles() -> PropertySyntax.Kind? {
    if current.kind == .number, !atClauseEnd {
      report(SyntaxProblem.missingWord(span(of: current), found: foundText, word: "after"))
      return parseQuantity().map { .settles(after: .quantity($0)) }
    }
    guard expect(word: "after"), let quantity = parseQuantity() else { return nil }
    return .settles(after: .quantity(quantity))
  }

  private mutating func parseSegment() -> PropertySyntax.Kind? {
    let condition = parseExpression()
    guard current.isSymbol(.leftBrace) else {
      reportExpected(
        "`{` and the clauses that hold for it",
        help: ["a segment is written `for channel is \"email\" { goal >= 5% }`"])
      return nil
    }
    return .segment(condition, parseProperties())
  }

  /// Parses what follows the word `goal`, and the figure's name in an objective.
  mutating func parseGoal() -> GoalSyntax? {
    let start = current.start
    guard let target = parseTarget() else { return nil }
    var from: TextSyntax?
    var by: TextSyntax?
    if accept(.from) != nil {
      from = parsePeriod()
      if from == nil { return nil }
    }
    if accept(.by) != nil || acceptUntil() {
      by = parsePeriod()
      if by == nil { return nil }
    }
    return GoalSyntax(target: target, from: from, by: by, span: span(from: start))
  }

  private mutating func parseTarget() -> GoalSyntax.Target? {
    if let kind = comparator(current), !atClauseEnd {
      if peek().isSymbol(.plus), peek(2).kind == .number {
        let place = span(of: current).union(span(of: peek()))
        report(
          SyntaxProblem.replaced(
            place, source.text(of: place), expected: "+",
            help: ["a change is written with its sign alone: `goal +10% from 2026 by 2027`"]))
        return nil
      }
      advance()
      return .comparison(kind, parseSum())
    }
    if let sign = accept(.plus) ?? accept(.minus) {
      roles[index - 1] = .sign
      guard let quantity = parseQuantity() else { return nil }
      return .change(increase: sign.isSymbol(.plus), quantity)
    }
    if !atClauseEnd, let kind = acceptComparisonWords() { return .comparison(kind, parseSum()) }
    reportNoTarget()
    return nil
  }

  // `until` says the same elsewhere.
  private mutating func acceptUntil() -> Bool {
    let isWord =
      current.kind == .reserved(.until)
      || ["before", "avant", "until"].contains(text(of: current).lowercased())
    guard isWord, !atClauseEnd, isPeriod(peek()) || peek().kind == .number
    else { return false }
    note(SyntaxProblem.replaced(span(of: current), text(of: current), expected: "by"))
    clauseIsFaulty = true
    advance()
    return true
  }

  // `goal 3%` and `goal = 3%` do not say which side passes.
  private mutating func reportNoTarget() {
    let hasSign = isCopula
    let isRange = isForeignWord("between") || isForeignWord("entre")
    guard !atClauseEnd, peek(hasSign ? 1 : 0).kind == .number || isRange else {
      return reportExpected(
        "a comparison or a change",
        help: ["goals are written `goal >= 12 by 2026-12` or `goal +10% from 2026 by 2027`"])
    }
    report(
      SyntaxProblem.goalWithoutSide(
        span(of: current), found: foundText, sign: hasSign, isRange: isRange,
        isChange: !hasSign && isPercentageFromPeriod))
  }

  // `30% from 2026-01`.
  private var isPercentageFromPeriod: Bool {
    peek().isSymbol(.percent) && peek(2).kind == .reserved(.from)
  }

  // `alert fr "Appelez-nous"`: what the message of the alert above is in French.
  private mutating func parseAlertMessage() -> LabelSyntax? {
    guard isName(at: 0), !atClauseEnd, peek().kind == .text, text(of: current).utf8.count == 2
    else { return nil }
    let language = takeName()
    return LabelSyntax(language: language, text: takeText())
  }

  private mutating func parseAlert() -> AlertSyntax? {
    let hasSeverity =
      isName(at: 0) && !atClauseEnd
      && (peek().kind == .reserved(.when) || isWord("critical") || isWord("warning"))
    let severity = hasSeverity ? takeName() : nil
    guard expectWhen() else { return nil }
    noteMissingValue()
    let condition = parseExpression()
    var count: TextSyntax?
    var countUnit: NameSyntax?
    if accept(.for) != nil {
      count = parseCount()
      countUnit = count == nil ? nil : parsePeriodsWord()
      if countUnit == nil { return nil }
    }
    var recovery: ExpressionSyntax?
    if accept(.recovers) != nil {
      guard expectWhen() else { return nil }
      recovery = parseExpression()
    }
    let message = current.kind == .text && !atClauseEnd ? takeText() : nil
    return AlertSyntax(
      severity: severity, condition: condition, count: count, countUnit: countUnit,
      recovery: recovery, message: message)
  }

  // `for 3` does not say of what.
  private mutating func parsePeriodsWord() -> NameSyntax? {
    guard atClauseEnd || current.kind == .text else { return parseName("`periods`") }
    report(SyntaxProblem.missingBehind(span(of: tokens[index - 1]), lacking: "periods"))
    return nil
  }

  // `if` says the same elsewhere.
  private mutating func expectWhen() -> Bool {
    if accept(.when) != nil { return true }
    if current.kind == .reserved(.if), !atClauseEnd {
      note(SyntaxProblem.replaced(span(of: current), "if", expected: "when"))
      clauseIsFaulty = true
      advance()
      return true
    }
    if isForeignWord("value")
      || ["growth", "change", "previous", "rolling"].contains(text(of: current)),
      !atClauseEnd
    {
      note(SyntaxProblem.missingWord(span(of: current), found: foundText, word: "when"))
      clauseIsFaulty = true
      return true
    }
    reportExpected(
      "`when`", help: ["an alert is written `alert critical when value < 5 \"message\"`"])
    return false
  }

  // `alert when < 2%`.
  private mutating func noteMissingValue() {
    guard comparator(current) != nil, !atClauseEnd else { return }
    report(SyntaxProblem.missingSign(span(of: current), found: foundText, sign: "value"))
  }

  /// Parses what follows the word `objective`.
  mutating func parseObjective() -> ObjectiveSyntax? {
    guard let name = parseName("the name of an objective") else { return nil }
    let title = current.kind == .text && !atClauseEnd ? takeText() : nil
    if !current.isSymbol(.leftBrace) { reportExpected("`{` and the goals") }
    finishHead()
    var goals: [ObjectiveSyntax.NamedGoal] = []
    var properties: [PropertySyntax] = []
    isInObjective = true
    defer { isInObjective = false }
    parseBlock { parser in
      if parser.isWord("goal"), parser.isName(at: 1) {
        parser.advance()
        guard let figure = parser.parseName("a KPI"), let goal = parser.parseGoal() else { return }
        goals.append(ObjectiveSyntax.NamedGoal(figure: figure, goal: goal))
      } else if parser.peek().isSymbol(.leftParenthesis), parser.current.kind == .name {
        parser.reportExpected(
          "`goal` and the name of a KPI",
          help: ["a goal names a KPI: `goal sales +10% from 2026 by 2027`"])
        parser.skipClause()
      } else if parser.beginsBareGoal {
        parser.report(
          SyntaxProblem.missingWord(
            parser.span(of: parser.current), found: parser.foundText, word: "goal"))
        parser.skipClause()
      } else if let property = parser.parseProperty() {
        properties.append(property)
      }
    }
    return ObjectiveSyntax(name: name, title: title, goals: goals, properties: properties)
  }

  // `sales +10% from 2026 by 2027` in the block of an objective.
  private var beginsBareGoal: Bool {
    guard current.kind == .name, PropertyWord(rawValue: text(of: current)) == nil else {
      return false
    }
    return comparator(peek()) != nil || peek().isSymbol(.plus) || peek().isSymbol(.minus)
  }
}
