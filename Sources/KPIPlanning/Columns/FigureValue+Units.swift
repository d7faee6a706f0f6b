import KPISemantics
import KPIValues

extension FigureValue {
  /// A canonical value as a number of a unit; `%` and `pp` stay fractions.
  public func shown(in type: ValueType) -> FigureValue {
    guard case .number(let number) = self, case .number(let unit) = type else { return self }
    guard let shown = number.shown(in: unit) else { return .missing(.overflow, unit.symbol) }
    return .number(shown)
  }
}

extension Number {
  /// A canonical number as a number of a unit; `%` and `pp` stay fractions. Nil when it does not
  /// fit.
  func shown(in unit: MeasurementUnit) -> Number? {
    if unit.symbol == "%" || unit.symbol == "pp" { return self }
    return try? scaled(by: unit.denominator, over: unit.numerator)
  }
}

extension CellRange {
  /// A canonical range in a unit.
  func shown(in type: ValueType) -> CellRange? {
    guard case .number(let unit) = type else { return self }
    guard let low = low.shown(in: unit), let high = high.shown(in: unit) else { return nil }
    return CellRange(low: low, high: high)
  }
}

extension ValueColumn {
  /// Canonical values as numbers of a unit; `%` and `pp` stay fractions.
  func shown(in type: ValueType) -> ValueColumn {
    let blocks = blocks
    return ValueColumn(
      blocks: mapInParallel(blocks.count) { blocks[$0].shown(in: type) }, count: count)
  }
}
