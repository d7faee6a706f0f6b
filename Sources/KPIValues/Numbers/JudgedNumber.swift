/// A number rounded to 12 significant digits, the form in which judgements compare.
public struct JudgedNumber: Hashable, Sendable, Comparable {
  private let digits: DecimalDigits

  /// The judged form of digits already rounded.
  init(_ digits: DecimalDigits) {
    self.digits = digits
  }

  /// The smaller number comes first.
  public static func < (left: JudgedNumber, right: JudgedNumber) -> Bool {
    let (low, high) = (left.digits, right.digits)
    if low.isNegative != high.isNegative { return low.isNegative }
    return low.isNegative ? isMagnitude(high, below: low) : isMagnitude(low, below: high)
  }

  private static func isMagnitude(_ low: DecimalDigits, below high: DecimalDigits) -> Bool {
    if low.digits == 0 || high.digits == 0 { return low.digits < high.digits }
    guard low.magnitude == high.magnitude else { return low.magnitude < high.magnitude }
    let common = min(low.exponent, high.exponent)
    return low.digits * PowersOfTen[low.exponent - common]
      < high.digits * PowersOfTen[high.exponent - common]
  }
}
