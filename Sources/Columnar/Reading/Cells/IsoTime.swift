import KPIValues

/// Where a scan of a text stands.
struct TextCursor {
  /// The next byte.
  var next: UnsafePointer<UInt8>
  /// The end of the text.
  let end: UnsafePointer<UInt8>

  /// Whether all bytes are taken.
  @inline(__always)
  var isAtEnd: Bool { next == end }

  /// The next byte; 0 at the end.
  @inline(__always)
  var byte: UInt8 { next < end ? next.pointee : 0 }

  /// Takes a byte if it is the next one.
  @inline(__always)
  mutating func take(_ byte: UInt8) -> Bool {
    guard next < end, next.pointee == byte else { return false }
    next += 1
    return true
  }

  /// Takes exactly two digits; nil if there are none.
  @inline(__always)
  mutating func twoDigits() -> Int? {
    guard end - next >= 2 else { return nil }
    let tens = next[0] &- 48
    let ones = next[1] &- 48
    guard tens <= 9, ones <= 9 else { return nil }
    next += 2
    return Int(tens) &* 10 &+ Int(ones)
  }

  /// Takes from `least` to `most` digits; nil if there are fewer.
  mutating func digits(_ least: Int, _ most: Int) -> Int? {
    var value = 0
    var count = 0
    while count < most, byte &- 48 <= 9 {
      value = value * 10 + Int(byte &- 48)
      next += 1
      count += 1
    }
    return count < least ? nil : value
  }

  /// Takes a date `2026-03-01`; nil if there is none that exists.
  @inline(__always)
  mutating func isoDay() -> Int32? {
    guard end - next >= 10, next[4] == 0x2D, next[7] == 0x2D else { return nil }
    var probe = TextCursor(next: next, end: end)
    guard let century = probe.twoDigits(), let years = probe.twoDigits() else { return nil }
    probe.next += 1
    guard let month = probe.twoDigits() else { return nil }
    probe.next += 1
    guard let day = probe.twoDigits() else { return nil }
    next += 10
    return dayNumber(year: century &* 100 &+ years, month: month, day: day)
  }
}

/// Days before each month of a year that is no leap year.
private let daysBeforeMonth: [Int] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365]

/// Days since 1970-01-01; nil for a day that does not exist or outside the years 1 to 9999.
func dayNumber(year: Int, month: Int, day: Int) -> Int32? {
  guard year >= 1, year <= 9999, month >= 1, month <= 12, day >= 1, day <= 31 else { return nil }
  let isLeap = year & 3 == 0 && (year % 100 != 0 || year % 400 == 0)
  let leapDay = isLeap && month > 2 ? 1 : 0
  if day > 28 {
    let length =
      daysBeforeMonth[month] - daysBeforeMonth[month - 1] + (isLeap && month == 2 ? 1 : 0)
    if day > length { return nil }
  }
  let before = year - 1
  let days = before * 365 + before / 4 - before / 100 + before / 400
  return Int32(days + daysBeforeMonth[month - 1] + leapDay + day - 719_163)
}

/// The time of a day and how far its clock is from UTC.
struct ClockReading {
  /// Microseconds since midnight.
  var microseconds = 0
  /// Seconds to subtract to come to UTC; nil where none is written.
  var offset: Int?
}

extension TextCursor {
  /// Takes `09:00`, `09:00:30` or `09:00:30.25`, at most six decimals; nil if there is none.
  @inline(__always)
  mutating func clockTime() -> Int? {
    guard let hour = twoDigits(), hour < 24, take(0x3A), let minute = twoDigits(), minute < 60
    else { return nil }
    var microseconds = (hour &* 60 &+ minute) &* 60_000_000
    guard take(0x3A) else { return microseconds }
    guard let second = twoDigits(), second < 60 else { return nil }
    microseconds &+= second &* 1_000_000
    guard byte == 0x2E else { return microseconds }
    next += 1
    guard let fraction = fraction() else { return nil }
    return microseconds &+ fraction
  }

  /// Takes one to six decimals of a second; microseconds.
  mutating func fraction() -> Int? {
    let start = next
    guard let digits = digits(1, 6), byte &- 48 > 9 else { return nil }
    return digits * Int(decimalShifts[6 - (next - start)])
  }

  /// Takes `Z`, `+02:00`, `+0200` or `+02`; nil if there is none of them. 0 seconds for `Z`.
  mutating func zoneOffset() -> Int? {
    if take(0x5A) || take(0x7A) { return 0 }
    let isNegative = byte == 0x2D
    guard isNegative || byte == 0x2B else { return nil }
    next += 1
    guard let hours = twoDigits(), hours <= 18 else { return nil }
    var minutes = 0
    if take(0x3A) || !isAtEnd {
      guard let read = twoDigits(), read < 60 else { return nil }
      minutes = read
    }
    let seconds = hours * 3600 + minutes * 60
    return isNegative ? -seconds : seconds
  }
}
