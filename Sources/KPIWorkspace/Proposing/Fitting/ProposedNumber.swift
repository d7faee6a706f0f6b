/// Numbers as they are written in comments and tables.
enum ProposedNumber {
  /// A bound of a range, without `.0`.
  static func text(_ number: Double) -> String {
    if let whole = Int(exactly: number) { return String(whole) }
    return "\(number)"
  }
}
