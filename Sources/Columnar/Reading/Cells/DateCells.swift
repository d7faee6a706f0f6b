import KPIValues

/// Reads dates as day numbers; returns the first row that is none. A time behind a date must be
/// midnight.
func readDates(
  _ cells: Cells, _ rows: Range<Int>, _ form: DateForm, met: inout TimesMet,
  into values: UnsafeMutablePointer<Int32>, validity: UnsafeMutablePointer<UInt64>
) -> StoppedRow? {
  for row in rows {
    let text = cells.text(row)
    guard let start = text.baseAddress, !text.isEmpty else {
      values[row] = 0
      clear(row, in: validity)
      continue
    }
    if case .iso = form, text.count == 10 {
      var cursor = TextCursor(next: start, end: start + 10)
      guard let day = cursor.isoDay() else { return StoppedRow(row: row, reason: .bad) }
      values[row] = day
      met.note(day, row)
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
  met: inout TimesMet, into values: UnsafeMutablePointer<Int64>,
  validity: UnsafeMutablePointer<UInt64>
) -> StoppedRow? {
  for row in rows {
    let text = cells.text(row)
    if text.isEmpty {
      values[row] = 0
      clear(row, in: validity)
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
    let reading = clock.moment(atLocal: local)
    values[row] = Int64(reading.moment)
    switch reading.kind {
    case .unique: break
    case .inGap: met.gaps += 1
    case .firstOfTwo: met.folds += 1
    }
  }
  return nil
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
