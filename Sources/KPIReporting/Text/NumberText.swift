import KPIValues

/// Numbers as text for machines: the fewest digits that read back the same.
enum NumberText {
  /// A number in plain notation, or with an exponent where that is much shorter.
  static func plain(_ number: Number) -> String {
    switch number {
    case .exact(let decimal): plain(DecimalDigits(decimal))
    case .approximate, .quotient: plain(DecimalDigits(number.double))
    }
  }

  private static func plain(_ digits: DecimalDigits) -> String {
    let sign = digits.isNegative && !digits.isZero ? "-" : ""
    guard let magnitude = digits.magnitude, magnitude < -7 || magnitude > 40 else {
      let fraction = digits.fractionText
      return sign + digits.wholeText + (fraction.isEmpty ? "" : "." + fraction)
    }
    var mantissa = digits
    mantissa.scale = digits.digits.count - 1
    let fraction = mantissa.fractionText
    return sign + mantissa.wholeText + (fraction.isEmpty ? "" : "." + fraction) + "e\(magnitude)"
  }
}
