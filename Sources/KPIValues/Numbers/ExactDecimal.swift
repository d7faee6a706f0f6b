/// An exact decimal number: `coefficient × 10^-scale`.
///
/// Kept normalized (no trailing zero in the coefficient unless the scale is 0), so that equal
/// numbers are equal values. The coefficient has at most 38 decimal digits.
public struct ExactDecimal: Hashable, Sendable {
  /// The digits, with the sign.
  public let coefficient: Int128
  /// How many of the digits stand behind the decimal point, 0 or more.
  public let scale: Int

  /// The decimal `coefficient × 10^-scale`, normalized.
  public init(coefficient: Int128, scale: Int) {
    var coefficient = coefficient
    var scale = scale
    while scale > 0, coefficient % 10 == 0 {
      coefficient /= 10
      scale -= 1
    }
    self.coefficient = coefficient
    self.scale = coefficient == 0 ? 0 : scale
  }

  /// The decimal of a sum; nil when it has more than 38 digits.
  public init?(sum coefficient: Int128, scale: Int) {
    guard coefficient.magnitude < PowersOfTen[38] else { return nil }
    self.init(coefficient: coefficient, scale: scale)
  }

  /// A whole number.
  public init(_ whole: Int) {
    self.init(coefficient: Int128(whole), scale: 0)
  }
}
