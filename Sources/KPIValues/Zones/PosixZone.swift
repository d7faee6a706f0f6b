/// A zone's rule for all years as POSIX writes it: `CET-1CEST,M3.5.0,M10.5.0/3`.
struct PosixZone: Equatable {
  /// A change of clocks in every year.
  struct Change: Equatable {
    /// How the day is stated.
    enum Day: Equatable {
      /// Day 1…365, 29 February never counted.
      case withoutLeapDay(Int)
      /// Day 0…365.
      case ofYear(Int)
      /// Weekday 0 Sunday … 6 of a week 1…5 (5 the last) of a month.
      case weekday(Int, week: Int, month: Int)
    }

    /// The day.
    var day: Day
    /// Seconds after midnight on the clock before the change; may be negative or beyond the day.
    var second: Int
  }

  /// Seconds to add to UTC outside summer time.
  var standardOffset: Int
  /// Seconds to add to UTC in summer time, its begin and its end; nil when clocks do not change.
  var summer: Summer?

  /// Summer time.
  struct Summer: Equatable {
    /// Seconds to add to UTC.
    var offset: Int
    /// When it begins, on the standard clock.
    var begin: Change
    /// When it ends, on the summer clock.
    var end: Change
  }

  /// The rule that a text states; nil when it is none.
  init?(_ text: String) {
    var scanner = Scanner(rest: Array(text.utf8)[...])
    guard scanner.skipName(), let offset = scanner.offset() else { return nil }
    standardOffset = -offset
    if scanner.rest.isEmpty { return }
    guard scanner.skipName() else { return nil }
    var summerOffset = standardOffset + 3600
    if scanner.rest.first != UInt8(ascii: ",") {
      guard let offset = scanner.offset() else { return nil }
      summerOffset = -offset
    }
    guard scanner.skip(","), let begin = scanner.change(), scanner.skip(","),
      let end = scanner.change(), scanner.rest.isEmpty
    else { return nil }
    summer = Summer(offset: summerOffset, begin: begin, end: end)
  }

  /// The changes of a year in order: when, in seconds since 1970-01-01T00:00Z, and the offset
  /// after it.
  func changes(inYear year: Int) -> [(start: Int, offset: Int)] {
    guard let summer else { return [] }
    let begin = summer.begin.localSecond(inYear: year) - standardOffset
    let end = summer.end.localSecond(inYear: year) - summer.offset
    let changes = [(start: begin, offset: summer.offset), (start: end, offset: standardOffset)]
    return changes.sorted { $0.start < $1.start }
  }
}

extension PosixZone.Change {
  /// Seconds from 1970-01-01T00:00 to the change in a year, on the clock before it.
  func localSecond(inYear year: Int) -> Int {
    dayNumber(inYear: year) * 86_400 + second
  }

  private func dayNumber(inYear year: Int) -> Int {
    let newYear = CivilDate.dayNumber(year: year, month: 1, day: 1)
    switch day {
    case .ofYear(let day): return newYear + day
    case .withoutLeapDay(let day):
      let isBehindLeapDay = day > 59 && CivilDate.dayCount(year: year, month: 2) == 29
      return newYear + day - (isBehindLeapDay ? 0 : 1)
    case .weekday(let weekday, let week, let month):
      let first = CivilDate.dayNumber(year: year, month: month, day: 1)
      let firstWeekday = CivilDate(dayNumber: first).weekday % 7
      let toWeekday = floorDivide(weekday - firstWeekday, by: 7).remainder
      let last = CivilDate.dayCount(year: year, month: month) - 1
      let inMonth = toWeekday + (week - 1) * 7
      return first + (inMonth > last ? inMonth - 7 : inMonth)
    }
  }
}

/// Reads the parts of a POSIX zone rule from the left.
private struct Scanner {
  var rest: ArraySlice<UInt8>

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard let first = rest.first, first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  /// A name is letters, or anything in angle brackets.
  mutating func skipName() -> Bool {
    if skip("<") {
      rest = rest.drop { $0 != UInt8(ascii: ">") }
      return skip(">")
    }
    let letters = rest.prefix { 65...90 ~= $0 || 97...122 ~= $0 }
    rest = rest.dropFirst(letters.count)
    return !letters.isEmpty
  }

  mutating func number() -> Int? {
    let digits = rest.prefix { 48...57 ~= $0 }
    rest = rest.dropFirst(digits.count)
    return wholeNumber(digits)
  }

  /// Hours, and minutes and seconds behind colons, as seconds.
  mutating func offset() -> Int? {
    let isNegative = skip("-")
    if !isNegative { _ = skip("+") }
    guard let hours = number(), hours <= 167 else { return nil }
    var seconds = hours * 3600
    for unit in [60, 1] where skip(":") {
      guard let count = number(), count < 60 else { return nil }
      seconds += count * unit
    }
    return isNegative ? -seconds : seconds
  }

  mutating func change() -> PosixZone.Change? {
    guard let day = day() else { return nil }
    guard skip("/") else { return PosixZone.Change(day: day, second: 7200) }
    return offset().map { PosixZone.Change(day: day, second: $0) }
  }

  private mutating func day() -> PosixZone.Change.Day? {
    if skip("J") {
      return number().flatMap { 1...365 ~= $0 ? .withoutLeapDay($0) : nil }
    }
    guard skip("M") else { return number().flatMap { $0 <= 365 ? .ofYear($0) : nil } }
    guard let month = number(), 1...12 ~= month, skip("."), let week = number(), 1...5 ~= week,
      skip("."), let weekday = number(), weekday <= 6
    else { return nil }
    return .weekday(weekday, week: week, month: month)
  }
}
