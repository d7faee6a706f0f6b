import KPIValues

/// A stretch of time that rows are placed in, half open.
public struct Window: Hashable, Sendable {
  /// The local days it touches.
  public var days: Range<Int>
  /// Its first moment, microseconds since 1970-01-01T00:00Z.
  public var start: Int
  /// The moment behind its last one.
  public var end: Int
  /// Whether it begins and ends at midnight of the calendar's zone, so that dates can be placed.
  public var isWholeDays: Bool

  /// A window from its parts.
  public init(days: Range<Int>, start: Int, end: Int, isWholeDays: Bool) {
    self.days = days
    self.start = start
    self.end = end
    self.isWholeDays = isWholeDays
  }
}
