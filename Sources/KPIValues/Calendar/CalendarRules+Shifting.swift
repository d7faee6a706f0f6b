extension CalendarRules {
  /// The period that many months later (earlier if negative): both ends move by the calendar.
  ///
  /// Days are cut to the month's last day; a week moves by whole years and keeps its number; nil
  /// where the result is not a whole period, where there is none (a W53 in a year of 52 weeks), or
  /// beyond 30 000 years.
  public func shift(_ period: Period, months: Int) -> Period? {
    guard -360_000...360_000 ~= months else { return nil }
    switch period.grain {
    case .hour:
      let (day, hour) = floorDivide(period.ordinal, by: 24)
      let shifted = CivilDate(dayNumber: day).adding(months: months)
      return Period(grain: .hour, ordinal: shifted.dayNumber * 24 + hour)
    case .day:
      let shifted = CivilDate(dayNumber: period.ordinal).adding(months: months)
      return Period(grain: .day, ordinal: shifted.dayNumber)
    case .week:
      guard months % 12 == 0 else { return nil }
      let (year, number) = weekName(period)
      return week(number, ofYear: year + months / 12)
    case .month: return Period(grain: .month, ordinal: period.ordinal + months)
    case .quarter: return moved(period, by: months, length: 3)
    case .year: return moved(period, by: months, length: 12)
    }
  }

  /// The period that many days later (earlier if negative); nil where it is not a whole period.
  public func shift(_ period: Period, days: Int) -> Period? {
    guard -11_000_000...11_000_000 ~= days else { return nil }
    switch period.grain {
    case .hour: return Period(grain: .hour, ordinal: period.ordinal + days * 24)
    case .day: return Period(grain: .day, ordinal: period.ordinal + days)
    case .week: return moved(period, by: days, length: 7)
    case .month, .quarter, .year:
      let first = firstDay(of: period).adding(days: days)
      let last = lastDay(of: period).adding(days: days)
      let shifted = self.period(of: first, grain: period.grain)
      let isWhole = firstDay(of: shifted) == first && lastDay(of: shifted) == last
      return isWhole ? shifted : nil
    }
  }

  /// The period that many periods of its own grain later.
  public func shift(_ period: Period, periods: Int) -> Period {
    Period(grain: period.grain, ordinal: period.ordinal + periods)
  }

  /// How many month names lie between two days: 2026-01-31 to 2026-02-01 is 1.
  public static func monthsBetween(_ first: CivilDate, _ second: CivilDate) -> Int {
    second.monthOrdinal - first.monthOrdinal
  }

  private func moved(_ period: Period, by distance: Int, length: Int) -> Period? {
    guard distance % length == 0 else { return nil }
    return Period(grain: period.grain, ordinal: period.ordinal + distance / length)
  }
}
