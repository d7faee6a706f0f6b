import Testing

@testable import KPIValues

/// Working hours 9 to 12 and 13 to 18, Monday to Friday; 1 May 2026, a Friday, is closed.
@Suite struct WorkingCalendarTests {
  private let calendar = WorkingCalendar(
    CalendarRules(
      workingHours: [32_400..<43_200, 46_800..<64_800],
      closedDays: Set([CivilDate("2026-05-01"), CivilDate("2026-05-02")].compactMap { $0 })))

  private static let stretches: [(String, String, Double)] = [
    ("2026-04-30T09:00", "2026-04-30T18:00", 8.0), ("2026-04-30T11:00", "2026-04-30T14:00", 2),
    ("2026-04-30T17:00", "2026-05-04T10:00", 2), ("2026-05-01T09:00", "2026-05-01T18:00", 0),
    ("2026-04-27T00:00", "2026-05-04T00:00", 32), ("2026-04-25T10:00", "2026-04-26T10:00", 0),
    ("2026-04-30T12:30", "2026-04-30T12:45", 0), ("2026-04-30T18:00", "2026-04-30T09:00", -8),
    ("2026-01-01T00:00", "2027-01-01T00:00", 260 * 8),
  ]

  @Test(arguments: stretches)
  func hours(_ first: String, _ second: String, _ hours: Double) throws {
    let (first, second) = (try #require(LocalTime(first)), try #require(LocalTime(second)))
    #expect(Double(calendar.workingTime(from: first, to: second)) / 3.6e9 == hours)
  }
}
