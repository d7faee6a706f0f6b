/// The double nearest to the exact quotient of two natural numbers, ties to even.
///
/// `divisor` is not 0; the result is a normal double or 0, which scales up to 300 guarantee.
func nearestDouble(_ dividend: WideMagnitude, over divisor: WideMagnitude) -> Double {
  guard !dividend.isZero else { return 0 }
  var exponent = dividend.bitWidth - divisor.bitWidth
  var rest = exponent < 0 ? dividend.shiftedLeft(by: -exponent) : dividend
  let unit = exponent > 0 ? divisor.shiftedLeft(by: exponent) : divisor
  if rest < unit {
    rest = rest.shiftedLeft(by: 1)
    exponent -= 1
  }
  // One bit a step: 53 of the significand and one more to round by.
  var bits: UInt64 = 0
  for _ in 0..<54 {
    bits <<= 1
    if !(rest < unit) {
      bits |= 1
      rest.subtract(unit)
    }
    rest = rest.shiftedLeft(by: 1)
  }
  let isHalfOrMore = bits & 1 == 1
  var significand = bits >> 1
  if isHalfOrMore, !rest.isZero || significand & 1 == 1 { significand += 1 }
  return Double(sign: .plus, exponent: exponent - 52, significand: Double(significand))
}
