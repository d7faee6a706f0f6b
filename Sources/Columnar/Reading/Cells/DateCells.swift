import KPIValues

/// Reads dates as day numbers; returns the first row that is none. A time behind a date must be
/// midnight.
func readDates(
  _ cells: Cells, _ rows: Range<Int>, _ form: DateForm, days: inout KnownDay,
  met: inout TimesMet, into values: UnsafeMutablePointer<Int32>,
  validity: UnsafeMutablePointer<UInt64>
) -> StoppedRow? {
  for row in rows {
    let text = cells.text(row)
    guard let start = text.baseAddress, !text.isEmpty else {
      values[row] = 0
      clear(row, in: validity)
      continue
    }
    if case .iso = form, text.count == 10 {
      if !days.isDay(start) {
        var cursor = TextCursor(next: start, end: start + 10)
        guard let day = cursor.isoDay() else { return StoppedRow(row: row, reason: .bad) }
        days.learn(start, day)
      }
      values[row] = days.day
      met.note(days.day, row)
      continue
    }
    guard let (day, clock) = readDayAndTime(text, form), clock.microseconds == 0,
      clock.offset == nil
    else { return StoppedRow(row: row, reason: .bad) }
    values[row] = day
    met.note(day, row)
  }
  return nil
}

/// The day and time of a text; nil unless the whole text is of the form. A text without a time is
/// at midnight.
func readDayAndTime(_ text: UnsafeBufferPointer<UInt8>, _ form: DateForm) -> (
  day: Int32, clock: ClockReading
)? {
  switch form {
  case .pattern(let pattern): return pattern.read(text)
  case .iso:
    guard let start = text.baseAddress else { return nil }
    var cursor = TextCursor(next: start, end: start + text.count)
    guard let day = cursor.isoDay() else { return nil }
    var clock = ClockReading()
    if cursor.isAtEnd { return (day, clock) }
    guard cursor.take(0x54) || cursor.take(0x20), let time = cursor.clockTime() else { return nil }
    clock.microseconds = time
    if cursor.isAtEnd { return (day, clock) }
    guard let offset = cursor.zoneOffset(), cursor.isAtEnd else { return nil }
    clock.offset = offset
    return (day, clock)
  }
}

/// What was met in a column of times.
struct TimesMet {
  /// Local times that do not exist.
  var gaps = 0
  /// Local times that exist twice.
  var folds = 0
  /// The first row in a batch with an offset.
  var withOffset: Int?
  /// The first row in a batch without one.
  var withoutOffset: Int?
  /// The first row in a batch on one of the first days that spreadsheets know.
  var spreadsheetDay: Int?

  /// Heeds 1899-12-30 to 1900-01-01, which stand for nothing or for a time alone.
  @inline(__always)
  mutating func note(_ day: Int32, _ row: Int) {
    if day <= -25_567 && day >= -25_569 && spreadsheetDay == nil { spreadsheetDay = row }
  }
}

/// Reads times as microseconds since 1970-01-01T00:00Z; returns the first row that is none.
func readTimes(
  _ cells: Cells, _ rows: Range<Int>, _ form: DateForm, clock: inout ZoneClock,
  days: inout KnownDay, met: inout TimesMet, into values: UnsafeMutablePointer<Int64>,
  validity: UnsafeMutablePointer<UInt64>
) -> StoppedRow? {
  for row in rows {
    let text = cells.text(row)
    if text.isEmpty {
      values[row] = 0
      clear(row, in: validity)
      continue
    }
    if case .iso = form, let (day, time) = readPlainTime(text, &days, &clock) {
      met.note(day, row)
      if met.withoutOffset == nil { met.withoutOffset = row }
      let local = Int(day) &* LocalTime.microsecondsPerDay &+ time
      if days.isUniform {
        values[row] = Int64(truncatingIfNeeded: local &- days.offset)
      } else {
        values[row] = moment(atLocal: local, &clock, &met)
      }
      continue
    }
    guard let (day, time) = readDayAndTime(text, form) else {
      return StoppedRow(row: row, reason: .bad)
    }
    met.note(day, row)
    let local = Int(day) &* LocalTime.microsecondsPerDay &+ time.microseconds
    if let offset = time.offset {
      values[row] = Int64(local &- offset &* 1_000_000)
      if met.withOffset == nil { met.withOffset = row }
      continue
    }
    if met.withoutOffset == nil { met.withoutOffset = row }
    values[row] = moment(atLocal: local, &clock, &met)
  }
  return nil
}

private func moment(atLocal local: Int, _ clock: inout ZoneClock, _ met: inout TimesMet) -> Int64 {
  let reading = clock.moment(atLocal: local)
  switch reading.kind {
  case .unique: break
  case .inGap: met.gaps += 1
  case .firstOfTwo: met.folds += 1
  }
  return Int64(reading.moment)
}

/// The day that was read last, and how far its clocks are from UTC.
struct KnownDay {
  /// The text of the day, ten bytes; at first bytes that are no text.
  private var low = UInt64.max
  private var high = UInt64.max
  /// Its number.
  private(set) var day: Int32 = 0
  /// Whether all clock times of the day exist once and are `offset` microseconds ahead of UTC.
  private(set) var isUniform = false
  /// See `isUniform`.
  private(set) var offset = 0

  /// Whether a text begins with the day.
  @inline(__always)
  func isDay(_ text: UnsafePointer<UInt8>) -> Bool {
    loadWord(text) == low && loadWord(text + 2) == high
  }

  /// Learns a day, not its clocks.
  mutating func learn(_ text: UnsafePointer<UInt8>, _ day: Int32) {
    low = loadWord(text)
    high = loadWord(text + 2)
    self.day = day
  }

  /// Learns a day and its clocks.
  mutating func learn(_ text: UnsafePointer<UInt8>, _ day: Int32, _ clock: inout ZoneClock) {
    learn(text, day)
    let start = Int(day) * LocalTime.microsecondsPerDay
    let first = clock.moment(atLocal: start)
    let last = clock.moment(atLocal: start + LocalTime.microsecondsPerDay - 1)
    isUniform =
      first.kind == .unique && last.kind == .unique
      && last.moment - first.moment == LocalTime.microsecondsPerDay - 1
    offset = start - first.moment
  }
}

/// Reads `2026-03-01T09:00` or `2026-03-01 09:00:30` without an offset: the day and microseconds of
/// the day; nil for any other text.
@inline(__always)
private func readPlainTime(
  _ text: UnsafeBufferPointer<UInt8>, _ days: inout KnownDay, _ clock: inout ZoneClock
) -> (day: Int32, time: Int)? {
  guard text.count == 19 || text.count == 16, let start = text.baseAddress else { return nil }
  if !days.isDay(start) {
    var cursor = TextCursor(next: start, end: start + 10)
    guard let day = cursor.isoDay() else { return nil }
    days.learn(start, day, &clock)
  }
  guard start[10] == 0x20 || start[10] == 0x54 else { return nil }
  var word = loadWord(start + 11)
  if text.count == 16 { word = word & 0xFF_FFFF_FFFF | 0x3030_3A00_0000_0000 }
  guard let seconds = secondsOfDay(word) else { return nil }
  return (days.day, seconds &* 1_000_000)
}

/// The seconds since midnight of the eight bytes of `09:00:30`, the first lowest; nil for others.
@inline(__always)
private func secondsOfDay(_ text: UInt64) -> Int? {
  // Digits become their values and colons 0; then no byte may be beyond 29:59:59.
  let digits = text ^ 0x3030_3A30_303A_3030
  let above = (digits &+ 0x767A_7F76_7A7F_767D) | digits
  guard above & 0x8080_8080_8080_8080 == 0 else { return nil }
  let pairs = digits &* 10 &+ digits &>> 8
  let hour = Int(pairs & 0xFF)
  guard hour < 24 else { return nil }
  return (hour &* 60 &+ Int(pairs &>> 24 & 0xFF)) &* 60 &+ Int(pairs &>> 48 & 0xFF)
}

/// Reads periods as ordinals of a grain; returns the first row that is none. Names of periods, and
/// dates that begin one.
func readPeriods(
  _ cells: Cells, _ rows: Range<Int>, _ grain: Grain, _ form: DateForm, calendar: CalendarRules,
  into values: UnsafeMutablePointer<Int32>, validity: UnsafeMutablePointer<UInt64>
) -> StoppedRow? {
  var previous = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  var ordinal: Int32 = 0
  for row in rows {
    let text = cells.text(row)
    if text.isEmpty {
      values[row] = 0
      clear(row, in: validity)
      continue
    }
    if !text.elementsEqual(previous) {
      guard let found = periodOrdinal(text, grain, form, calendar) else {
        return StoppedRow(row: row, reason: .bad)
      }
      ordinal = found
      previous = text
    }
    values[row] = ordinal
  }
  return nil
}

private func periodOrdinal(
  _ text: UnsafeBufferPointer<UInt8>, _ grain: Grain, _ form: DateForm, _ calendar: CalendarRules
) -> Int32? {
  if let period = calendar.period(named: String(decoding: text, as: UTF8.self)),
    period.grain == grain
  {
    return Int32(exactly: period.ordinal)
  }
  guard let (day, clock) = readDayAndTime(text, form), clock.offset == nil else { return nil }
  let time = LocalTime(
    microseconds: Int(day) * LocalTime.microsecondsPerDay + clock.microseconds)
  let period = calendar.period(of: time, grain: grain)
  guard calendar.start(of: period) == time else { return nil }
  return Int32(exactly: period.ordinal)
}
