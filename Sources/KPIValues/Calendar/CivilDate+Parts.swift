extension CivilDate: CustomStringConvertible {
  /// The day of a year, month and day; nil when there is none such or the year is not in 1…9999.
  public init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, day >= 1,
      day <= CivilDate.dayCount(year: year, month: month)
    else { return nil }
    self.init(dayNumber: CivilDate.dayNumber(year: year, month: month, day: day))
  }

  /// The day written as `2026-03-01`; nil unless the whole text is one.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = wholeNumber(bytes[0..<4]), let month = wholeNumber(bytes[5..<7]),
      let day = wholeNumber(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month 1…12 and day 1…31.
  public var parts: (year: Int, month: Int, day: Int) {
    // Years that begin in March put the leap day last, so that months have a closed form.
    let shifted = dayNumber + 719_468
    let (era, dayOfEra) = floorDivide(shifted, by: 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The year.
  public var year: Int { parts.year }

  /// The month, 1 … 12.
  public var month: Int { parts.month }

  /// The day of the month, 1 … 31.
  public var day: Int { parts.day }

  /// 1 Monday … 7 Sunday.
  public var weekday: Int { floorDivide(dayNumber + 3, by: 7).remainder + 1 }

  /// Months since 0000-01.
  public var monthOrdinal: Int {
    let (year, month, _) = parts
    return year * 12 + month - 1
  }

  /// The day that many days later; not more than 30 000 years away.
  public func adding(days: Int) -> CivilDate {
    CivilDate(dayNumber: dayNumber + min(max(days, -11_000_000), 11_000_000))
  }

  /// The same day of the month that many months later, cut to that month's last day; not more than
  /// 30 000 years away.
  public func adding(months: Int) -> CivilDate {
    let months = min(max(months, -360_000), 360_000)
    let (year, month) = floorDivide(monthOrdinal + months, by: 12)
    let last = CivilDate.dayCount(year: year, month: month + 1)
    return CivilDate(
      dayNumber: CivilDate.dayNumber(year: year, month: month + 1, day: min(day, last)))
  }

  /// The first day of a month by its `monthOrdinal`.
  public init(monthOrdinal: Int) {
    let (year, month) = floorDivide(monthOrdinal, by: 12)
    self.init(dayNumber: CivilDate.dayNumber(year: year, month: month + 1, day: 1))
  }

  /// The day as `2026-03-01`.
  public var description: String {
    let (year, month, day) = parts
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// How many days a month of a year has.
  public static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days from 1970-01-01 to a day, whose parts are not checked: for readers in hot loops.
  public static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = floorDivide(marchYear, by: 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
