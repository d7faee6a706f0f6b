extension ExactDecimal: Comparable {
  /// Nothing.
  public static let zero = ExactDecimal(0)

  /// One.
  public static let one = ExactDecimal(1)

  /// Whether it is 0.
  public var isZero: Bool { coefficient == 0 }

  /// Whether it is below 0.
  public var isNegative: Bool { coefficient < 0 }

  /// The number with the other sign.
  public var negated: ExactDecimal { ExactDecimal(coefficient: -coefficient, scale: scale) }

  /// The exact sum; nil when it needs more than 38 digits.
  public func adding(_ other: ExactDecimal) -> ExactDecimal? {
    let common = max(scale, other.scale)
    guard let left = coefficient(atScale: common), let right = other.coefficient(atScale: common)
    else { return nil }
    let (sum, isOverflow) = left.addingReportingOverflow(right)
    return isOverflow ? nil : ExactDecimal(coefficient: sum, scale: common).ifWithinLimit
  }

  /// The exact difference; nil when it needs more than 38 digits.
  public func subtracting(_ other: ExactDecimal) -> ExactDecimal? {
    adding(other.negated)
  }

  /// The exact product; nil when it needs more than 38 digits.
  public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    var (left, right, common) = (coefficient, other.coefficient, scale + other.scale)
    var (product, isOverflow) = left.multipliedReportingOverflow(by: right)
    if isOverflow {
      // Factors of ten that only the product shows are taken out beforehand.
      cancelTens(&left, &right, scale: &common)
      cancelTens(&right, &left, scale: &common)
      (product, isOverflow) = left.multipliedReportingOverflow(by: right)
    }
    return isOverflow ? nil : ExactDecimal(coefficient: product, scale: common).ifWithinLimit
  }

  /// The exact quotient where it has at most `decimals` digits behind the point; nil otherwise.
  ///
  /// The divisor is not 0.
  public func dividedEvenly(by divisor: ExactDecimal, decimals: Int) -> ExactDecimal? {
    for count in 0...decimals {
      let shift = count + divisor.scale - scale
      let dividend = shift > 0 ? coefficient.scaledUp(by: shift) : coefficient
      let base = shift < 0 ? divisor.coefficient.scaledUp(by: -shift) : divisor.coefficient
      guard let dividend, let base else { return nil }
      let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: base)
      if remainder == 0 {
        return ExactDecimal(coefficient: quotient, scale: count).ifWithinLimit
      }
    }
    return nil
  }

  /// The exact power for exponents of 0 and more; nil when it needs more than 38 digits.
  public func raised(to exponent: Int) -> ExactDecimal? {
    var (result, square, rest) = (ExactDecimal.one, self, exponent)
    while rest > 0 {
      if rest & 1 == 1 {
        guard let product = result.multiplied(by: square) else { return nil }
        result = product
      }
      rest >>= 1
      if rest > 0 {
        guard let next = square.multiplied(by: square) else { return nil }
        square = next
      }
    }
    return result
  }

  /// The smaller number comes first.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.scale == right.scale { return left.coefficient < right.coefficient }
    if left.isNegative != right.isNegative { return left.isNegative }
    let common = max(left.scale, right.scale)
    let low = WideMagnitude(left.coefficient.magnitude).timesTen(toThe: common - left.scale)
    let high = WideMagnitude(right.coefficient.magnitude).timesTen(toThe: common - right.scale)
    return left.isNegative ? high < low : low < high
  }

  /// The coefficient at a larger scale, nil when it does not fit.
  func coefficient(atScale larger: Int) -> Int128? {
    coefficient.scaledUp(by: larger - scale)
  }

  private var ifWithinLimit: ExactDecimal? {
    coefficient.magnitude < PowersOfTen[38] && scale <= ExactDecimal.largestScale ? self : nil
  }

  /// The most digits behind the point that arithmetic keeps.
  static let largestScale = 96
}

extension Int128 {
  /// The product with `10^exponent`; nil when it does not fit.
  fileprivate func scaledUp(by exponent: Int) -> Int128? {
    if self == 0 || exponent == 0 { return self }
    guard exponent <= PowersOfTen.largestExponent else { return nil }
    let (product, isOverflow) = multipliedReportingOverflow(by: Int128(PowersOfTen[exponent]))
    return isOverflow ? nil : product
  }
}

private func cancelTens(_ twos: inout Int128, _ fives: inout Int128, scale: inout Int) {
  while scale > 0, twos % 2 == 0, fives % 5 == 0 {
    twos /= 2
    fives /= 5
    scale -= 1
  }
}
