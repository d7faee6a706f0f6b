import KPISemantics
import KPIValues

/// The value of an operation whose operands are all constants, which is the same in every cell; nil
/// when it is not such a one.
func foldConstants(_ operation: GraphOperation, _ operands: [GraphOperation]) -> FigureValue? {
  guard !operands.isEmpty else { return nil }
  var values: [FigureValue] = []
  for operand in operands {
    guard case .literal(let value) = operand else { return nil }
    values.append(value)
  }
  switch operation {
  case .previous, .growth, .rank, .grouped: return nil
  default: return apply(operation, values)
  }
}

/// The value of an operation that depends on nothing but its operands' values; nil for the others.
func apply(_ operation: GraphOperation, _ values: [FigureValue]) -> FigureValue? {
  switch operation {
  case .literal(let value): value
  case .negate: negated(values[0])
  case .not: inverted(values[0])
  case .isMissing: .flag(values[0].cause != nil)
  case .binary(let symbol): combine(symbol, values[0], values[1], words: "the result")
  case .divide(let words): combine(.divide, values[0], values[1], words: words)
  case .power(let words): combine(.power, values[0], values[1], words: words)
  case .inList: isListed(values[0], values.dropFirst())
  case .conditional: chosen(values[0], then: values[1], otherwise: values[2])
  case .banded(_, let belongsAbove):
    band(of: values[0], bounds: Array(values.dropFirst()), belongsAbove: belongsAbove)
  case .previous: beforehand(values[0])
  case .growth: growth(now: values[0], before: values[1])
  case .input, .aggregate, .retained, .rank, .grouped: nil
  }
}

private func negated(_ value: FigureValue) -> FigureValue {
  guard case .number(let number) = value else { return value }
  return .number(number.negated)
}

private func inverted(_ value: FigureValue) -> FigureValue {
  guard case .flag(let flag) = value else { return value }
  return .flag(!flag)
}

private func isListed(_ value: FigureValue, _ list: ArraySlice<FigureValue>) -> FigureValue {
  if value.cause != nil { return value }
  return .flag(list.contains { holds(.equal, value, $0) })
}

private func chosen(
  _ condition: FigureValue, then: FigureValue, otherwise: FigureValue
) -> FigureValue {
  guard case .flag(let flag) = condition else { return condition }
  return flag ? then : otherwise
}

private func beforehand(_ value: FigureValue) -> FigureValue {
  guard let cause = value.cause else { return value }
  if cause.kind == .undefinedPrevious { return value }
  return .missing(.undefinedPrevious, .nothingBefore)
}
