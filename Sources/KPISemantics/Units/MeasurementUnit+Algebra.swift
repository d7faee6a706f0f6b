extension MeasurementUnit {
  /// Whether it has no base unit: a plain number, a percentage, a point.
  public var isDimensionless: Bool { exponents.isEmpty }

  /// Whether it is one of the hundredths that a bare number cannot stand for: `%` and `pp`.
  public var isPercentage: Bool { isDimensionless && (symbol == "%" || symbol == "pp") }

  /// Whether it is a length of time in seconds: `s min h day week`.
  public var isDuration: Bool { consists(of: "s") }

  /// Whether it is a number of calendar months: `month year`.
  public var isMonths: Bool { consists(of: "month") }

  private func consists(of name: String) -> Bool {
    guard exponents.count == 1, let only = exponents.first else { return false }
    return only.key == name && only.value == 1
  }

  /// Whether it is divided by something, or is a percentage: not a quantity that adds up.
  public var isRate: Bool { isPercentage || exponents.values.contains { $0 < 0 } }

  /// Whether every base unit is a counted thing (rows, entities, declared units) or there is none.
  public var isCounted: Bool { exponents.keys.allSatisfy(Self.isCountedName) }

  /// Whether it counts things alone, and is not divided by anything.
  var isNumberOfThings: Bool { !isDimensionless && isCounted && !isRate }

  /// Whether values of both can be added and compared: the same base units.
  public func isCommensurable(with other: MeasurementUnit) -> Bool { exponents == other.exponents }

  /// The unit of a product. A plain number leaves the other unit as it is written.
  public func multiplied(by other: MeasurementUnit) -> MeasurementUnit {
    if other.isDimensionless { return isDimensionless && self == .number ? other : self }
    if isDimensionless { return other }
    return Self.canonical(Self.sum(exponents, other.exponents, sign: 1))
  }

  /// The unit of a quotient. A plain number below leaves the unit above as it is written.
  public func divided(by other: MeasurementUnit) -> MeasurementUnit {
    if other.isDimensionless { return isDimensionless && other != .number ? .number : self }
    return Self.canonical(Self.sum(exponents, other.exponents, sign: -1))
  }

  /// The unit of a power with a whole exponent.
  public func raised(to exponent: Int) -> MeasurementUnit {
    if exponent == 1 || isDimensionless { return self }
    return Self.canonical(exponents.mapValues { $0 &* exponent }.filter { $0.value != 0 })
  }

  /// The unit of these base units at canonical magnitude, with a symbol made from them.
  public static func canonical(_ exponents: [String: Int]) -> MeasurementUnit {
    MeasurementUnit(
      exponents: exponents, numerator: 1, denominator: 1, symbol: symbol(of: exponents))
  }

  /// The base units as text: `EUR·lead/deal/visit`, `number` for none. Currencies come first, then
  /// names in alphabetical order.
  public static func symbol(of exponents: [String: Int]) -> String {
    if exponents.isEmpty { return "number" }
    let names = exponents.keys.sorted { left, right in
      let (first, second) = (CurrencyCode.all.contains(left), CurrencyCode.all.contains(right))
      return first == second ? left < right : first
    }
    let above = names.filter { exponents[$0, default: 0] > 0 }.map {
      power($0, exponents[$0, default: 0])
    }
    let below = names.filter { exponents[$0, default: 0] < 0 }.map {
      "/" + power($0, -exponents[$0, default: 0])
    }
    return (above.isEmpty ? "1" : above.joined(separator: "·")) + below.joined()
  }

  private static func power(_ name: String, _ exponent: Int) -> String {
    exponent == 1 ? name : "\(name)^\(exponent)"
  }

  private static func sum(
    _ left: [String: Int], _ right: [String: Int], sign: Int
  ) -> [String: Int] {
    left.merging(right.mapValues { $0 * sign }, uniquingKeysWith: &+).filter { $0.value != 0 }
  }

  private static func isCountedName(_ name: String) -> Bool {
    name != "s" && name != "month" && !CurrencyCode.all.contains(name)
  }
}
