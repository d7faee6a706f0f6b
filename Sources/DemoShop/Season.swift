import KPIValues

/// How business goes on a day, apart from chance.
enum Season {
  /// The days that the files cover; the last month is unfinished.
  static let days = CivilDate(dayNumber: 20_089)...CivilDate(dayNumber: 20_529)

  /// Business in percent of a usual month, January first.
  private static let months = [95, 90, 98, 100, 97, 96, 85, 74, 105, 110, 128, 138]
  /// Business in percent of a usual day, Monday first.
  private static let weekdays = [108, 111, 108, 104, 98, 81, 90]
  /// Visits at each hour of the day, in parts of all.
  static let hours = [
    4, 2, 1, 1, 1, 3, 8, 18, 36, 58, 66, 62, 50, 52, 60, 62, 58, 52, 46, 44, 42, 34, 20, 9,
  ]

  /// Business in thousandths of a usual day: season, weekday, and growth by 45 % over all days.
  static func level(on day: CivilDate) -> Int {
    let passed = day.dayNumber - days.lowerBound.dayNumber
    let growth = 1000 + 450 * passed / 440
    return growth * months[day.month - 1] * weekdays[day.weekday - 1] / 10_000
  }

  /// How many of 1000 visitors find the form convincing; it gets better over time.
  static func appeal(on day: CivilDate) -> Int {
    860 + 260 * (day.dayNumber - days.lowerBound.dayNumber) / 440
  }

  /// The planted incident: from 5 to 24 February 2026 forms fail on phones, so that orders and
  /// leads from there are lost and customers complain.
  static func isBroken(on day: CivilDate) -> Bool {
    20_489...20_508 ~= day.dayNumber
  }
}
