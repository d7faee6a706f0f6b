import KPIValues

/// A unit: exponents of base units, the factor to canonical magnitude, and how it is written.
///
/// All values inside the tool are in canonical magnitude: durations in seconds (`s min h day week`)
/// or in months (`month year`, which do not convert to days), percentages, `pp` and `point` as
/// plain fractions, everything else as it is. `value in this unit × numerator / denominator` is the
/// canonical value. In results a `%` is a plain fraction all the same (3 % is 0.03).
public struct MeasurementUnit: Hashable, Sendable {
  /// Base unit to exponent, never 0: `["EUR": 1, "visit": -1]`; `s` and `month` for durations.
  public var exponents: [String: Int]
  /// Numerator of the factor to canonical magnitude, positive.
  public var numerator: Int
  /// Denominator of the factor to canonical magnitude, positive.
  public var denominator: Int
  /// The unit as written by the user or put together from operands: `EUR/1000 impression`.
  public var symbol: String

  /// A unit from its parts.
  public init(exponents: [String: Int], numerator: Int, denominator: Int, symbol: String) {
    self.exponents = exponents
    self.numerator = numerator
    self.denominator = denominator
    self.symbol = symbol
  }

  /// A plain number.
  public static let number = MeasurementUnit(
    exponents: [:], numerator: 1, denominator: 1, symbol: "number")
}
