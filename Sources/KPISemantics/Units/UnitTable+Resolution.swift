import KPISyntax

extension UnitTable {
  /// Why a unit as written is none.
  public enum Problem: Error, Hashable, Sendable {
    /// Nothing has that name.
    case unknown(NameSyntax)
    /// A factor that is 0, not whole, or too large.
    case factor(String, SourceSpan)
    /// The name of a type that is no unit: `text`, `date`.
    case typeName(NameSyntax)
  }

  /// Names of types that are not units.
  static let typeNames: Set<String> = ["text", "flag", "date", "time", "id", "hour", "quarter"]

  /// The unit as written, with the factors of `/1000 impression` and the like.
  public func resolve(_ syntax: UnitSyntax) throws(Problem) -> MeasurementUnit {
    var unit = try single(syntax.numerator)
    if syntax.divisors.isEmpty { return unit }
    var symbol = unit.symbol
    for divisor in syntax.divisors {
      let below = try single(divisor.name)
      let factor = try number(divisor)
      unit = Self.quotient(unit, below, factor: factor) ?? unit
      symbol += "/" + (factor == 1 ? "" : "\(factor) ") + below.symbol
    }
    return unit.written(as: symbol)
  }

  /// The unit of one name, without factor.
  public func single(_ name: NameSyntax) throws(Problem) -> MeasurementUnit {
    if let unit = unit(named: name.text) { return unit }
    if Self.typeNames.contains(name.text) { throw .typeName(name) }
    throw .unknown(name)
  }

  /// The unit of that name, nil when there is none.
  public func unit(named name: String) -> MeasurementUnit? {
    if let known = BuiltInUnit.words[name] { return known }
    if name == "money" { return .canonical([currency: 1]) }
    if CurrencyCode.all.contains(name) || declared[name] != nil { return .canonical([name: 1]) }
    return nil
  }

  /// Names that can be offered for one that nothing has: of the many currencies only those that
  /// were plainly meant.
  func names(like name: String) -> [String] {
    let upper = name.uppercased()
    let isCode = name.count == 3 && name == upper
    let currencies = CurrencyCode.all.filter { isCode || upper.hasPrefix($0) }
    return Array(declared.keys) + Array(BuiltInUnit.words.keys) + ["money"] + currencies
  }

  private func number(_ divisor: UnitSyntax.Divisor) throws(Problem) -> Int {
    guard let text = divisor.factor else { return 1 }
    let digits = text.filter { $0 != "_" }
    guard let factor = Int(digits), factor > 0, factor <= 1_000_000_000 else {
      throw .factor(text, divisor.name.span)
    }
    return factor
  }

  // `value in a/b × (a's factor / b's factor)` is canonical.
  private static func quotient(
    _ above: MeasurementUnit, _ below: MeasurementUnit, factor: Int
  ) -> MeasurementUnit? {
    let (numerator, first) = above.numerator.multipliedReportingOverflow(by: below.denominator)
    let (partial, second) = above.denominator.multipliedReportingOverflow(by: below.numerator)
    let (denominator, third) = partial.multipliedReportingOverflow(by: factor)
    if first || second || third { return nil }
    let exponents = above.exponents.merging(
      below.exponents.mapValues { -$0 }, uniquingKeysWith: +
    ).filter { $0.value != 0 }
    let divisor = greatestCommonDivisor(numerator, denominator)
    return MeasurementUnit(
      exponents: exponents, numerator: numerator / divisor, denominator: denominator / divisor,
      symbol: "")
  }

  private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return max(left, 1)
  }
}
