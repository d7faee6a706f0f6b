import KPIValues

/// The double nearest to `coefficient × 10^-scale`.
@inline(__always)
func nearestDouble(_ coefficient: Int128, _ scale: Int) -> Double {
  // Both operands are exact doubles here: the one rounding of the division is the right one.
  if scale <= 22, coefficient.magnitude <= 1 << 53 {
    return Double(Int64(truncatingIfNeeded: coefficient)) / exactPowers[scale]
  }
  return ExactDecimal(coefficient: coefficient, scale: scale).nearestDouble
}

/// The double nearest to the quotient of two coefficients of one scale; the divisor is not 0.
@inline(__always)
func nearestQuotient(_ dividend: Int128, _ divisor: Int128) -> Double {
  if dividend.magnitude <= 1 << 53, divisor.magnitude <= 1 << 53 {
    return Double(Int64(truncatingIfNeeded: dividend))
      / Double(Int64(truncatingIfNeeded: divisor))
  }
  return ExactDecimal.nearestDouble(
    ExactDecimal(coefficient: dividend, scale: 0),
    over: ExactDecimal(coefficient: divisor, scale: 0))
}

private let exactPowers: [Double] = {
  var powers = [1.0]
  for _ in 0..<22 { powers.append(powers[powers.count - 1] * 10) }
  return powers
}()
