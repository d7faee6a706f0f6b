/// Working days and hours of a calendar, prepared for measuring many stretches of time.
public struct WorkingCalendar: Sendable {
  /// How many working days stand before each weekday of a week that begins on Monday.
  private var workingBefore: [Int]
  /// Opening hours in microseconds of the day.
  private var hours: [Range<Int>]
  /// Working microseconds of a whole working day.
  private var dayLength: Int
  /// Closed days that fall on a working weekday, as day numbers in order.
  private var closed: [Int]

  /// The working time that a calendar states.
  public init(_ rules: CalendarRules) {
    let isWorking = (1...7).map { rules.workingDays.contains($0) }
    workingBefore = (0...7).map { isWorking.prefix($0).count { $0 } }
    let second = LocalTime.microsecondsPerSecond
    hours = rules.workingHours.map { $0.lowerBound * second..<$0.upperBound * second }
    dayLength = hours.reduce(0) { $0 + $1.count }
    closed = rules.closedDays.filter { isWorking[$0.weekday - 1] }.map(\.dayNumber).sorted()
  }

  /// Working microseconds between two local moments; negative when the second is the earlier.
  ///
  /// Hours are those of the clock on the wall: a change of clocks while nobody works is not seen.
  public func workingTime(from first: LocalTime, to second: LocalTime) -> Int {
    guard first <= second else { return -workingTime(from: second, to: first) }
    let (firstDay, lastDay) = (first.date.dayNumber, second.date.dayNumber)
    let (begin, end) = (first.microsecondOfDay, second.microsecondOfDay)
    if firstDay == lastDay { return overlap(begin..<end, onDay: firstDay) }
    let between = workingDays(in: firstDay + 1..<lastDay) * dayLength
    let whole = LocalTime.microsecondsPerDay
    return overlap(begin..<whole, onDay: firstDay) + between + overlap(0..<end, onDay: lastDay)
  }

  /// How many working days, closed ones left out, a range of day numbers holds.
  public func workingDays(in days: Range<Int>) -> Int {
    workingWeekdays(before: days.upperBound) - workingWeekdays(before: days.lowerBound)
      - (closedDays(before: days.upperBound) - closedDays(before: days.lowerBound))
  }

  private func overlap(_ stretch: Range<Int>, onDay day: Int) -> Int {
    guard workingDays(in: day..<day + 1) == 1 else { return 0 }
    return hours.reduce(0) { $0 + $1.clamped(to: stretch).count }
  }

  private func workingWeekdays(before day: Int) -> Int {
    // Day -3 was a Monday.
    let (weeks, weekday) = floorDivide(day + 3, by: 7)
    return weeks * workingBefore[7] + workingBefore[weekday]
  }

  private func closedDays(before day: Int) -> Int {
    var (low, high) = (0, closed.count)
    while low < high {
      let middle = (low + high) / 2
      if closed[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
