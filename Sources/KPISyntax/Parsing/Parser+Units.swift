extension Parser {
  /// Parses a unit: `%`, `EUR/visit`, `EUR/1000 impression`.
  mutating func parseUnit() -> UnitSyntax? {
    let start = current.start
    if let sign = accept(.percent) {
      return UnitSyntax(
        numerator: NameSyntax("%", span: span(of: sign)), divisors: [], span: span(of: sign))
    }
    guard current.kind == .name || current.kind == .quotedName, !atClauseEnd || index == clauseStart
    else {
      reportNoUnit()
      return nil
    }
    let numerator = takeName()
    let divisors = parseDivisors()
    return UnitSyntax(numerator: numerator, divisors: divisors, span: span(from: start))
  }

  // `unit "%"`: the quotes are too much.
  private mutating func reportNoUnit() {
    let isQuoted = current.kind == .text && !atClauseEnd
    let isOneOfSeveral =
      isQuoted && !peek().startsLine && (peek().kind == .reserved(.or) || peek().isSymbol(.comma))
    let inside = isQuoted && !isOneOfSeveral ? textSyntax(of: current).value : ""
    var help: [Wording] = []
    if isColumnLine, isOneOfSeveral { help = ["a column of words is `text`, whatever they are"] }
    if isColumnLine, current.kind == .number {
      help = ["a column of numbers is `number`, or its unit: `point`, `EUR`"]
    }
    report(
      SyntaxProblem.expectedUnit(
        culpritSpan, found: foundText, help: help,
        fixes: inside.isEmpty
          ? [] : SyntaxProblem.fix("write `\(inside)`", culpritSpan, inside, .maybeIncorrect)))
    if isQuoted { advance() }
  }

  private mutating func parseDivisors() -> [UnitSyntax.Divisor] {
    var divisors: [UnitSyntax.Divisor] = []
    while current.isSymbol(.divide), !current.followsBlank, !peek().followsBlank {
      if isName(at: 1) {
        roles[index] = .unitDivision
        advance()
        divisors.append(UnitSyntax.Divisor(factor: nil, name: takeName()))
      } else if peek().kind == .number, isName(at: 2), !peek(2).startsLine {
        roles[index] = .unitDivision
        advance()
        let factor = takeWord()
        divisors.append(UnitSyntax.Divisor(factor: factor, name: takeName()))
      } else {
        break
      }
    }
    return divisors
  }

  /// Parses a unit where no division can follow: blanks around `/` are an error that says so.
  mutating func parseLoneUnit() -> UnitSyntax? {
    guard let unit = parseUnit() else { return nil }
    let isPer =
      (current.kind == .reserved(.per) || isForeignWord("par")) && !atClauseEnd
      && !peek(2).isSymbol(.leftBrace)
    if current.isSymbol(.divide) || isPer && isName(at: 1) {
      report(
        SyntaxProblem.expectedUnit(
          span(of: current), found: foundText,
          help: ["a unit has no blanks around `/`: `EUR/visit`"], fixes: quotientFixes))
    }
    return unit
  }

  // `EUR / visit` and `EUR per visit`.
  private var quotientFixes: [Diagnostic.Fix] {
    guard index > 0, isName(at: 1) else { return [] }
    let gap = SourceSpan(file: file, start: tokens[index - 1].end, end: peek().start)
    return SyntaxProblem.fix("write `/` without blanks", gap, "/", .maybeIncorrect)
  }

  /// Parses a type: `id visit`, `EUR/item`, `item level`.
  mutating func parseType() -> TypeSyntax? {
    let start = current.start
    let kind: TypeSyntax.Kind
    let isShouted = (isForeignWord("ID") || isForeignWord("Id")) && isName(at: 1)
    if isShouted {
      note(SyntaxProblem.replaced(span(of: current), text(of: current), expected: "id"))
    }
    if isWord("level"), isName(at: 1) { noteSwappedLevel() }
    if isShouted || isWord("id"), isName(at: 1), !isWord("level", at: 1) {
      advance()
      guard let entity = parseName("an entity") else { return nil }
      kind = .id(entity)
    } else {
      guard let unit = parseLoneUnit() else { return nil }
      kind = .unit(unit)
    }
    let level = accept(word: "level").map(span(of:))
    return TypeSyntax(kind: kind, levelSpan: level, span: span(from: start))
  }

  // `level item`: the words are read in their order.
  private mutating func noteSwappedLevel() {
    let whole = span(of: current).union(span(of: peek()))
    let meant = text(of: peek()) + " level"
    note(SyntaxProblem.replaced(whole, source.text(of: whole), expected: meant))
    clauseIsFaulty = true
    advance()
  }

  /// Parses a number with its unit on the same line.
  mutating func parseQuantity() -> QuantitySyntax? {
    guard current.kind == .number else {
      reportExpected("a number")
      return nil
    }
    let number = advance()
    if let shortened = acceptShortening(of: number) { return shortened }
    let unit = startsUnit ? parseUnit() : nil
    return QuantitySyntax(
      digits: text(of: number), unit: unit, span: span(from: number.start))
  }

  // `10k` and `2M`: a letter instead of zeros, which is reported.
  private mutating func acceptShortening(of number: Token) -> QuantitySyntax? {
    guard !current.followsBlank, current.kind == .name,
      let added = Self.shortenings[text(of: current)]
    else { return nil }
    let place = span(of: number).union(takeSpan())
    let digits = text(of: number)
    let money = currencySign(around: place)
    let whole = money?.place ?? place
    let meant = digits + added + (money.map { " \($0.code)" } ?? "")
    let problem = SyntaxProblem.groupedNumber(
      whole, source.text(of: whole), meant: digits.contains(".") ? [] : [meant])
    if money == nil { note(problem) } else if !clauseIsFaulty { reportInPlaceOfLexical(problem) }
    clauseIsFaulty = true
    return QuantitySyntax(digits: digits, unit: nil, span: place)
  }

  // `€1M`, `1M€` and `1M €` are one number.
  private func currencySign(around place: SourceSpan) -> (place: SourceSpan, code: String)? {
    for (sign, code) in [("€", "EUR"), ("$", "USD"), ("£", "GBP"), ("¥", "JPY")] {
      let bytes = Array(sign.utf8)
      if source.bytes[..<place.start].suffix(bytes.count).elementsEqual(bytes) {
        let start = place.start - bytes.count
        return (SourceSpan(file: file, start: start, end: place.end), code)
      }
      let gap = source.bytes[place.end...].prefix { $0 == 0x20 }.count
      if gap < 2, source.bytes[(place.end + gap)...].starts(with: bytes) {
        let end = place.end + gap + bytes.count
        return (SourceSpan(file: file, start: place.start, end: end), code)
      }
    }
    return nil
  }

  private static let shortenings = [
    "k": "_000", "K": "_000", "M": "_000_000", "Mio": "_000_000", "bn": "_000_000_000",
  ]

  // `open from` begins a clause of a call and `every month` one of a series, and capitals such as
  // `AND` are a habit, not a unit.
  private var startsUnit: Bool {
    if current.startsLine { return false }
    if current.isSymbol(.percent) || current.kind == .quotedName { return true }
    guard current.kind == .name else { return false }
    if isWord("open"), peek().kind == .reserved(.from) { return false }
    if isWord("every"), isName(at: 1) { return false }
    if isForeignTimes { return false }
    return !isHabitWord(current)
  }
}
