extension ExactDecimal: CustomStringConvertible {
  /// The number that a text of plain digits states: `-12.50`; nil unless the whole text is one
  /// (optional minus, digits, optionally a point and digits) and has at most 38 digits.
  public init?(_ text: String) {
    if let small = ExactDecimal(small: text) {
      self = small
    } else {
      self.init(utf8: text.utf8)
    }
  }

  // A whole number as programs are full of.
  private init?(small text: String) {
    var digits = 0
    var count = 0
    for byte in text.utf8 {
      guard byte >= 0x30, byte <= 0x39, count < 18 else { return nil }
      digits = digits &* 10 &+ Int(byte &- 0x30)
      count += 1
    }
    if count == 0 { return nil }
    self.init(coefficient: Int128(digits), scale: 0)
  }

  /// The number that bytes of plain digits state, under the rules of `init(_:)` for text.
  public init?(utf8 bytes: some Sequence<UInt8>) {
    var (digits, scale, count) = (Int128(0), 0, 0)
    var (isNegative, isBehindPoint, isFirst) = (false, false, true)
    for byte in bytes {
      defer { isFirst = false }
      switch byte {
      case UInt8(ascii: "-") where isFirst: isNegative = true
      case UInt8(ascii: ".") where count > 0 && !isBehindPoint: isBehindPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let (tenfold, isOverflow) = digits.multipliedReportingOverflow(by: 10)
        guard !isOverflow, tenfold < Int128(PowersOfTen[38]) else { return nil }
        digits = tenfold + Int128(byte - UInt8(ascii: "0"))
        count += 1
        if isBehindPoint { scale += 1 }
      default: return nil
      }
    }
    guard count > 0, !isBehindPoint || scale > 0 else { return nil }
    self.init(coefficient: isNegative ? -digits : digits, scale: scale)
  }

  /// All digits in plain notation: `-12.5`.
  public var description: String { DecimalDigits(self).plainText() }
}
