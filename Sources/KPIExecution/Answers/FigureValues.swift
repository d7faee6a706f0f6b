import Columnar
import KPIPlanning
import KPISemantics
import KPIValues

/// A row of a column as the value of a split.
func dimensionValue(
  _ column: Column, _ row: Int, _ type: ValueType, _ texts: TextDictionary
) -> DimensionValue {
  if let validity = column.validity, !validity[row] { return .missing }
  switch column.values {
  case .codes(let codes): return .text(texts.string(codes[row]))
  case .identities: preconditionFailure("texts that are only told apart are not shown")
  case .flags(let flags): return .flag(flags[row] == 1)
  case .days(let days): return .date(CivilDate(dayNumber: Int(days[row])))
  case .periods(let ordinals):
    if case .period(let grain) = type {
      return .period(Period(grain: grain, ordinal: Int(ordinals[row])))
    }
    return .band(Int(ordinals[row]))
  case .times(let moments):
    return .text(LocalTime(microseconds: Int(moments[row])).description)
  case .decimals(let values, let scale):
    return .number(ExactDecimal(coefficient: Int128(values[row]), scale: scale))
  case .wide(let values, let scale):
    return .number(ExactDecimal(coefficient: values[row], scale: scale))
  case .doubles(let values): return ExactDecimal(values[row]).map { .number($0) } ?? .missing
  }
}

/// The values of an aggregate as values of a figure.
///
/// - Parameters:
///   - type: the type of what is aggregated, for what keeps it.
///   - subject: what a missing value is about.
func valueBlock(
  _ values: AggregateValues, _ type: ValueType?, subject: String, _ texts: TextDictionary
) -> ValueBlock {
  switch values {
  case .column(let column):
    narrow(column, subject) ?? coded(column, type, subject, texts)
      ?? ValueBlock((0..<column.count).map { figureValue(column, $0, type, subject, texts) })
  case .quotients(let dividends, let divisors):
    narrow(dividends, divisors, subject)
      ?? ValueBlock((0..<dividends.count).map { quotientValue(dividends, divisors, $0, subject) })
  }
}

/// The decimals of a column as they stand there; nil for others.
private func narrow(_ column: Column, _ subject: String) -> ValueBlock? {
  guard let (words, scale) = shortDecimals(column) else { return nil }
  return ValueBlock(
    .decimals(words, scale: scale), states: states(column.validity),
    causes: column.validity == nil ? [] : [MissingCause(.noData, detail: subject)])
}

/// Quotients of decimals; nil for others, and where a divisor is 0.
private func narrow(_ dividends: Column, _ divisors: Column, _ subject: String) -> ValueBlock? {
  guard let (words, scale) = shortDecimals(dividends),
    let (divisors, divisorScale) = shortDecimals(divisors)
  else { return nil }
  var below = divisors
  let states = states(dividends.validity)
  for row in states.indices where states[row] != 0 { below[row] = 1 }
  if below.contains(0) { return nil }
  return ValueBlock(
    .quotients(words, scale: scale, over: below, divisorScale: divisorScale), states: states,
    causes: states.isEmpty ? [] : [MissingCause(.noData, detail: subject)])
}

/// Texts, each of which stands once; nil for other columns.
private func coded(
  _ column: Column, _ type: ValueType?, _ subject: String, _ texts: TextDictionary
) -> ValueBlock? {
  guard case .codes(let codes) = column.values else { return nil }
  var list: [FigureValue] = []
  var known: [UInt32: Int32] = [:]
  let states = states(column.validity)
  let positions = codes.indices.map { row -> Int32 in
    if !states.isEmpty, states[row] != 0 { return 0 }
    if let position = known[codes[row]] { return position }
    known[codes[row]] = Int32(list.count)
    list.append(.text(texts.string(codes[row])))
    return Int32(list.count - 1)
  }
  return ValueBlock(
    .listed(positions, list), states: states,
    causes: states.isEmpty ? [] : [MissingCause(.noData, detail: subject)])
}

/// The digits of a column of decimals, 0 where nothing is there; nil where they are doubles or do
/// not fit 64 bits.
private func shortDecimals(_ column: Column) -> (words: [Int64], scale: Int)? {
  switch column.values {
  case .decimals(let words, let scale) where scale <= 18:
    guard let validity = column.validity else { return (words, scale) }
    return (words.indices.map { validity[$0] ? words[$0] : 0 }, scale)
  case .wide(let digits, let scale) where scale <= 18:
    var words = [Int64](repeating: 0, count: digits.count)
    for row in digits.indices {
      if let validity = column.validity, !validity[row] { continue }
      guard let word = Int64(exactly: digits[row]) else { return nil }
      words[row] = word
    }
    return (words, scale)
  default: return nil
  }
}

/// 1 where nothing is there; empty where everything is.
private func states(_ validity: Validity?) -> [UInt8] {
  guard let validity else { return [] }
  return (0..<validity.count).map { validity[$0] ? 0 : 1 }
}

private func figureValue(
  _ column: Column, _ row: Int, _ type: ValueType?, _ subject: String, _ texts: TextDictionary
) -> FigureValue {
  if let validity = column.validity, !validity[row] {
    return .missing(MissingCause(.noData, detail: subject))
  }
  switch column.values {
  case .decimals, .wide, .doubles:
    return number(column, row).map { .number($0) }
      ?? .missing(MissingCause(.overflow, detail: subject))
  case .codes(let codes): return .text(texts.string(codes[row]))
  case .identities: preconditionFailure("texts that are only told apart are not shown")
  case .flags(let flags): return .flag(flags[row] == 1)
  case .days(let days): return .date(CivilDate(dayNumber: Int(days[row])))
  case .times(let moments): return .time(Int(moments[row]))
  case .periods(let ordinals):
    if case .period(let grain) = type {
      return .period(Period(grain: grain, ordinal: Int(ordinals[row])))
    }
    return .band(Int(ordinals[row]))
  }
}

private func quotientValue(
  _ dividends: Column, _ divisors: Column, _ row: Int, _ subject: String
) -> FigureValue {
  if let validity = dividends.validity, !validity[row] {
    return .missing(MissingCause(.noData, detail: subject))
  }
  guard let dividend = number(dividends, row), let divisor = number(divisors, row) else {
    return .missing(MissingCause(.overflow, detail: subject))
  }
  do {
    return .number(try dividend.divided(by: divisor))
  } catch {
    switch error {
    case .divisionByZero: return .missing(MissingCause(.divisionByZero, detail: subject))
    case .overflow: return .missing(MissingCause(.overflow, detail: subject))
    }
  }
}

/// The number in a row, nil where there is an overflow.
private func number(_ column: Column, _ row: Int) -> Number? {
  switch column.values {
  case .decimals(let values, let scale):
    return .exact(ExactDecimal(coefficient: Int128(values[row]), scale: scale))
  case .wide(let values, let scale):
    guard values[row] != overflowMark else { return nil }
    return .exact(ExactDecimal(coefficient: values[row], scale: scale))
  case .doubles(let values):
    guard values[row].isFinite else { return nil }
    return .approximate(values[row] + 0)
  case .codes, .identities, .flags, .days, .times, .periods: return nil
  }
}
