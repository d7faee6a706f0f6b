/// The units that every program knows beside currencies.
public enum BuiltInUnit {
  /// Words and the units they stand for; plural and spelled-out forms give the same unit.
  public static let words: [String: MeasurementUnit] = {
    var table: [String: MeasurementUnit] = [:]
    for (unit, words) in forms {
      for word in [unit.symbol] + words { table[word] = unit }
    }
    return table
  }()

  /// Seconds.
  public static let second = duration("s", 1)
  /// Days of 24 hours.
  public static let day = duration("day", 86_400)
  /// Calendar months, which do not convert to days.
  public static let month = months("month", 1)
  /// Hundredths, shown as a fraction in machine-readable results.
  public static let percent = fraction("%")
  /// Hundredths as the difference between two percentages.
  public static let percentagePoint = fraction("pp")
  /// Hundredths shown as whole points.
  public static let point = fraction("point")

  private static let forms: [(MeasurementUnit, [String])] = [
    (second, ["second", "seconds"]),
    (duration("min", 60), ["minute", "minutes"]),
    (duration("h", 3600), ["hour", "hours"]),
    (day, ["days"]),
    (duration("week", 604_800), ["weeks"]),
    (month, ["months"]),
    (months("year", 12), ["years"]),
    (percent, []),
    (percentagePoint, []),
    (point, ["points"]),
    (.number, []),
  ]

  private static func duration(_ symbol: String, _ seconds: Int) -> MeasurementUnit {
    MeasurementUnit(exponents: ["s": 1], numerator: seconds, denominator: 1, symbol: symbol)
  }

  private static func months(_ symbol: String, _ count: Int) -> MeasurementUnit {
    MeasurementUnit(exponents: ["month": 1], numerator: count, denominator: 1, symbol: symbol)
  }

  private static func fraction(_ symbol: String) -> MeasurementUnit {
    MeasurementUnit(exponents: [:], numerator: 1, denominator: 100, symbol: symbol)
  }
}
