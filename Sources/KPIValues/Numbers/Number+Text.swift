extension Number: CustomStringConvertible {
  /// Plain notation with the fewest digits that read back the same: decimals with all their
  /// digits, everything else as the nearest double. Never an exponent, never `-0`: a valid JSON
  /// number.
  public var description: String { digits.plainText() }

  /// Rounded half away from zero to a fixed number of digits behind the point: `-2.50`.
  public func text(decimals: Int) -> String {
    digits.rounded(toExponent: -decimals).plainText(decimals: decimals)
  }

  /// Rounded half away from zero to a number of digits behind the point.
  public func rounded(decimals: Int) -> Number {
    number(digits.rounded(toExponent: -decimals))
  }

  /// Rounded half away from zero to a number of significant digits.
  public func rounded(significantDigits: Int) -> Number {
    number(digits.rounded(significantDigits: significantDigits))
  }

  /// The number as judgements see it.
  public var judged: JudgedNumber { JudgedNumber(digits.rounded(significantDigits: 12)) }

  /// How the number is written.
  var digits: DecimalDigits {
    switch self {
    case .exact(let decimal): DecimalDigits(decimal)
    case .quotient, .approximate: DecimalDigits(nearestDouble)
    }
  }

  private func number(_ digits: DecimalDigits) -> Number {
    digits.decimal.map { .exact($0) } ?? self
  }
}
