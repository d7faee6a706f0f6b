extension CalendarRules {
  /// The period that holds a day; of grain hour, the one that begins the day.
  public func period(of date: CivilDate, grain: Grain) -> Period {
    switch grain {
    case .hour: Period(grain: grain, ordinal: date.dayNumber * 24)
    case .day: Period(grain: grain, ordinal: date.dayNumber)
    case .week:
      Period(grain: grain, ordinal: floorDivide(weekBegin(date.dayNumber), by: 7).quotient)
    case .month: Period(grain: grain, ordinal: date.monthOrdinal)
    case .quarter: Period(grain: grain, ordinal: floorDivide(fiscalMonth(date), by: 3).quotient)
    case .year: Period(grain: grain, ordinal: floorDivide(fiscalMonth(date), by: 12).quotient)
    }
  }

  /// The period that holds a local moment.
  public func period(of time: LocalTime, grain: Grain) -> Period {
    guard grain == .hour else { return period(of: time.date, grain: grain) }
    let hours = floorDivide(time.microseconds, by: LocalTime.microsecondsPerHour).quotient
    return Period(grain: grain, ordinal: hours)
  }

  /// The period of another grain that holds a period's first moment.
  public func period(of period: Period, grain: Grain) -> Period {
    self.period(of: start(of: period), grain: grain)
  }

  /// The periods of a grain that overlap a range of days, in order.
  public func periods(_ grain: Grain, overlapping days: ClosedRange<CivilDate>) -> [Period] {
    let first = period(of: days.lowerBound, grain: grain).ordinal
    let behind = period(of: days.upperBound, grain: grain).ordinal + (grain == .hour ? 24 : 1)
    return (first..<behind).map { Period(grain: grain, ordinal: $0) }
  }

  /// The first day; of an hour, its day.
  public func firstDay(of period: Period) -> CivilDate {
    let ordinal = period.ordinal
    switch period.grain {
    case .hour: return CivilDate(dayNumber: floorDivide(ordinal, by: 24).quotient)
    case .day: return CivilDate(dayNumber: ordinal)
    case .week:
      // 1970-01-01 was a Thursday: the first week start of the era stands 0 to 6 days behind it.
      return CivilDate(dayNumber: ordinal * 7 + floorDivide(weekStart - 4, by: 7).remainder)
    case .month: return CivilDate(monthOrdinal: ordinal)
    case .quarter: return CivilDate(monthOrdinal: ordinal * 3 + yearStart - 1)
    case .year: return CivilDate(monthOrdinal: ordinal * 12 + yearStart - 1)
    }
  }

  /// The last day; of an hour, its day.
  public func lastDay(of period: Period) -> CivilDate {
    guard period.grain != .hour else { return firstDay(of: period) }
    return firstDay(of: Period(grain: period.grain, ordinal: period.ordinal + 1)).adding(days: -1)
  }

  /// All days, as day numbers, half open.
  public func days(of period: Period) -> Range<Int> {
    firstDay(of: period).dayNumber..<lastDay(of: period).dayNumber + 1
  }

  /// The first local moment.
  public func start(of period: Period) -> LocalTime {
    guard period.grain == .hour else { return LocalTime(firstDay(of: period)) }
    return LocalTime(microseconds: period.ordinal * LocalTime.microsecondsPerHour)
  }

  /// The first local moment behind the period.
  public func end(of period: Period) -> LocalTime {
    start(of: Period(grain: period.grain, ordinal: period.ordinal + 1))
  }

  /// The year by which a week is named and its number, 1 … 53: W01 holds 4 January.
  func weekName(_ period: Period) -> (year: Int, week: Int) {
    let first = firstDay(of: period)
    // The first day's year, the one behind it or the one before it; the latest that has begun.
    var year = first.year + 1
    while firstWeek(ofYear: year) > first.dayNumber { year -= 1 }
    return (year, (first.dayNumber - firstWeek(ofYear: year)) / 7 + 1)
  }

  /// The first day, as day number, of the week that holds 4 January.
  func firstWeek(ofYear year: Int) -> Int {
    weekBegin(CivilDate.dayNumber(year: year, month: 1, day: 4))
  }

  private func weekBegin(_ dayNumber: Int) -> Int {
    dayNumber - floorDivide(CivilDate(dayNumber: dayNumber).weekday - weekStart, by: 7).remainder
  }

  private func fiscalMonth(_ date: CivilDate) -> Int {
    date.monthOrdinal - (yearStart - 1)
  }
}
