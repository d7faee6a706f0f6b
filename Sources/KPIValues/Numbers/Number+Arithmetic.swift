#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Number {
  /// A whole number.
  public init(_ whole: Int) {
    self = .exact(ExactDecimal(whole))
  }

  /// The nearest double.
  public var nearestDouble: Double {
    switch self {
    case .exact(let decimal): decimal.nearestDouble
    case .quotient(let dividend, let divisor): ExactDecimal.nearestDouble(dividend, over: divisor)
    case .approximate(let double): double
    }
  }

  /// Whether it is 0.
  public var isZero: Bool { sign == 0 }

  /// -1 below 0, 0, or 1 above.
  public var sign: Int {
    switch self {
    case .exact(let decimal): Int(decimal.coefficient.signum())
    case .quotient(let dividend, let divisor):
      Int(dividend.coefficient.signum() * divisor.coefficient.signum())
    case .approximate(let double): double < 0 ? -1 : double > 0 ? 1 : 0
    }
  }

  /// The number with the other sign.
  public var negated: Number {
    switch self {
    case .exact(let decimal): .exact(decimal.negated)
    case .quotient(let dividend, let divisor): .quotient(dividend.negated, divisor)
    case .approximate(let double): .approximate(-double)
    }
  }

  /// The sum: exact on decimals, else the sum of the nearest doubles.
  public func adding(_ other: Number) throws(ArithmeticFault) -> Number {
    guard case .exact(let left) = self, case .exact(let right) = other else {
      return try Number(finite: nearestDouble + other.nearestDouble)
    }
    return try Number(fitting: left.adding(right))
  }

  /// The difference: exact on decimals, else the difference of the nearest doubles.
  public func subtracting(_ other: Number) throws(ArithmeticFault) -> Number {
    try adding(other.negated)
  }

  /// The product: exact on decimals, else the product of the nearest doubles.
  public func multiplied(by other: Number) throws(ArithmeticFault) -> Number {
    guard case .exact(let left) = self, case .exact(let right) = other else {
      return try Number(finite: nearestDouble * other.nearestDouble)
    }
    return try Number(fitting: left.multiplied(by: right))
  }

  /// The quotient: of decimals exact where it has at most six digits behind the point, else kept
  /// as a quotient; otherwise the quotient of the nearest doubles.
  public func divided(by other: Number) throws(ArithmeticFault) -> Number {
    guard !other.isZero else { throw .divisionByZero }
    guard case .exact(let left) = self, case .exact(let right) = other else {
      return try Number(finite: nearestDouble / other.nearestDouble)
    }
    return Number(left, over: right)
  }

  /// The quotient of two decimals, exact where it has at most six digits behind the point; the
  /// divisor is not 0.
  public init(_ dividend: ExactDecimal, over divisor: ExactDecimal) {
    if let even = dividend.dividedEvenly(by: divisor, decimals: 6) {
      self = .exact(even)
    } else {
      self = .quotient(dividend, divisor)
    }
  }

  /// The power: exact for decimals and whole exponents while 38 digits hold it, else the double;
  /// a negative power of 0 is a division by zero, a root of a negative number has no value.
  public func raised(to exponent: Number) throws(ArithmeticFault) -> Number {
    if case .exact(let whole) = exponent, whole.scale == 0,
      let count = Int(exactly: whole.coefficient)
    {
      if isZero, count < 0 { throw .divisionByZero }
      if case .exact(let decimal) = self, let power = decimal.raised(to: abs(count)) {
        return count < 0 ? Number(.one, over: power) : .exact(power)
      }
    }
    if isZero, exponent.sign < 0 { throw .divisionByZero }
    return try Number(finite: pow(nearestDouble, exponent.nearestDouble))
  }

  /// The number times `numerator / denominator`, both positive: a change of unit, exact for
  /// decimals and quotients while 38 digits hold them.
  public func scaled(by numerator: Int, over denominator: Int) throws(ArithmeticFault) -> Number {
    if numerator == denominator { return self }
    let (factor, divisor) = (ExactDecimal(numerator), ExactDecimal(denominator))
    switch self {
    case .exact(let decimal):
      return Number(try ExactDecimal.fitting(decimal.multiplied(by: factor)), over: divisor)
    case .quotient(let left, let right):
      guard let top = left.multiplied(by: factor), let bottom = right.multiplied(by: divisor)
      else { break }
      return Number(top, over: bottom)
    case .approximate: break
    }
    return try Number(finite: nearestDouble * Double(numerator) / Double(denominator))
  }

  /// Whether this number is below the other: decimals exactly, all else as nearest doubles.
  public func isLess(than other: Number) -> Bool {
    guard case .exact(let left) = self, case .exact(let right) = other else {
      return nearestDouble < other.nearestDouble
    }
    return left < right
  }

  /// A double that a calculation gave; a fault when it is not finite.
  public init(finite double: Double) throws(ArithmeticFault) {
    guard double.isFinite else { throw .overflow }
    self = .approximate(double == 0 ? 0 : double)
  }

  private init(fitting decimal: ExactDecimal?) throws(ArithmeticFault) {
    self = .exact(try ExactDecimal.fitting(decimal))
  }
}

extension ExactDecimal {
  /// The decimal, or the fault that there is none.
  fileprivate static func fitting(_ decimal: ExactDecimal?) throws(ArithmeticFault) -> ExactDecimal
  {
    guard let decimal else { throw .overflow }
    return decimal
  }
}
