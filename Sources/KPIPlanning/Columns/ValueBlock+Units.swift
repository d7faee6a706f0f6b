import KPISemantics
import KPIValues

extension ValueBlock {
  /// Canonical values as numbers of a unit; `%` and `pp` stay fractions.
  func shown(in type: ValueType) -> ValueBlock {
    guard case .number(let unit) = type else { return self }
    if unit.symbol == "%" || unit.symbol == "pp" || unit.numerator == unit.denominator {
      return self
    }
    return scaled(by: unit.denominator, over: unit.numerator)
      ?? ValueBlock((0..<count).map { self[$0].shown(in: type) })
  }

  /// The numbers times `factor / divisor`; nil where each value has to be looked at.
  private func scaled(by factor: Int, over divisor: Int) -> ValueBlock? {
    guard let factor = Int64(exactly: factor), let divisor = Int64(exactly: divisor) else {
      return nil
    }
    switch form {
    case .decimals(let words, let scale):
      guard let dividends = times(words, factor) else { return nil }
      let divisors = [Int64](repeating: divisor, count: words.count)
      return ValueBlock(
        .quotients(dividends, scale: scale, over: divisors, divisorScale: 0), states: states,
        causes: causes)
    case .quotients(let words, let scale, let divisors, let divisorScale):
      guard let dividends = times(words, factor), let divisors = times(divisors, divisor) else {
        return nil
      }
      return ValueBlock(
        .quotients(dividends, scale: scale, over: divisors, divisorScale: divisorScale),
        states: states, causes: causes)
    case .numbers, .listed: return nil
    }
  }
}

private func times(_ words: [Int64], _ factor: Int64) -> [Int64]? {
  if factor == 1 { return words }
  var result = words
  for cell in result.indices {
    let (product, isOverflow) = result[cell].multipliedReportingOverflow(by: factor)
    if isOverflow { return nil }
    result[cell] = product
  }
  return result
}
