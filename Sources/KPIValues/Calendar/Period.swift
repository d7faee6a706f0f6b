/// A period of a calendar: a grain and its position in the sequence of such periods.
///
/// Periods of one grain are consecutive integers, so that `ordinal + 1` is the next period. The
/// first day, the name and the period of a date depend on the calendar's rules (`CalendarRules`).
public struct Period: Hashable, Sendable, Comparable {
  /// The length.
  public var grain: Grain
  /// Position in the sequence of periods of this grain: hours and days since 1970-01-01, weeks by
  /// their first day divided by 7, months since 0000-01, fiscal quarters and years likewise.
  public var ordinal: Int

  /// The period of `grain` at `ordinal`.
  public init(grain: Grain, ordinal: Int) {
    self.grain = grain
    self.ordinal = ordinal
  }

  /// By grain, then by time.
  public static func < (left: Period, right: Period) -> Bool {
    (left.grain, left.ordinal) < (right.grain, right.ordinal)
  }
}
