import KPISemantics
import KPIValues

/// The values of an operation that looks at one cell at a time.
func elementwise(_ operation: GraphOperation, _ operands: [ValueBlock]) -> ValueBlock {
  if let quick = quickly(operation, operands) { return quick }
  var result: [FigureValue] = []
  let count = operands.first?.count ?? 0
  result.reserveCapacity(count)
  if operands.count == 2, let symbol = operation.symbol {
    for cell in 0..<count {
      result.append(
        combine(symbol, operands[0][cell], operands[1][cell], words: operation.words))
    }
    return ValueBlock(result)
  }
  var values = operands.map { _ in FigureValue.flag(false) }
  for cell in 0..<count {
    for (position, operand) in operands.enumerated() { values[position] = operand[cell] }
    result.append(apply(operation, values) ?? .missing(.noData, ""))
  }
  return ValueBlock(result)
}

/// The values of an operation on words; nil where it has to look at each value.
private func quickly(_ operation: GraphOperation, _ operands: [ValueBlock]) -> ValueBlock? {
  switch operation {
  case .binary(.add): sum(operands[0], operands[1], isDifference: false)
  case .binary(.subtract): sum(operands[0], operands[1], isDifference: true)
  case .binary(.multiply): product(operands[0], operands[1])
  case .binary(.otherwise): operands[0].states.isEmpty ? whole(operands[0]) : nil
  case .divide(let words): quotient(operands[0], operands[1], words: words)
  case .previous: beforehand(operands[0])
  default: nil
  }
}

/// The block if none of its values is missing.
private func whole(_ block: ValueBlock) -> ValueBlock? {
  if case .listed = block.form { return nil }
  return block
}

/// What is missing in either of two blocks, the left one's cause before the right one's; nil when
/// there are too many causes.
private func missingCauses(
  _ left: ValueBlock, _ right: ValueBlock
) -> (states: [UInt8], causes: [MissingCause])? {
  if right.states.isEmpty { return (left.states, left.causes) }
  if left.states.isEmpty { return (right.states, right.causes) }
  var causes = left.causes
  var states = left.states
  var known: [UInt8] = [0]
  for cause in right.causes {
    if let position = causes.firstIndex(of: cause) {
      known.append(UInt8(position + 1))
      continue
    }
    guard causes.count < ValueBlock.causeLimit else { return nil }
    causes.append(cause)
    known.append(UInt8(causes.count))
  }
  for cell in states.indices where states[cell] == 0 {
    states[cell] = known[Int(right.states[cell])]
  }
  return (states, causes)
}

private func sum(_ left: ValueBlock, _ right: ValueBlock, isDifference: Bool) -> ValueBlock? {
  guard case .decimals(let low, let lowScale) = left.form,
    case .decimals(let high, let highScale) = right.form,
    let missing = missingCauses(left, right)
  else { return nil }
  let scale = max(lowScale, highScale)
  let factors = (powerOfTen(scale - lowScale), powerOfTen(scale - highScale))
  var words = [Int64](repeating: 0, count: low.count)
  var isBeyond = false
  for cell in words.indices {
    let first = low[cell].multipliedReportingOverflow(by: factors.0)
    let second = high[cell].multipliedReportingOverflow(by: factors.1)
    let sum =
      isDifference
      ? first.partialValue.subtractingReportingOverflow(second.partialValue)
      : first.partialValue.addingReportingOverflow(second.partialValue)
    isBeyond = isBeyond || first.overflow || second.overflow || sum.overflow
    words[cell] = sum.partialValue
  }
  if isBeyond { return nil }
  clear(&words, where: missing.states)
  return ValueBlock(.decimals(words, scale: scale), states: missing.states, causes: missing.causes)
}

private func product(_ left: ValueBlock, _ right: ValueBlock) -> ValueBlock? {
  guard case .decimals(let low, let lowScale) = left.form,
    case .decimals(let high, let highScale) = right.form,
    lowScale + highScale <= ValueBlock.largestScale,
    let missing = missingCauses(left, right)
  else { return nil }
  var words = [Int64](repeating: 0, count: low.count)
  var isBeyond = false
  for cell in words.indices {
    let product = low[cell].multipliedReportingOverflow(by: high[cell])
    isBeyond = isBeyond || product.overflow
    words[cell] = product.partialValue
  }
  if isBeyond { return nil }
  return ValueBlock(
    .decimals(words, scale: lowScale + highScale), states: missing.states, causes: missing.causes)
}

private func quotient(_ left: ValueBlock, _ right: ValueBlock, words: String) -> ValueBlock? {
  guard case .decimals(var dividends, let scale) = left.form,
    case .decimals(var divisors, let divisorScale) = right.form,
    var missing = missingCauses(left, right)
  else { return nil }
  guard divisors.contains(0) else {
    clear(&dividends, where: missing.states)
    return ValueBlock(
      .quotients(dividends, scale: scale, over: divisors, divisorScale: divisorScale),
      states: missing.states, causes: missing.causes)
  }
  let zero = MissingCause(.divisionByZero, .zero(words))
  var state = missing.causes.firstIndex(of: zero).map { UInt8($0 + 1) }
  if missing.states.isEmpty { missing.states = [UInt8](repeating: 0, count: divisors.count) }
  for cell in divisors.indices where divisors[cell] == 0 || missing.states[cell] != 0 {
    if missing.states[cell] == 0 {
      if state == nil {
        guard missing.causes.count < ValueBlock.causeLimit else { return nil }
        missing.causes.append(zero)
        state = UInt8(missing.causes.count)
      }
      missing.states[cell] = state ?? 0
    }
    (dividends[cell], divisors[cell]) = (0, 1)
  }
  return ValueBlock(
    .quotients(dividends, scale: scale, over: divisors, divisorScale: divisorScale),
    states: missing.states, causes: missing.causes)
}

/// The values, all that is missing as an undefined previous.
private func beforehand(_ block: ValueBlock) -> ValueBlock? {
  if block.states.isEmpty { return whole(block) }
  if case .listed = block.form { return nil }
  var result = block
  result.causes = block.causes.map { cause in
    cause.kind == .undefinedPrevious
      ? cause : MissingCause(.undefinedPrevious, .nothingBefore)
  }
  return result
}

private func clear(_ words: inout [Int64], where states: [UInt8]) {
  for cell in states.indices where states[cell] != 0 { words[cell] = 0 }
}
