import KPIValues

extension ValueBlock {
  /// The narrowest block that holds these values.
  public init(_ values: [FigureValue]) {
    var missing = MissingCauses(count: values.count)
    for (cell, value) in values.enumerated() {
      guard case .missing(let cause) = value else { continue }
      guard missing.note(cause, at: cell) else {
        self.init(.listed(values.indices.map { Int32($0) }, values))
        return
      }
    }
    self.init(
      narrowed(values) ?? listed(values), states: missing.states, causes: missing.causes)
  }
}

extension ValueBlock {
  /// Takes the values of cells away, for a reason.
  public mutating func remove(_ cells: [Int], _ cause: MissingCause) {
    if cells.isEmpty { return }
    var values = (0..<count).map { self[$0] }
    for cell in cells { values[cell] = .missing(cause) }
    self = ValueBlock(values)
  }
}

/// Causes as they are met, each once.
struct MissingCauses {
  /// For each cell 0, or the position of its cause and 1; empty while no cell has one.
  private(set) var states: [UInt8] = []
  /// The causes.
  private(set) var causes: [MissingCause] = []
  private let count: Int

  /// Nothing missing in so many cells.
  init(count: Int) {
    self.count = count
  }

  /// The state of cells that a cause holds in; nil when there are too many causes.
  mutating func state(_ cause: MissingCause) -> UInt8? {
    if let known = causes.firstIndex(of: cause) { return UInt8(known + 1) }
    guard causes.count < ValueBlock.causeLimit else { return nil }
    causes.append(cause)
    return UInt8(causes.count)
  }

  /// Notes why a cell has no value; false when there are too many causes.
  mutating func note(_ cause: MissingCause, at cell: Int) -> Bool {
    guard let state = state(cause) else { return false }
    if states.isEmpty { states = [UInt8](repeating: 0, count: count) }
    states[cell] = state
    return true
  }
}

/// What numbers need to stand in narrow columns.
private struct NumberNeeds {
  var scale = 0
  var divisorScale = 0
  var hasQuotients = false
  var hasDoubles = false
  var isNarrow = true

  mutating func note(_ number: Number) {
    switch number {
    case .exact(let decimal):
      isNarrow = isNarrow && isShort(decimal)
      scale = max(scale, decimal.scale)
    case .quotient(let dividend, let divisor):
      isNarrow = isNarrow && isShort(dividend) && isShort(divisor)
      scale = max(scale, dividend.scale)
      divisorScale = max(divisorScale, divisor.scale)
      hasQuotients = true
    case .approximate: hasDoubles = true
    }
  }

  private func isShort(_ decimal: ExactDecimal) -> Bool {
    decimal.scale <= ValueBlock.largestScale && Int64(exactly: decimal.coefficient) != nil
  }
}

/// The values as narrow numbers; nil when some are not numbers or do not fit.
private func narrowed(_ values: [FigureValue]) -> ValueBlock.Form? {
  var needs = NumberNeeds()
  for value in values {
    switch value {
    case .number(let number): needs.note(number)
    case .missing: break
    default: return nil
    }
    if !needs.isNarrow { return nil }
  }
  if needs.hasQuotients { return needs.hasDoubles ? nil : quotients(values, needs) }
  if !needs.hasDoubles, let words = words(values, scale: needs.scale) {
    return .decimals(words, scale: needs.scale)
  }
  return numbers(values)
}

private func words(_ values: [FigureValue], scale: Int) -> [Int64]? {
  var words = [Int64](repeating: 0, count: values.count)
  for (cell, value) in values.enumerated() {
    guard case .number(.exact(let decimal)) = value else { continue }
    guard let word = word(decimal, scale: scale) else { return nil }
    words[cell] = word
  }
  return words
}

/// The decimal's digits at a larger scale; nil when 64 bits do not hold them.
private func word(_ decimal: ExactDecimal, scale: Int) -> Int64? {
  guard let digits = Int64(exactly: decimal.coefficient) else { return nil }
  return digits.scaled(by: scale - decimal.scale)
}

private func quotients(_ values: [FigureValue], _ needs: NumberNeeds) -> ValueBlock.Form? {
  var dividends = [Int64](repeating: 0, count: values.count)
  var divisors = [Int64](repeating: 1, count: values.count)
  for (cell, value) in values.enumerated() {
    guard case .number(let number) = value else { continue }
    switch number {
    case .exact(let decimal):
      // A quotient of more than six decimals would no longer be exact.
      guard decimal.scale <= 6, let dividend = word(decimal, scale: needs.scale),
        let divisor = Int64(1).scaled(by: needs.divisorScale)
      else { return nil }
      (dividends[cell], divisors[cell]) = (dividend, divisor)
    case .quotient(let left, let right):
      guard let dividend = word(left, scale: needs.scale),
        let divisor = word(right, scale: needs.divisorScale)
      else { return nil }
      (dividends[cell], divisors[cell]) = (dividend, divisor)
    case .approximate: return nil
    }
  }
  return .quotients(
    dividends, scale: needs.scale, over: divisors, divisorScale: needs.divisorScale)
}

private func numbers(_ values: [FigureValue]) -> ValueBlock.Form {
  var words = [Int64](repeating: 0, count: values.count)
  var scales = [UInt8](repeating: 0, count: values.count)
  for (cell, value) in values.enumerated() {
    switch value {
    case .number(.exact(let decimal)):
      words[cell] = Int64(truncatingIfNeeded: decimal.coefficient)
      scales[cell] = UInt8(decimal.scale)
    case .number(.approximate(let double)):
      words[cell] = Int64(bitPattern: double.bitPattern)
      scales[cell] = ValueBlock.doubleMark
    default: break
    }
  }
  return .numbers(words, scales: scales)
}

/// The values as a list in which flags and bands stand once.
private func listed(_ values: [FigureValue]) -> ValueBlock.Form {
  var list: [FigureValue] = []
  var known: [FigureValue: Int32] = [:]
  var positions = [Int32](repeating: 0, count: values.count)
  for (cell, value) in values.enumerated() {
    switch value {
    case .missing: continue
    case .flag, .band:
      if let position = known[value] {
        positions[cell] = position
        continue
      }
      known[value] = Int32(list.count)
    default: break
    }
    positions[cell] = Int32(list.count)
    list.append(value)
  }
  return .listed(positions, list)
}

extension Int64 {
  /// The product with `10^exponent`; nil when it does not fit.
  func scaled(by exponent: Int) -> Int64? {
    if exponent == 0 || self == 0 { return self }
    guard exponent <= ValueBlock.largestScale else { return nil }
    let (product, isOverflow) = multipliedReportingOverflow(by: powerOfTen(exponent))
    return isOverflow ? nil : product
  }
}

/// `10^exponent`, for exponents 0 … 18.
func powerOfTen(_ exponent: Int) -> Int64 {
  var power: Int64 = 1
  for _ in 0..<exponent { power *= 10 }
  return power
}
