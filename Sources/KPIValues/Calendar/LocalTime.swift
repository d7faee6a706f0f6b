/// A moment on a clock on the wall, without a time zone.
public struct LocalTime: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Microseconds since 1970-01-01T00:00 on the same clock.
  public var microseconds: Int

  /// Microseconds in a second.
  public static let microsecondsPerSecond = 1_000_000
  /// Microseconds in an hour.
  public static let microsecondsPerHour = 3_600_000_000
  /// Microseconds in a day of 24 hours.
  public static let microsecondsPerDay = 86_400_000_000

  /// The moment that many microseconds after 1970-01-01T00:00.
  public init(microseconds: Int) {
    self.microseconds = microseconds
  }

  /// The moment at a second of a day, midnight if none is given.
  public init(_ date: CivilDate, secondOfDay: Int = 0) {
    microseconds =
      date.dayNumber * LocalTime.microsecondsPerDay
      + secondOfDay * LocalTime.microsecondsPerSecond
  }

  /// The moment written as `2026-03-01T09:00`, `…:30` or `…:30.25`; nil unless the whole text is
  /// one.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 16, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      let date = CivilDate(String(decoding: bytes[0..<10], as: UTF8.self)),
      let hour = wholeNumber(bytes[11..<13]), hour < 24,
      let minute = wholeNumber(bytes[14..<16]), minute < 60,
      let rest = LocalTime.microsecondsOfMinute(bytes[16...])
    else { return nil }
    self.init(date, secondOfDay: hour * 3600 + minute * 60)
    microseconds += rest
  }

  /// The day.
  public var date: CivilDate {
    CivilDate(dayNumber: floorDivide(microseconds, by: LocalTime.microsecondsPerDay).quotient)
  }

  /// Microseconds since midnight.
  public var microsecondOfDay: Int {
    floorDivide(microseconds, by: LocalTime.microsecondsPerDay).remainder
  }

  /// The hour, 0 … 23.
  public var hour: Int { microsecondOfDay / LocalTime.microsecondsPerHour }

  /// `2026-03-01T09:00`, with seconds and their fraction only where there are any.
  public var description: String {
    let (seconds, fraction) = floorDivide(microsecondOfDay, by: LocalTime.microsecondsPerSecond)
    var text = "\(date)T\(padded(seconds / 3600, to: 2)):\(padded(seconds / 60 % 60, to: 2))"
    guard seconds % 60 != 0 || fraction != 0 else { return text }
    text += ":\(padded(seconds % 60, to: 2))"
    guard fraction != 0 else { return text }
    var digits = padded(fraction, to: 6)
    while digits.hasSuffix("0") { digits.removeLast() }
    return text + "." + digits
  }

  /// The earlier moment comes first.
  public static func < (left: LocalTime, right: LocalTime) -> Bool {
    left.microseconds < right.microseconds
  }

  private static func microsecondsOfMinute(_ bytes: ArraySlice<UInt8>) -> Int? {
    if bytes.isEmpty { return 0 }
    guard bytes.count >= 3, bytes.first == UInt8(ascii: ":"),
      let second = wholeNumber(bytes.dropFirst().prefix(2)), second < 60
    else { return nil }
    let fraction = bytes.dropFirst(3)
    if fraction.isEmpty { return second * microsecondsPerSecond }
    guard fraction.first == UInt8(ascii: "."), 2...7 ~= fraction.count else { return nil }
    let digits = Array(fraction.dropFirst()) + Array(repeating: 48, count: 7 - fraction.count)
    return wholeNumber(digits).map { second * microsecondsPerSecond + $0 }
  }
}
