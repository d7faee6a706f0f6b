import KPIValues

/// The stretch of time of a cell, on the clocks of the calendar's zone, half open.
struct Slot: Hashable {
  /// What kind of stretch it is.
  enum Kind: Hashable {
    /// A whole period.
    case period(Period)
    /// The whole span of a run.
    case span
    /// What a step in time made.
    case window
  }

  /// What kind of stretch it is.
  var kind: Kind
  /// Local microseconds at which it begins.
  var start: Int
  /// Local microseconds behind it.
  var end: Int
  /// Whether more was asked for than could be placed in time.
  var isCut = false

  /// The days it touches, as day numbers.
  var days: Range<Int> {
    let day = LocalTime.microsecondsPerDay
    return LocalTime(microseconds: start).date
      .dayNumber..<LocalTime(microseconds: max(end, start + 1) + day - 1).date.dayNumber
  }

  /// The period it is, if it is one.
  var period: Period? {
    guard case .period(let period) = kind else { return nil }
    return period
  }

  /// Whether it begins and ends at midnight.
  var isWholeDays: Bool {
    start % LocalTime.microsecondsPerDay == 0 && end % LocalTime.microsecondsPerDay == 0
  }
}
