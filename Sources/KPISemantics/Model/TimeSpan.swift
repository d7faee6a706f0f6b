import KPIValues

/// A length of time as written: `28 days`, `4 h`, `1 year`, `12 periods`.
public struct TimeSpan: Hashable, Sendable {
  /// What is counted.
  public enum Unit: Hashable, Sendable {
    /// Calendar days.
    case day
    /// Seconds, for lengths under a day.
    case second
    /// Calendar months; a year is 12.
    case month
    /// Shown periods.
    case period
  }

  /// How many.
  public var count: Int
  /// Of what.
  public var unit: Unit

  /// A length of `count` units.
  public init(count: Int, unit: Unit) {
    self.count = count
    self.unit = unit
  }
}
