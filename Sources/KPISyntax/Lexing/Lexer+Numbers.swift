extension Lexer {
  /// Reads a number, a period or a clock time.
  mutating func lexNumber() {
    let start = index
    if let kind = lexPeriod() ?? lexClock() { return append(kind, from: start) }
    lexDigits()
    if peek(0) == 0x2E, CharacterClass.isDigit(peek(1)) {
      index += 1
      lexDigits()
    }
    checkNumber(start)
    append(.number, from: start)
  }

  private mutating func lexDigits() {
    while CharacterClass.isDigit(peek(0)) || peek(0) == 0x5F { index += 1 }
  }

  // `1e6`, `0x1F`, `1_` and `1.2.3` are read as one word, so that they are one error.
  private mutating func checkNumber(_ start: Int) {
    let hasExponent =
      peek(0) | 0x20 == 0x65
      && (CharacterClass.isDigit(peek(1))
        || ((peek(1) == 0x2B || peek(1) == 0x2D) && CharacterClass.isDigit(peek(2))))
    let isHexadecimal =
      index == start + 1 && bytes[start] == 0x30 && peek(0) | 0x20 == 0x78
    let hasSecondPoint = peek(0) == 0x2E && CharacterClass.isDigit(peek(1))
    if hasExponent || isHexadecimal || hasSecondPoint {
      index += 2
      while CharacterClass.isDigit(peek(0)) || CharacterClass.isASCIILetter(peek(0))
        || (peek(0) == 0x2E && CharacterClass.isDigit(peek(1)))
      {
        index += 1
      }
      report(SyntaxProblem.malformedNumber(span(start, index), source.text(from: start, to: index)))
    } else if !isShortEnough(start) {
      return
    } else if hasLooseUnderscore(start) {
      report(SyntaxProblem.malformedNumber(span(start, index), source.text(from: start, to: index)))
    }
  }

  private func hasLooseUnderscore(_ start: Int) -> Bool {
    for place in start..<index where bytes[place] == 0x5F {
      let isInside =
        place > start && place + 1 < index && CharacterClass.isDigit(bytes[place - 1])
        && CharacterClass.isDigit(bytes[place + 1])
      if !isInside { return true }
    }
    return false
  }

  // Moves over a clock time `DD:DD`.
  private mutating func lexClock() -> Token.Kind? {
    guard let end = clockEnd(at: index) else { return nil }
    let start = index
    index = end
    if !isClock(start) { reportPeriod(start, isClock: true) }
    return .clock
  }

  private func clockEnd(at place: Int) -> Int? {
    guard digits(at: place) == 2, place + 2 < bytes.count, bytes[place + 2] == 0x3A,
      digits(at: place + 3) == 2
    else { return nil }
    return place + 5
  }

  private func isClock(_ place: Int) -> Bool {
    let (hour, minute) = (number(place, 2), number(place + 3, 2))
    return (hour < 24 && minute < 60) || (hour == 24 && minute == 0)
  }

  // Moves over a period of more than four digits, malformed ones included.
  private mutating func lexPeriod() -> Token.Kind? {
    guard digits(at: index) == 4 else { return nil }
    let start = index
    let rest = index + 4
    guard let (end, isValid) = letteredPart(at: rest) ?? datePart(at: rest, year: start) else {
      return nil
    }
    index = end
    if !isValid || number(start, 4) == 0 { reportPeriod(start) }
    return .period
  }

  // `-Q1` and `-W12`; `Q1` without the sign and small letters are read, and reported.
  private func letteredPart(at rest: Int) -> (end: Int, isValid: Bool)? {
    let hasSign = rest < bytes.count && bytes[rest] == 0x2D
    let place = hasSign ? rest + 1 : rest
    guard place < bytes.count else { return nil }
    let count = digits(at: place + 1)
    guard count == 1 || count == 2, !isWord(at: place + 1 + count) else { return nil }
    let value = number(place + 1, count)
    switch bytes[place] {
    case 0x51, 0x71:
      let isValid = hasSign && bytes[place] == 0x51 && count == 1 && (1...4).contains(value)
      return (place + 1 + count, isValid)
    case 0x57, 0x77:
      let isValid = hasSign && bytes[place] == 0x57 && count == 2 && (1...53).contains(value)
      return (place + 1 + count, isValid)
    default: return nil
    }
  }

  // `-MM`, `-MM-DD`, `-MM-DDTHH:MM`; `-M-D` is read, and reported.
  private func datePart(at rest: Int, year: Int) -> (end: Int, isValid: Bool)? {
    guard rest < bytes.count, bytes[rest] == 0x2D else { return nil }
    let monthDigits = digits(at: rest + 1)
    guard monthDigits == 1 || monthDigits == 2 else { return nil }
    let month = number(rest + 1, monthDigits)
    let afterMonth = rest + 1 + monthDigits
    guard afterMonth < bytes.count, bytes[afterMonth] == 0x2D,
      case let dayDigits = digits(at: afterMonth + 1), dayDigits == 1 || dayDigits == 2
    else {
      return monthDigits == 2 ? (afterMonth, (1...12).contains(month)) : nil
    }
    let afterDay = afterMonth + 1 + dayDigits
    let day = number(afterMonth + 1, dayDigits)
    let isDate =
      monthDigits == 2 && dayDigits == 2 && (1...12).contains(month)
      && (1...Lexer.days(inMonth: month, year: number(year, 4))).contains(day)
    guard afterDay < bytes.count, bytes[afterDay] == 0x54 else { return (afterDay, isDate) }
    return timePart(at: afterDay, isDate: isDate)
  }

  private func timePart(at place: Int, isDate: Bool) -> (end: Int, isValid: Bool) {
    guard let end = clockEnd(at: place + 1) else {
      var end = place
      while isWord(at: end) || (end < bytes.count && bytes[end] == 0x3A) { end += 1 }
      return (end, false)
    }
    let isTime = isDate && isClock(place + 1) && number(place + 1, 2) < 24
    if end < bytes.count, bytes[end] == 0x3A, digits(at: end + 1) == 2 { return (end + 3, false) }
    if isWord(at: end) { return (end + 1, false) }
    return (end, isTime)
  }

  private mutating func reportPeriod(_ start: Int, isClock: Bool = false) {
    let text = source.text(from: start, to: index)
    report(
      SyntaxProblem.malformedPeriod(
        span(start, index), text, isClock: isClock, meant: isClock ? nil : meantPeriod(text)))
  }

  // `2026Q1`, `2026-q1` and `2026-3-1` in the spelling that the language reads.
  private func meantPeriod(_ text: String) -> String? {
    let parts = text.uppercased().split { $0 == "-" || $0 == "Q" || $0 == "W" }.map(String.init)
    let padded = parts.dropFirst().map { $0.count == 1 ? "0" + $0 : $0 }
    let meant: String
    if text.uppercased().contains("Q"), parts.count == 2 {
      meant = "\(parts[0])-Q\(parts[1])"
    } else if text.uppercased().contains("W"), parts.count == 2 {
      meant = "\(parts[0])-W\(padded[0])"
    } else {
      meant = ([text.prefix(4).description] + padded).joined(separator: "-")
    }
    guard meant != text else { return nil }
    let lexed = Lexer.lex(SourceText(name: "", text: meant))
    return lexed.diagnostics.isEmpty && lexed.tokens.count == 2 ? meant : nil
  }

  private func digits(at place: Int) -> Int {
    var end = place
    while end < bytes.count, CharacterClass.isDigit(bytes[end]), end - place < 5 { end += 1 }
    return end - place
  }

  private func isWord(at place: Int) -> Bool {
    place < bytes.count
      && (CharacterClass.isASCIILetter(bytes[place]) || CharacterClass.isDigit(bytes[place])
        || bytes[place] == 0x5F)
  }

  private func number(_ place: Int, _ count: Int) -> Int {
    bytes[place..<place + count].reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  private static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}
