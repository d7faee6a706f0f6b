/// What was meant by numbers, periods, names and texts in another form.
extension Parser {
  /// Moves over `;` between arguments or list items, which is reported.
  mutating func acceptForeignSeparator() -> Bool {
    guard current.isSymbol(.semicolon), parenthesisDepth > 0, !peek().startsLine else {
      return false
    }
    if peek().kind == .name, declarationWord(peek()) != nil { return false }
    note(SyntaxProblem.foreignSeparator(takeSpan()))
    return true
  }

  /// Moves over `..`, or over a sign or word that stands for it elsewhere, which is reported.
  mutating func acceptRange(_ expected: Wording, help: [Wording] = []) -> Bool {
    if accept(.range) != nil { return true }
    let isMeant =
      !atClauseEnd
      && (current.isSymbol(.minus) || shoutedOrPlain("to") || current.kind == .reserved(.until))
    guard isMeant else {
      reportExpected(expected, help: help)
      return false
    }
    note(
      SyntaxProblem.replaced(
        span(of: current), text(of: current), expected: "..", help: help))
    clauseIsFaulty = true
    advance()
    return true
  }

  /// Moves over a sign or word that stands for `=` elsewhere, which is reported.
  mutating func acceptForeignEquals() -> Bool {
    if atClauseEnd { return false }
    let isArrow = current.isSymbol(.minus) && peek().isSymbol(.greater)
    let isMeant = isArrow || current.kind == .reserved(.is) || current.isSymbol(.colon)
    guard isMeant, !peek(isArrow ? 2 : 1).startsLine else { return false }
    let place = isArrow ? span(of: current).union(span(of: peek())) : span(of: current)
    note(SyntaxProblem.replaced(place, source.text(of: place), expected: "="))
    clauseIsFaulty = true
    if isArrow { advance() }
    advance()
    return true
  }

  /// Parses the name of a figure; several words are reported as the one that they should be.
  mutating func parseFigureName(
    _ role: @autoclosure () -> Wording, help: @autoclosure () -> [Wording]
  ) -> NameSyntax? {
    parseSplitName(role(), help: help())
  }

  /// Parses a name; several words up to `=`, `:` or `from` are reported as one.
  mutating func parseSplitName(
    _ role: @autoclosure () -> Wording, help: @autoclosure () -> [Wording] = []
  ) -> NameSyntax? {
    guard let end = endOfSplitName else { return parseName(role(), help: help()) }
    let place = span(of: current).union(span(of: tokens[end - 1]))
    let words = source.text(of: place).split { !($0.isLetter || $0.isNumber || $0 == "_") }
    let meant = Parser.oneWord(words.map(String.init))
    if meant.isEmpty { return parseName(role(), help: help()) }
    note(SyntaxProblem.splitName(place, source.text(of: place), meant: meant))
    rewritten.append(place.start + 1..<place.end)
    clauseIsFaulty = true
    while index < end { advance() }
    return NameSyntax(meant, span: place)
  }

  // The token behind `average basket`, `average-basket`, `3months` or `"average basket"` when `=`
  // or a block follows it.
  private var endOfSplitName: Int? {
    if atClauseEnd, index > clauseStart { return nil }
    var end = index
    while end < tokens.count, end == index || !tokens[end].startsLine {
      switch tokens[end].kind {
      case .name, .number, .text: end += 1
      case .symbol(.minus) where end > index: end += 1
      default:
        let isDefined =
          end > index
          && (tokens[end].isSymbol(.equals)
            || end > index + 1
              && (tokens[end].isSymbol(.colon) || tokens[end].kind == .reserved(.from)))
        let isPlain = end == index + 1 && tokens[index].kind == .name
        return isDefined && !isPlain ? end : nil
      }
    }
    return nil
  }

  private static func oneWord(_ words: [String]) -> String {
    let joined = words.enumerated().map { place, word in
      place == 0 ? word : word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
    guard let first = joined.first else { return "" }
    return first.isNumber ? "the" + joined : joined
  }

  /// Reports words up to the end of the clause that should stand in quotes.
  mutating func reportUnquotedText(_ role: Wording) -> Bool {
    guard current.kind == .name || current.isSymbol(.comma), !atClauseEnd else { return false }
    var end = index + 1
    while end < tokens.count, !tokens[end].startsLine, isPartOfText(tokens[end]) { end += 1 }
    let place = span(of: current).union(span(of: tokens[end - 1]))
    report(
      SyntaxProblem.unquotedText(
        place, source.text(of: place), found: foundText, expected: role))
    while index < end { advance() }
    return true
  }

  /// Reports `label |` with the text on the lines below, as YAML has it.
  mutating func reportBlockText() -> Bool {
    guard index > 0, current.startsLine || current.isSymbol(.greater) else { return false }
    let end = tokens[index - 1].end
    let rest = source.bytes[end...].prefix { $0 != 0x0A && $0 != 0x0D }
    let sign = rest.drop { $0 == 0x20 }
    guard sign.first == 0x7C || sign.first == 0x3E, sign.count <= 3 else { return false }
    clauseIsFaulty = false
    let place = SourceSpan(file: file, start: sign.startIndex, end: rest.endIndex)
    reportInPlaceOfLexical(SyntaxProblem.blockText(place))
    if current.isSymbol(.greater) { advance() }
    while current.kind != .endOfFile, !current.isSymbol(.rightBrace), !startsDeclarationLine,
      !(current.startsLine && PropertyWord(rawValue: text(of: current)) != nil)
    {
      advance()
    }
    clauseStart = max(index - 1, 0)
    return true
  }

  private func isPartOfText(_ token: Token) -> Bool {
    switch token.kind {
    case .name, .number, .reserved, .symbol(.dot), .symbol(.divide), .symbol(.minus): return true
    default: return false
    }
  }

  /// Reports a period in another form: `Q4 2026`, `31/12/2026`, `december 2026`, `"2026-12"`.
  mutating func reportForeignPeriod() -> Bool {
    if atClauseEnd, index > clauseStart { return false }
    guard let (end, meant) = foreignPeriod() ?? ambiguousDay() else { return false }
    let place = span(of: current).union(span(of: tokens[end - 1]))
    report(SyntaxProblem.foreignPeriod(place, source.text(of: place), meant: meant))
    while index < end { advance() }
    return true
  }

  // `03/04/2026` is the third of April or the fourth of March.
  private func ambiguousDay() -> (end: Int, meant: [String])? {
    let sign = peek()
    guard sign.isSymbol(.divide) || sign.isSymbol(.minus), peek(3).kind == sign.kind,
      [0, 2, 4].allSatisfy({ peek($0).kind == .number }), !peek(4).startsLine
    else { return nil }
    let parts = [0, 2, 4].map { text(of: peek($0)) }
    guard parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4 else { return nil }
    let orders = [[2, 1, 0], [2, 0, 1]].map { order in
      order.map { parts[$0].count == 1 ? "0" + parts[$0] : parts[$0] }.joined(separator: "-")
    }
    let meant = orders.filter { PeriodReading.own($0) != nil }
    return meant.isEmpty ? nil : (index + 5, meant)
  }

  private func foreignPeriod() -> (end: Int, meant: [String])? {
    let token = current
    if token.kind == .text {
      let inside = String(text(of: token).dropFirst().dropLast())
      let meant = PeriodReading.meant(by: inside) ?? PeriodReading.own(inside)
      return (index + 1, meant.map { [$0] } ?? [])
    }
    var end = index
    while end < tokens.count, end < index + 5, end == index || !tokens[end].startsLine {
      guard Parser.isPeriodPart(tokens[end]) else { break }
      end += 1
    }
    guard end > index + 1 || token.kind == .name else { return nil }
    let place = span(of: token).union(span(of: tokens[end - 1]))
    guard let meant = PeriodReading.meant(by: source.text(of: place)) else { return nil }
    return (end, [meant])
  }

  private static func isPeriodPart(_ token: Token) -> Bool {
    switch token.kind {
    case .name, .number, .period, .symbol(.divide), .symbol(.dot), .symbol(.minus): return true
    default: return false
    }
  }

  /// Reports a time that a blank parts from its date.
  mutating func reportSplitTime() -> Bool {
    guard index > 0, tokens[index - 1].kind == .period, current.kind == .clock,
      !current.startsLine
    else { return false }
    let place = span(of: tokens[index - 1]).union(span(of: current))
    let meant = text(of: tokens[index - 1]) + "T" + text(of: current)
    report(SyntaxProblem.foreignPeriod(place, source.text(of: place), meant: [meant]))
    return true
  }

  /// Reports digits that are grouped by commas or blanks and so read as several numbers.
  mutating func reportGroupedNumber() -> Bool {
    guard index > 0, tokens[index - 1].kind == .number else { return false }
    var end = index - 1
    while let next = groupBehind(end) { end = next }
    guard end >= index else { return false }
    let place = SourceSpan(file: file, start: tokens[index - 1].start, end: tokens[end].end)
    let written = source.text(of: place)
    report(
      SyntaxProblem.groupedNumber(place, written, meant: Parser.numbersMeant(by: written)))
    return true
  }

  // The token of the digits that go on with the number behind a comma or a blank.
  private func groupBehind(_ place: Int) -> Int? {
    guard place + 1 < tokens.count else { return nil }
    let next = tokens[place + 1]
    if next.startsLine { return nil }
    if next.isSymbol(.comma), !next.followsBlank, place + 2 < tokens.count,
      case let digits = tokens[place + 2], digits.kind == .number, !digits.followsBlank
    {
      return place + 2
    }
    return next.kind == .number && next.end - next.start == 3 ? place + 1 : nil
  }

  /// The numbers that digits with commas, points and blanks can mean, the likelier first.
  static func numbersMeant(by text: String) -> [String] {
    let commas = text.split(separator: ",", omittingEmptySubsequences: false)
    let digits = { (part: Substring) in
      part.split { $0 == "." || $0 == " " || $0 == "_" || $0 == "," }.joined(separator: "_")
    }
    let hasPoint = text.contains(".")
    let isGrouped =
      commas.count > 1
      && commas.dropFirst().allSatisfy { part in
        part.prefix { $0.isNumber }.count == 3
      }
    guard let last = commas.last, commas.count > 1 else { return [digits(text[...])] }
    if hasPoint, last.contains(".") {
      // `1,234.5`
      let parts = text.split(separator: ".")
      return parts.count == 2 ? [digits(parts[0]) + "." + parts[1]] : []
    }
    let front = digits(text.prefix(upTo: last.startIndex).dropLast())
    if hasPoint || commas.count == 2 && !isGrouped { return [front + "." + last] }
    if !isGrouped { return [] }
    return [digits(text[...])] + (commas.count == 2 ? [front + "." + last] : [])
  }
}
