import Testing

@testable import KPIValues

/// Reads a day that the test knows to be one.
func day(_ text: String) throws -> CivilDate {
  try #require(CivilDate(text))
}

@Suite struct CalendarTests {
  private let monday = CalendarRules()
  private let sunday = CalendarRules(weekStart: 7)
  private let april = CalendarRules(yearStart: 4)

  @Test func datesAreStrict() throws {
    #expect(try day("1970-01-01").dayNumber == 0)
    #expect(try day("2026-03-01").dayNumber == 20_513)
    #expect(try day("2024-02-29").parts == (2024, 2, 29))
    for text in [
      "2023-02-30", "2023-02-29", "1900-02-29", "0000-01-01", "2026-13-01", "2026-00-10",
      "2026-01-00", "2026-1-01", "2026-01-011", "2026/01/01", "+026-01-01", "",
    ] {
      #expect(CivilDate(text) == nil, "\(text)")
    }
  }

  @Test func everyDayOfSixCenturiesReadsBack() throws {
    var previous = (year: 1599, month: 12, day: 31)
    for number in try day("1600-01-01").dayNumber...day("2200-12-31").dayNumber {
      let date = CivilDate(dayNumber: number)
      let (year, month, dayOfMonth) = date.parts
      #expect(CivilDate(year: year, month: month, day: dayOfMonth) == date)
      #expect((year, month, dayOfMonth) > (previous.year, previous.month, previous.day))
      previous = (year, month, dayOfMonth)
    }
    #expect(try day("0001-01-01").parts == (1, 1, 1))
    #expect(try day("9999-12-31").description == "9999-12-31")
  }

  @Test func weekdaysAndMonths() throws {
    #expect(try day("1970-01-01").weekday == 4)
    #expect(try day("2026-11-22").weekday == 7)
    #expect(try day("1969-12-29").weekday == 1)
    #expect(try day("2026-05-30").adding(months: -3).description == "2026-02-28")
    #expect(try day("2024-02-29").adding(months: -12).description == "2023-02-28")
    #expect(try day("2026-01-31").adding(months: 1).description == "2026-02-28")
    #expect(try CalendarRules.monthsBetween(day("2026-01-31"), day("2026-02-01")) == 1)
    #expect(try CalendarRules.monthsBetween(day("2026-02-01"), day("2025-12-31")) == -2)
  }

  /// Case 25.
  @Test(arguments: [
    ("2024-12-30", 1, "2025-W01"), ("2026-12-31", 1, "2026-W53"), ("2027-01-03", 1, "2026-W53"),
    ("2027-01-04", 1, "2027-W01"), ("2026-01-03", 7, "2025-W53"), ("2026-01-04", 7, "2026-W01"),
    ("2026-03-16", 1, "2026-W12"), ("1969-12-31", 1, "1970-W01"),
  ])
  func weeks(_ date: String, _ weekStart: Int, _ name: String) throws {
    let rules = CalendarRules(weekStart: weekStart)
    let week = rules.period(of: try day(date), grain: .week)
    #expect(rules.name(of: week) == name)
    #expect(rules.period(named: name) == week)
    #expect(rules.firstDay(of: week).weekday == weekStart)
    #expect(rules.days(of: week).count == 7)
    #expect(rules.days(of: week).contains(try day(date).dayNumber))
  }

  /// Case 24.
  @Test(arguments: [
    ("2026-03-31", "2025", "2025-Q4"), ("2026-04-01", "2026", "2026-Q1"),
    ("2027-01-15", "2026", "2026-Q4"),
  ])
  func fiscalYears(_ date: String, _ year: String, _ quarter: String) throws {
    #expect(april.name(of: april.period(of: try day(date), grain: .year)) == year)
    #expect(april.name(of: april.period(of: try day(date), grain: .quarter)) == quarter)
    #expect(
      april.name(of: april.period(of: try day(date), grain: .month)) == String(date.prefix(7)))
    let period = try #require(april.period(named: quarter))
    #expect(april.days(of: period).contains(try day(date).dayNumber))
  }

  @Test func bordersOfPeriods() throws {
    let year = try #require(april.period(named: "2026"))
    #expect(april.firstDay(of: year).description == "2026-04-01")
    #expect(april.lastDay(of: year).description == "2027-03-31")
    let month = try #require(monday.period(named: "2024-02"))
    #expect(monday.lastDay(of: month).description == "2024-02-29")
    let hour = try #require(monday.period(named: "2026-03-01T09:00"))
    #expect(monday.name(of: hour) == "2026-03-01T09:00")
    #expect(monday.start(of: hour).hour == 9)
    #expect(monday.end(of: hour).description == "2026-03-01T10:00")
    #expect(monday.period(of: hour, grain: .quarter) == monday.period(named: "2026-Q1"))
    let time = try #require(LocalTime("2026-03-01T09:59:59.999999"))
    #expect(monday.period(of: time, grain: .hour) == hour)
    let days = try day("2026-02-27")...day("2026-03-02")
    #expect(monday.periods(.month, overlapping: days).map(monday.name) == ["2026-02", "2026-03"])
    #expect(monday.periods(.hour, overlapping: days).count == 96)
  }

  @Test(arguments: Grain.allCases, 1...7)
  func periodsFollowOneAnother(_ grain: Grain, _ weekStart: Int) throws {
    let rules = CalendarRules(weekStart: weekStart, yearStart: 7)
    var period = rules.period(of: try day("1962-03-05"), grain: grain)
    for _ in 0..<2000 {
      let next = rules.shift(period, periods: 1)
      #expect(rules.end(of: period) == rules.start(of: next))
      #expect(rules.period(of: rules.start(of: next), grain: grain) == next)
      #expect(rules.period(named: rules.name(of: period)) == period)
      period = next
    }
  }

  @Test(arguments: [
    "", "202", "2026-", "2026-Q0", "2026-Q5", "2026-13", "2026-00", "2026-W00", "2026-W54",
    "2025-W53", "2026-02-30", "2026-03-01T09:30", "2026-03-01T24:00", "2026-3", "0000", "2026-q1",
  ])
  func refusesWhatIsNoPeriod(_ name: String) {
    #expect(monday.period(named: name) == nil)
  }

  /// Case 20.
  @Test(arguments: [
    ("2026-02", -12, "2025-02"), ("2024-02-29", -12, "2023-02-28"), ("2026-W12", -12, "2025-W12"),
    ("2026-W53", -12, nil), ("2026-W12", -1, nil), ("2026-Q2", -1, nil), ("2026-Q2", -3, "2026-Q1"),
    ("2026", -12, "2025"), ("2026", -3, nil), ("2026-03-31T08:00", -1, "2026-02-28T08:00"),
  ])
  func shiftsByMonths(_ name: String, _ months: Int, _ shifted: String?) throws {
    let period = try #require(monday.period(named: name))
    #expect(monday.shift(period, months: months).map(monday.name) == shifted)
  }

  @Test(arguments: [
    ("2026-03-01", -1, "2026-02-28"), ("2026-W12", -28, "2026-W08"), ("2026-W12", -1, nil),
    ("2026-03", -28, nil), ("2026-02", 28, nil), ("2026-08", -31, "2026-07"),
    ("2026", -365, "2025"),
    ("2025", -365, nil), ("2026-03-01T08:00", -1, "2026-02-28T08:00"),
  ])
  func shiftsByDays(_ name: String, _ days: Int, _ shifted: String?) throws {
    let period = try #require(monday.period(named: name))
    #expect(monday.shift(period, days: days).map(monday.name) == shifted)
  }

  @Test func localTimesReadBack() throws {
    for text in ["2026-03-01T09:00", "1969-12-31T23:59:59", "2026-03-01T09:00:30.25"] {
      #expect(LocalTime(text)?.description == text)
    }
    for text in ["2026-03-01T9:00", "2026-03-01 09:00", "2026-03-01T09:60", "2026-03-01T09:00:"] {
      #expect(LocalTime(text) == nil, "\(text)")
    }
  }
}
