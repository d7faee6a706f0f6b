import KPIValues

/// A number as decimal digits, for rounding and printing.
struct DecimalDigits: Hashable {
  /// Whether it is below 0.
  var isNegative: Bool
  /// The digits 0 … 9, most significant first, without leading zeros.
  var digits: [UInt8]
  /// How many of them stand behind the decimal point; negative: that many zeros follow.
  var scale: Int

  /// Digits from their parts.
  init(isNegative: Bool, digits: [UInt8], scale: Int) {
    self.isNegative = isNegative
    self.digits = Array(digits.drop { $0 == 0 })
    self.scale = scale
  }

  /// The digits of an exact decimal.
  init(_ decimal: ExactDecimal) {
    let text = String(decimal.coefficient.magnitude)
    self.init(
      isNegative: decimal.coefficient < 0, digits: text.utf8.map { $0 - 48 }, scale: decimal.scale)
  }

  /// The fewest digits that read back as the double.
  init(_ double: Double) {
    var digits: [UInt8] = []
    var scale = 0
    var exponent = 0
    var isBehindPoint = false
    let text = double.magnitude.description
    for (index, byte) in text.utf8.enumerated() {
      if byte == UInt8(ascii: "e") {
        exponent = Int(text.dropFirst(index + 1)) ?? 0
        break
      }
      if byte == UInt8(ascii: ".") {
        isBehindPoint = true
      } else if byte >= 48, byte <= 57 {
        digits.append(byte - 48)
        if isBehindPoint { scale += 1 }
      }
    }
    self.init(isNegative: double < 0, digits: digits, scale: scale - exponent)
    dropTrailingZeros()
  }

  /// The digits of a number; a quotient's are cut, not rounded, behind `fractionDigits` and three
  /// more, which rounding half away from zero needs.
  init(_ number: Number, fractionDigits: Int) {
    switch number {
    case .exact(let decimal): self.init(decimal)
    case .approximate(let double): self.init(double)
    case .quotient(let dividend, let divisor):
      self =
        DecimalDigits(dividend: dividend, divisor: divisor, fractionDigits: fractionDigits + 3)
        ?? DecimalDigits(number.double)
    }
  }

  /// Long division; nil where 128 bits do not suffice.
  private init?(dividend: ExactDecimal, divisor: ExactDecimal, fractionDigits: Int) {
    guard
      let numerator = DecimalDigits.scaled(dividend.coefficient.magnitude, by: divisor.scale),
      let denominator = DecimalDigits.scaled(divisor.coefficient.magnitude, by: dividend.scale),
      denominator > 0, denominator < UInt128.max / 10
    else { return nil }
    var digits = String(numerator / denominator).utf8.map { $0 - 48 }
    var remainder = numerator % denominator
    for _ in 0..<fractionDigits {
      remainder *= 10
      digits.append(UInt8(remainder / denominator))
      remainder %= denominator
    }
    self.init(
      isNegative: (dividend.coefficient < 0) != (divisor.coefficient < 0), digits: digits,
      scale: fractionDigits)
  }

  private static func scaled(_ magnitude: UInt128, by zeros: Int) -> UInt128? {
    var result = magnitude
    for _ in 0..<zeros {
      let product = result.multipliedReportingOverflow(by: 10)
      if product.overflow { return nil }
      result = product.partialValue
    }
    return result
  }

  private mutating func dropTrailingZeros() {
    while digits.last == 0 {
      digits.removeLast()
      scale -= 1
    }
  }

  /// The power of ten of the first digit: 0 for 1 … 9, -1 for 0.1; nil for zero.
  var magnitude: Int? {
    digits.isEmpty ? nil : digits.count - scale - 1
  }

  /// Rounded half away from zero to that many digits behind the point, which are all written.
  func rounded(to fractionDigits: Int) -> DecimalDigits {
    var result = self
    if scale <= fractionDigits {
      result.digits += [UInt8](repeating: 0, count: digits.isEmpty ? 0 : fractionDigits - scale)
      result.scale = fractionDigits
      return result
    }
    let dropped = scale - fractionDigits
    let kept = max(digits.count - dropped, 0)
    let roundsUp = digits.count >= dropped && digits[kept] >= 5
    result.digits = Array(digits[..<kept])
    result.scale = fractionDigits
    if roundsUp { result.increment() }
    return result
  }

  private mutating func increment() {
    var index = digits.count - 1
    while index >= 0 {
      if digits[index] < 9 {
        digits[index] += 1
        return
      }
      digits[index] = 0
      index -= 1
    }
    digits.insert(1, at: 0)
  }

  /// The digits before the point, at least one.
  var wholeText: String {
    guard digits.count > scale else { return "0" }
    let whole = digits[..<(digits.count - max(scale, 0))]
    return DecimalDigits.text(whole) + String(repeating: "0", count: max(-scale, 0))
  }

  /// The digits behind the point, `scale` of them.
  var fractionText: String {
    guard scale > 0 else { return "" }
    let zeros = String(repeating: "0", count: max(scale - digits.count, 0))
    return zeros + DecimalDigits.text(digits.suffix(scale))
  }

  /// Whether it prints as a number other than zero.
  var isZero: Bool { digits.allSatisfy { $0 == 0 } }

  private static func text(_ digits: ArraySlice<UInt8>) -> String {
    String(decoding: digits.map { $0 + 48 }, as: UTF8.self)
  }
}
