import KPIValues

/// A unit: exponents of base units, the factor to canonical magnitude, and how it is written.
///
/// All values inside the tool are in canonical magnitude: durations in seconds (`s min h day week`)
/// or in months (`month year`, which do not convert to days), percentages, `pp` and `point` as
/// plain fractions, everything else as it is. `value in this unit × numerator / denominator` is the
/// canonical value. In results a `%` is a plain fraction all the same (3 % is 0.03).
public struct MeasurementUnit: Hashable, Sendable {
  /// Expressions and types hold many units, so a unit is one reference to what does not change.
  private final class Parts: Sendable {
    let exponents: [String: Int]
    let numerator: Int
    let denominator: Int
    let symbol: String

    init(exponents: [String: Int], numerator: Int, denominator: Int, symbol: String) {
      self.exponents = exponents
      self.numerator = numerator
      self.denominator = denominator
      self.symbol = symbol
    }
  }

  private let parts: Parts

  /// Base unit to exponent, never 0: `["EUR": 1, "visit": -1]`; `s` and `month` for durations.
  public var exponents: [String: Int] { parts.exponents }

  /// Numerator of the factor to canonical magnitude, positive.
  public var numerator: Int { parts.numerator }

  /// Denominator of the factor to canonical magnitude, positive.
  public var denominator: Int { parts.denominator }

  /// The unit as written by the user or put together from operands: `EUR/1000 impression`.
  public var symbol: String { parts.symbol }

  /// A unit from its parts.
  public init(exponents: [String: Int], numerator: Int, denominator: Int, symbol: String) {
    parts = Parts(
      exponents: exponents, numerator: numerator, denominator: denominator, symbol: symbol)
  }

  /// The same unit, written in another way.
  func written(as symbol: String) -> MeasurementUnit {
    MeasurementUnit(
      exponents: exponents, numerator: numerator, denominator: denominator, symbol: symbol)
  }

  /// Whether both have the same base units, factor and symbol.
  public static func == (left: MeasurementUnit, right: MeasurementUnit) -> Bool {
    left.parts === right.parts
      || left.numerator == right.numerator && left.denominator == right.denominator
        && left.symbol == right.symbol && left.exponents == right.exponents
  }

  /// Takes in what makes the unit.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(symbol)
    hasher.combine(numerator)
    hasher.combine(denominator)
    hasher.combine(exponents)
  }

  /// A plain number.
  public static let number = MeasurementUnit(
    exponents: [:], numerator: 1, denominator: 1, symbol: "number")
}
