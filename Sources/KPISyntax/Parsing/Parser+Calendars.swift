extension Parser {
  private static let calendarWords = ["timezone", "week", "year", "judged", "working", "closed"]

  /// Parses the block of a calendar.
  mutating func parseCalendar() -> CalendarSyntax {
    var lines: [CalendarSyntax.Line] = []
    if !current.isSymbol(.leftBrace) {
      reportExpected("`{` and the lines of the calendar")
      finishHead()
    }
    parseBlock { parser in
      if let line = parser.parseCalendarLine() { lines.append(line) }
    }
    return CalendarSyntax(lines: lines)
  }

  private mutating func parseCalendarLine() -> CalendarSyntax.Line? {
    guard current.kind == .name, case let word = text(of: current),
      Parser.calendarWords.contains(word)
    else {
      if let word = clauseWordMeant(ForeignWord.calendarLines) {
        advance()
        return parseCalendarLine(word)
      }
      reportUnknownClause("a calendar", Parser.calendarWords)
      return nil
    }
    advance()
    skipForeignColon(word)
    return parseCalendarLine(word)
  }

  private mutating func parseCalendarLine(_ word: String) -> CalendarSyntax.Line? {
    switch word {
    case "timezone": return parseText("a zone such as \"Europe/Paris\"").map { .timezone($0) }
    case "week":
      guard expect(word: "starts") else { return nil }
      skipPreposition("a weekday")
      return parseName("a weekday").map { .weekStarts($0) }
    case "year":
      guard expect(word: "starts") else { return nil }
      skipPreposition("a month")
      if reportNumberedMonth() { return nil }
      return parseName("a month", help: ["write its name: `year starts april`"])
        .map { .yearStarts($0) }
    case "judged":
      let help: Wording =
        "lengths are `hour`, `day`, `week`, `month`, `quarter` and `year`: `judged every week`"
      guard accept(word: "every") != nil else {
        reportExpected("`every`", help: [help])
        return nil
      }
      return parseName("a grain", help: [help]).map { .judgedEvery($0) }
    case "working": return parseWorking()
    default: return parseClosed()
    }
  }

  // `year starts 4`, `year starts 1 July`.
  private mutating func reportNumberedMonth() -> Bool {
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    guard current.kind == .number, !atClauseEnd else { return false }
    if isName(at: 1), !peek().startsLine, case let month = text(of: peek()).lowercased(),
      months.contains(month)
    {
      let place = span(of: current).union(span(of: peek()))
      report(SyntaxProblem.replaced(place, source.text(of: place), expected: month))
      return true
    }
    guard let number = Int(text(of: current)), 1...12 ~= number else { return false }
    report(
      SyntaxProblem.replaced(
        span(of: current), text(of: current), expected: months[number - 1]))
    return true
  }

  // `week starts on monday`: the word is too much, and what follows is read.
  private mutating func skipPreposition(_ expected: Wording) {
    guard shoutedOrPlain("on") || current.kind == .reserved(.in), isName(at: 1), !atClauseEnd else {
      return
    }
    let blank = SourceSpan(file: file, start: current.start, end: peek().start)
    note(
      SyntaxProblem.unexpectedToken(
        span(of: current), found: foundText, expected: expected,
        fixes: SyntaxProblem.fix("remove it", blank, "")))
    advance()
  }

  /// Moves over a contextual word that must stand here.
  mutating func expect(word: String) -> Bool {
    if accept(word: word) != nil { return true }
    reportExpected("`\(word)`")
    return false
  }

  private mutating func parseWorking() -> CalendarSyntax.Line? {
    guard let first = parseName("a weekday") else { return nil }
    let model: Wording = "hours are written `working monday..friday 09:00..12:00, 14:00..18:00`"
    guard acceptRange("`..` and the last weekday", help: [model]) else { return nil }
    guard let last = parseName("a weekday") else { return nil }
    var hours: [CalendarSyntax.ClockRange] = []
    repeat {
      guard let range = parseClockRange() else { return nil }
      hours.append(range)
    } while acceptListComma()
    return .working(first: first, last: last, hours: hours)
  }

  private mutating func parseClockRange() -> CalendarSyntax.ClockRange? {
    guard let start = parseClock() else { return nil }
    guard acceptRange("`..` and a closing time") else { return nil }
    guard let end = parseClock() else { return nil }
    return CalendarSyntax.ClockRange(start: start, end: end)
  }

  private mutating func parseClock() -> TextSyntax? {
    guard current.kind == .clock, !atClauseEnd else {
      reportExpected(
        "a time such as `09:00`", help: ["times have 24 hours and two digits each: `07:00..19:30`"])
      return nil
    }
    let token = advance()
    return TextSyntax(text(of: token), span: span(of: token))
  }

  private mutating func parseClosed() -> CalendarSyntax.Line? {
    var days: [TextSyntax] = []
    repeat {
      guard let day = parsePeriod("a day such as `2026-12-25`") else { return nil }
      days.append(day)
    } while acceptListComma()
    return .closed(days)
  }
}
