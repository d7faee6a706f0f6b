import KPISemantics
import KPIValues

/// An aggregate of the values of finer cells, in their order; missing ones are left out, except
/// where an input is missing or a number overflows, which would make the result wrong.
///
/// - Parameter weights: for a weighted mean one for each value.
func summarize(
  _ function: AggregateFunction, _ values: [FigureValue], weights: [FigureValue]?
) -> FigureValue {
  for value in values {
    if let kind = value.cause?.kind, kind == .missingInput || kind == .overflow { return value }
  }
  if case .weightedAverage = function { return weightedAverage(values, weights ?? []) }
  let present = values.filter { $0.cause == nil }
  if case .count = function { return .number(Number(present.count { $0 != .flag(false) })) }
  if case .distinct = function { return .number(Number(Set(present).count)) }
  guard let first = present.first else { return nothing(function, values) }
  switch function {
  case .share: return share(present)
  case .min: return present.reduce(first) { (compare($1, $0) ?? 0) < 0 ? $1 : $0 }
  case .max: return present.reduce(first) { (compare($1, $0) ?? 0) > 0 ? $1 : $0 }
  case .first: return first
  case .last: return present.last ?? first
  case .mode: return mode(present)
  case .sum, .average, .median, .percentile, .stddev, .count, .distinct, .weightedAverage:
    return summarize(function, present.compactMap(\.number))
  }
}

/// What an aggregate over no value is: 0 for a sum over no cell at all, else the first cause.
private func nothing(_ function: AggregateFunction, _ values: [FigureValue]) -> FigureValue {
  if let first = values.first { return first }
  return function == .sum ? .number(Number(0)) : .missing(.noData, .noFinerCell)
}

private func summarize(_ function: AggregateFunction, _ numbers: [Number]) -> FigureValue {
  switch function {
  case .sum: return total(numbers)
  case .average:
    return combine(.divide, total(numbers), .number(Number(numbers.count)), words: "the count")
  case .median: return percentile(numbers, at: 0.5)
  case .percentile(let fraction): return percentile(numbers, at: fraction)
  default: return deviation(numbers)
  }
}

/// The sum: exact numbers exactly, the others from the smallest magnitude upwards, so that their
/// order does not matter.
private func total(_ numbers: [Number]) -> FigureValue {
  var exact = FigureValue.number(Number(0))
  var rest: [Double] = []
  for number in numbers {
    if case .exact = number {
      exact = combine(.add, exact, .number(number), words: "sum")
    } else {
      rest.append(number.nearestDouble)
    }
  }
  if rest.isEmpty { return exact }
  rest.sort { abs($0) == abs($1) ? $0 < $1 : abs($0) < abs($1) }
  guard let number = try? Number(finite: compensatedSum(rest)) else {
    return .missing(.overflow, "sum")
  }
  return combine(.add, exact, .number(number), words: "sum")
}

private func compensatedSum(_ numbers: [Double]) -> Double {
  var (sum, lost) = (0.0, 0.0)
  for number in numbers {
    let next = sum + number
    lost += abs(sum) >= abs(number) ? (sum - next) + number : (number - next) + sum
    sum = next
  }
  return sum + lost
}

private func percentile(_ numbers: [Number], at fraction: Double) -> FigureValue {
  let sorted = numbers.sorted { $0.isLess(than: $1) }
  guard let last = sorted.indices.last else { return .missing(.noData, .noValue) }
  // Ten decimals of the rank: p90 of four is rank 2.7, not 2.7000000000000002.
  let scaled = Int((Double(last) * fraction * 1e10).rounded())
  let (rank, rest) = scaled.quotientAndRemainder(dividingBy: 10_000_000_000)
  let low = sorted[min(rank, last)]
  if rest == 0 || rank >= last { return .number(low) }
  let weight = Number.exact(ExactDecimal(coefficient: Int128(rest), scale: 10))
  let distance = combine(.subtract, .number(sorted[rank + 1]), .number(low), words: "")
  let part = combine(.multiply, distance, .number(weight), words: "percentile")
  return combine(.add, .number(low), part, words: "percentile")
}

private func deviation(_ numbers: [Number]) -> FigureValue {
  guard numbers.count > 1 else { return .missing(.noData, .oneValue) }
  let doubles = numbers.map(\.nearestDouble).sorted()
  let mean = compensatedSum(doubles) / Double(doubles.count)
  let squares = doubles.map { ($0 - mean) * ($0 - mean) }.sorted()
  let variance = compensatedSum(squares) / Double(doubles.count - 1)
  guard let number = try? Number(finite: variance.squareRoot()) else {
    return .missing(.overflow, "stddev")
  }
  return .number(number)
}

private func share(_ values: [FigureValue]) -> FigureValue {
  let count = values.count { $0 == .flag(true) }
  return combine(.divide, .number(Number(count)), .number(Number(values.count)), words: "count")
}

private func mode(_ values: [FigureValue]) -> FigureValue {
  var counts: [FigureValue: Int] = [:]
  for value in values { counts[value, default: 0] += 1 }
  var best = values[0]
  for (value, count) in counts {
    let most = counts[best] ?? 0
    if count > most || (count == most && (compare(value, best) ?? 0) < 0) { best = value }
  }
  return best
}

private func weightedAverage(_ values: [FigureValue], _ weights: [FigureValue]) -> FigureValue {
  var products: [Number] = []
  var counted: [Number] = []
  for (value, weight) in zip(values, weights) {
    guard let factor = weight.number else { continue }
    guard case .number(let product) = combine(.multiply, value, weight, words: "") else {
      continue
    }
    products.append(product)
    counted.append(factor)
  }
  if products.isEmpty { return .missing(.noData, .noWeight) }
  return combine(.divide, total(products), total(counted), words: "sum of weights")
}
