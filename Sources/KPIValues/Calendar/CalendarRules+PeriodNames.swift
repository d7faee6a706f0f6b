extension CalendarRules {
  /// The period's name: `2026`, `2026-Q1`, `2026-03`, `2026-W12`, `2026-03-01`, `2026-03-01T09:00`.
  public func name(of period: Period) -> String {
    switch period.grain {
    case .hour: return start(of: period).description
    case .day: return CivilDate(dayNumber: period.ordinal).description
    case .week:
      let (year, week) = weekName(period)
      return "\(padded(year, to: 4))-W\(padded(week, to: 2))"
    case .month:
      let (year, month) = floorDivide(period.ordinal, by: 12)
      return "\(padded(year, to: 4))-\(padded(month + 1, to: 2))"
    case .quarter:
      let (year, quarter) = floorDivide(period.ordinal, by: 4)
      return "\(padded(year, to: 4))-Q\(quarter + 1)"
    case .year: return padded(period.ordinal, to: 4)
    }
  }

  /// The period of a name as `name(of:)` writes it; nil for other text and for periods that do not
  /// exist (`2026-02-30`, a W53 in a year of 52 weeks). An hour's name ends in `:00`.
  public func period(named name: some StringProtocol) -> Period? {
    let bytes = Array(name.utf8)
    guard bytes.count >= 4, let year = wholeNumber(bytes[0..<4]), year >= 1 else { return nil }
    if bytes.count == 4 { return Period(grain: .year, ordinal: year) }
    guard bytes.count >= 7, bytes[4] == UInt8(ascii: "-") else { return nil }
    switch bytes.count {
    case 7 where bytes[5] == UInt8(ascii: "Q"):
      guard let quarter = wholeNumber(bytes[6...]), 1...4 ~= quarter else { return nil }
      return Period(grain: .quarter, ordinal: year * 4 + quarter - 1)
    case 7:
      guard let month = wholeNumber(bytes[5...]), 1...12 ~= month else { return nil }
      return Period(grain: .month, ordinal: year * 12 + month - 1)
    case 8 where bytes[5] == UInt8(ascii: "W"):
      return wholeNumber(bytes[6...]).flatMap { week($0, ofYear: year) }
    case 10:
      return CivilDate(name).map { period(of: $0, grain: .day) }
    case 16 where bytes.suffix(3).elementsEqual(":00".utf8):
      return LocalTime(name).map { period(of: $0, grain: .hour) }
    default: return nil
    }
  }

  /// The week of a number in a year; nil when the year has no such week.
  func week(_ number: Int, ofYear year: Int) -> Period? {
    guard 1...53 ~= number else { return nil }
    let first = firstWeek(ofYear: year) + (number - 1) * 7
    guard first < firstWeek(ofYear: year + 1) else { return nil }
    return period(of: CivilDate(dayNumber: first), grain: .week)
  }
}
