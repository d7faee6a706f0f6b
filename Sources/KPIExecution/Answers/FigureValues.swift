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
func figureValues(
  _ values: AggregateValues, _ type: ValueType?, subject: String, _ texts: TextDictionary
) -> [FigureValue] {
  switch values {
  case .column(let column):
    (0..<column.count).map { figureValue(column, $0, type, subject, texts) }
  case .quotients(let dividends, let divisors):
    (0..<dividends.count).map { quotientValue(dividends, divisors, $0, subject) }
  }
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
