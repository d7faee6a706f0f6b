import Foundation

/// A number as a case writes it: exact (`150`), cut (`0.33…`) or a percentage (`12%`).
public struct ExpectedNumber {
  private let digits: String

  /// A number from its digits.
  public init(_ digits: String) { self.digits = digits }

  /// Whether a value is this number: to the last bit but one where it is exact, within the step
  /// of the last digit where it is cut.
  public func agrees(with value: Double) -> Bool {
    var (digits, value) = (digits, value)
    if digits.hasSuffix("%") {
      digits.removeLast()
      value *= 100
    }
    guard digits.hasSuffix("…") else {
      guard let wanted = Double(digits) else { return false }
      return abs(value - wanted) <= abs(wanted) * 1e-15
    }
    digits.removeLast()
    let places = digits.split(separator: ".").dropFirst().first?.count ?? 0
    guard let wanted = Double(digits) else { return false }
    let excess = abs(value) - abs(wanted)
    return excess > -1e-12 && excess < pow(10, -Double(places))
      && (value < 0) == digits.hasPrefix("-")
  }
}

/// The name of a period as a case writes it: `M1` is 2026-01, `all` the whole span, which is nil.
public func expectedPeriod(_ word: String) -> String? {
  if word == "all" { return nil }
  return word.hasPrefix("M") ? "2026-0" + word.dropFirst() : word
}
