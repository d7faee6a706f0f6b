extension ExactDecimal {
  /// The double nearest to the number.
  public var nearestDouble: Double {
    ExactDecimal.nearestDouble(self, over: .one)
  }

  /// The double nearest to the exact quotient; the divisor is not 0.
  public static func nearestDouble(_ dividend: ExactDecimal, over divisor: ExactDecimal) -> Double {
    let isNegative = dividend.isNegative != divisor.isNegative
    let top = dividend.coefficient.magnitude
    let bottom = divisor.coefficient.magnitude
    let shift = dividend.scale - divisor.scale
    let quotient =
      quickQuotient(top, bottom, shift: shift) ?? wideQuotient(top, bottom, shift: shift)
    return isNegative && quotient != 0 ? -quotient : quotient
  }

  /// The decimal that a double is written as with the fewest digits; nil when that needs more than
  /// 38 digits or the double is not finite.
  public init?(_ double: Double) {
    guard double.isFinite else { return nil }
    let digits = DecimalDigits(double)
    guard let decimal = digits.decimal else { return nil }
    self = decimal
  }

  /// One rounding step is exact where both sides are doubles themselves.
  private static func quickQuotient(_ top: UInt128, _ bottom: UInt128, shift: Int) -> Double? {
    let limit: UInt128 = 1 << 53
    guard top < limit, bottom < limit, abs(shift) <= 15 else { return nil }
    let power = PowersOfTen[abs(shift)]
    let (scaled, isOverflow) = (shift > 0 ? bottom : top).multipliedReportingOverflow(by: power)
    guard !isOverflow, scaled < limit else { return nil }
    // The conversion from 128 bits is generic and slow.
    let (left, right) = shift > 0 ? (top, scaled) : (scaled, bottom)
    return Double(UInt64(truncatingIfNeeded: left)) / Double(UInt64(truncatingIfNeeded: right))
  }

  private static func wideQuotient(_ top: UInt128, _ bottom: UInt128, shift: Int) -> Double {
    KPIValues.nearestDouble(
      WideMagnitude(top).timesTen(toThe: max(-shift, 0)),
      over: WideMagnitude(bottom).timesTen(toThe: max(shift, 0)))
  }
}
