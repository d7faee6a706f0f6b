/// What a calendar says, apart from its time zone's offsets: everything that gives periods names
/// and borders.
public struct CalendarRules: Hashable, Sendable {
  /// The zone's identifier, `Europe/Paris`.
  public var timeZone: String
  /// First day of a week, 1 Monday … 7 Sunday.
  public var weekStart: Int
  /// First month of a year, 1 … 12.
  public var yearStart: Int
  /// Working days, 1 Monday … 7 Sunday, in order.
  public var workingDays: [Int]
  /// Opening hours of a working day in seconds of the day, in order, not overlapping.
  public var workingHours: [Range<Int>]
  /// Days on which nobody works.
  public var closedDays: Set<CivilDate>

  /// Rules from their parts; the defaults are the calendar of a project that says nothing.
  public init(
    timeZone: String = "UTC", weekStart: Int = 1, yearStart: Int = 1,
    workingDays: [Int] = [1, 2, 3, 4, 5], workingHours: [Range<Int>] = [32_400..<64_800],
    closedDays: Set<CivilDate> = []
  ) {
    self.timeZone = timeZone
    self.weekStart = weekStart
    self.yearStart = yearStart
    self.workingDays = workingDays
    self.workingHours = workingHours
    self.closedDays = closedDays
  }
}
