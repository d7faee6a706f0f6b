/// How numbers are written, and what they are multiplied by.
struct DecimalForm: Hashable, Sendable {
  /// What stands before the decimals.
  enum Mark: Hashable, Sendable {
    case point, comma
    /// Not known; all numbers must have the same.
    case either
  }

  /// What stands before the decimals.
  var mark: Mark
  /// What else numbers may hold.
  var locale = NumberLocale.none
  /// The coefficient is multiplied by this,
  var multiplier: Int64 = 1
  /// and then divided by this power of ten.
  var shift = 0
  /// Whether numbers are read as doubles, multiplied by `factor` and divided by `divisor`.
  var isInexact = false
  /// See `isInexact`.
  var factor = 1.0
  /// See `isInexact`.
  var divisor = 1.0
}

extension DecimalForm {
  /// Numbers that are multiplied by `numerator / denominator`; inexact where that is no decimal.
  init(mark: Mark, locale: NumberLocale, numerator: Int, denominator: Int, isInexact: Bool) {
    let common = greatestCommonDivisor(numerator, denominator)
    let divisor = denominator / common
    self.init(mark: mark, locale: locale)
    factor = Double(numerator)
    self.divisor = Double(denominator)
    self.isInexact = isInexact
    guard let shift = (0...18).first(where: { Int(decimalShifts[$0]) % divisor == 0 }) else {
      self.isInexact = true
      return
    }
    let (multiplier, overflow) = (numerator / common).multipliedReportingOverflow(
      by: Int(decimalShifts[shift]) / divisor)
    if overflow { self.isInexact = true }
    self.shift = shift
    self.multiplier = Int64(multiplier)
  }
}

private func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
  var (left, right) = (left, right)
  while right != 0 { (left, right) = (right, left % right) }
  return max(1, abs(left))
}
