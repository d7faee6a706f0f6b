import KPISyntax
import KPIValues

extension ProgramResolver {
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// Reads the calendars: an overriding one holds, then the project's lines, and packs fill what
  /// those leave open. Closed days add up unless they are overridden.
  func resolveCalendar() {
    var stated: [String: (span: SourceSpan, rank: Int)] = [:]
    for calendar in table.calendars.sorted(by: { rank($0) < rank($1) }) {
      for line in calendar.syntax.lines {
        let (name, span) = ProgramResolver.title(of: line, in: calendar.name.span)
        if let first = stated[name] {
          let isSame = first.rank == rank(calendar)
          if isSame, name != "closed" {
            problems.append(NameDiagnostics.statedTwice(name, at: span, first: first.span))
          }
          if name != "closed" || (first.rank == 0 && !isSame) { continue }
        }
        stated[name] = stated[name] ?? (span, rank(calendar))
        apply(line)
      }
    }
    if table.calendars.count == 1, let only = table.calendars.first, let span = only.overrideSpan {
      problems.append(NameDiagnostics.overridesNothing(span, name: "calendar", kind: "calendar"))
    }
  }

  /// Which calendar's lines hold: the lower rank's.
  private func rank(_ calendar: Declared<CalendarSyntax>) -> Int {
    if calendar.overrideSpan != nil { return 0 }
    return calendar.origin.isPack ? 2 : 1
  }

  private static func title(
    of line: CalendarSyntax.Line, in calendar: SourceSpan
  ) -> (String, SourceSpan) {
    switch line {
    case .timezone(let zone): ("timezone", zone.span)
    case .weekStarts(let day): ("week starts", day.span)
    case .yearStarts(let month): ("year starts", month.span)
    case .judgedEvery(let grain): ("judged every", grain.span)
    case .working(let first, _, _): ("working", first.span)
    case .closed(let days): ("closed", days.first?.span ?? calendar)
    }
  }

  private func apply(_ line: CalendarSyntax.Line) {
    switch line {
    case .timezone(let zone): calendar.timeZone = zone.value
    case .weekStarts(let day):
      if let position = position(of: day, in: ProgramResolver.weekdays, clause: "week starts") {
        calendar.weekStart = position
      }
    case .yearStarts(let month):
      if let position = position(of: month, in: ProgramResolver.months, clause: "year starts") {
        calendar.yearStart = position
      }
    case .judgedEvery(let name):
      if let grain = checker.grain(name) { judgedEvery = grain }
    case .working(let first, let last, let hours): applyWorking(first, last, hours)
    case .closed(let days):
      for day in days {
        guard let range = self.days(from: day, to: day, at: day.span) else { continue }
        for number in range.lowerBound.dayNumber...range.upperBound.dayNumber {
          calendar.closedDays.insert(CivilDate(dayNumber: number))
        }
      }
    }
  }

  /// Position from 1 of a word in a closed list, else reported.
  private func position(of name: NameSyntax, in words: [String], clause: String) -> Int? {
    if let position = words.firstIndex(of: name.text) { return position + 1 }
    problems.append(NameDiagnostics.unknownSetting(name, clause: clause, accepts: words))
    return nil
  }

  private func applyWorking(
    _ first: NameSyntax, _ last: NameSyntax, _ hours: [CalendarSyntax.ClockRange]
  ) {
    if let from = position(of: first, in: ProgramResolver.weekdays, clause: "working"),
      let to = position(of: last, in: ProgramResolver.weekdays, clause: "working")
    {
      calendar.workingDays = from <= to ? Array(from...to) : Array(1...to) + Array(from...7)
    }
    var ranges: [Range<Int>] = []
    for range in hours {
      guard let start = ProgramResolver.seconds(range.start.value),
        let end = ProgramResolver.seconds(range.end.value)
      else {
        problems.append(
          NameDiagnostics.workingHours(
            at: range.start.span.union(range.end.span), reason: "not a time of the day"))
        return
      }
      guard start < end, start >= ranges.last?.upperBound ?? 0 else {
        let reason: Wording =
          start < end ? "begins before the range in front of it ends" : "ends too early"
        problems.append(
          NameDiagnostics.workingHours(
            at: range.start.span.union(range.end.span), reason: reason))
        return
      }
      ranges.append(start..<end)
    }
    calendar.workingHours = ranges
  }

  /// Seconds of the day of `HH:MM`, up to `24:00`.
  private static func seconds(_ clock: String) -> Int? {
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0
    else { return nil }
    return hour * 3600 + minute * 60
  }

  /// The days from the first of one period to the last of another, else reported.
  func days(
    from: TextSyntax, to: TextSyntax, at span: SourceSpan
  ) -> ClosedRange<CivilDate>? {
    guard let first = checker.period(from), let last = checker.period(to) else { return nil }
    let start = calendar.firstDay(of: first)
    let end = calendar.lastDay(of: last)
    guard start <= end else {
      problems.append(DatasetDiagnostics.coversReversed(span))
      return nil
    }
    return start...end
  }
}

extension ProgramResolver {
  /// Asks for the rules of the calendar's zone and reports where there are none.
  func resolveZone(_ rules: (String) throws(ZoneError) -> ZoneRules) {
    do {
      zone = try rules(calendar.timeZone)
    } catch {
      let stated = table.calendars.lazy.flatMap(\.syntax.lines).compactMap { line in
        if case .timezone(let text) = line { text } else { nil }
      }.first
      let text = stated ?? TextSyntax("UTC", span: SourceSpan(file: 0, start: 0, end: 0))
      problems.append(NameDiagnostics.unknownTimeZone(text, error: error))
    }
  }
}
