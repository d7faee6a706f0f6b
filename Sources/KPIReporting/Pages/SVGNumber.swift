/// Numbers in pictures.
enum SVGNumber {
  /// A length with one digit behind the point.
  static func text(_ length: Double) -> String {
    guard length.isFinite, length.magnitude < 1_000_000 else { return "0" }
    let tenths = Int((length * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}
