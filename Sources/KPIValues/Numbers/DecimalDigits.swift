/// A number as it is written: `digits × 10^exponent` with a sign, of any magnitude.
struct DecimalDigits: Hashable, Sendable {
  /// The digits, not ending in 0 unless they are 0.
  private(set) var digits: UInt128
  /// The power of ten they count.
  private(set) var exponent: Int
  /// Whether it is below 0; never for 0.
  private(set) var isNegative: Bool

  /// Digits from their parts, trailing zeros moved into the exponent.
  init(digits: UInt128, exponent: Int, isNegative: Bool) {
    var (rest, power) = (digits, exponent)
    while rest != 0, rest % 10 == 0 {
      rest /= 10
      power += 1
    }
    self.digits = rest
    self.exponent = rest == 0 ? 0 : power
    self.isNegative = isNegative && rest != 0
  }

  /// The digits of an exact decimal.
  init(_ decimal: ExactDecimal) {
    self.init(
      digits: decimal.coefficient.magnitude, exponent: -decimal.scale,
      isNegative: decimal.isNegative)
  }

  /// The fewest digits that read back as the same double; the double is finite.
  init(_ double: Double) {
    var (digits, exponent, power, powerSign) = (UInt128(0), 0, 0, 1)
    var (isBehindPoint, isPower) = (false, false)
    for byte in double.magnitude.description.utf8 {
      switch byte {
      case UInt8(ascii: "."): isBehindPoint = true
      case UInt8(ascii: "e"): isPower = true
      case UInt8(ascii: "-"): powerSign = -1
      case UInt8(ascii: "+"): powerSign = 1
      default:
        let digit = Int(byte) - 48
        if isPower {
          power = power * 10 + digit
        } else {
          digits = digits * 10 + UInt128(digit)
          if isBehindPoint { exponent -= 1 }
        }
      }
    }
    self.init(digits: digits, exponent: exponent + powerSign * power, isNegative: double < 0)
  }

  /// The position in front of the first digit: the number is below `10^magnitude`.
  var magnitude: Int {
    PowersOfTen.digitCount(digits) + exponent
  }

  /// Rounded half away from zero so that no digit counts less than `10^lowest`.
  func rounded(toExponent lowest: Int) -> DecimalDigits {
    let dropped = lowest - exponent
    guard dropped > 0, digits != 0 else { return self }
    guard dropped <= PowersOfTen.digitCount(digits) else {
      return DecimalDigits(digits: 0, exponent: 0, isNegative: false)
    }
    let power = PowersOfTen[dropped]
    let (kept, rest) = digits.quotientAndRemainder(dividingBy: power)
    let isUp = rest >= power - rest
    return DecimalDigits(
      digits: isUp ? kept + 1 : kept, exponent: lowest, isNegative: isNegative)
  }

  /// Rounded half away from zero to a number of digits.
  func rounded(significantDigits count: Int) -> DecimalDigits {
    rounded(toExponent: magnitude - count)
  }

  /// The exact decimal; nil when it needs more than 38 digits.
  var decimal: ExactDecimal? {
    guard magnitude <= 38, -exponent <= ExactDecimal.largestScale else { return nil }
    let scaled = exponent > 0 ? digits * PowersOfTen[exponent] : digits
    return ExactDecimal(
      coefficient: isNegative ? -Int128(scaled) : Int128(scaled), scale: max(-exponent, 0))
  }

  /// Plain notation, never with an exponent, with at least `decimals` digits behind the point.
  func plainText(decimals: Int = 0) -> String {
    var text = String(digits)
    if exponent > 0 { text += String(repeating: "0", count: exponent) }
    let written = max(-exponent, 0)
    if written >= text.utf8.count {
      text = String(repeating: "0", count: written - text.utf8.count + 1) + text
    }
    var whole = text.dropLast(written)
    let padding = String(repeating: "0", count: max(decimals - written, 0))
    let fraction = text.suffix(written) + padding
    if isNegative { whole = "-" + whole }
    return fraction.isEmpty ? String(whole) : "\(whole).\(fraction)"
  }
}
