/// All values of each group, for what needs them sorted.
struct ValueLists: Sendable {
  private var groups: [Int32] = []
  private var parts: [Column] = []
  private var values: Column.Values = .decimals([], scale: 0)
  private var lists: GroupedLists?

  /// Adds the value of each row to its group; rows with group -1 are left out.
  mutating func add(_ column: Column, groups added: [Int32]) {
    let rows = (0..<Int32(added.count)).filter { added[Int($0)] >= 0 }
    groups += rows.map { added[Int($0)] }
    parts.append(Column(values: column.values, validity: nil).gathered(rows))
  }

  /// Adds another worker's values.
  mutating func absorb(_ other: ValueLists, targets: [Int32]) {
    groups += other.groups.map { targets[Int($0)] }
    parts += other.parts
  }

  /// Sorts the values by group, after which answers can be asked for.
  mutating func prepare(groupCount: Int) {
    values = Column.concatenated(parts)?.values ?? values
    parts = []
    lists = GroupedLists(groups: groups, groupCount: groupCount)
    groups = []
  }

  /// For each answer the value at a fraction of the way through the sorted values, interpolated.
  func percentiles(_ plan: MergePlan, at fraction: Double) -> Column.Values {
    let share = Share(fraction)
    let scale = values.scale
    if let exact = values.wide(scale: scale) {
      let results = (0..<plan.count).map { answer in
        exactPercentile(rows(plan, answer).map { exact[Int($0)] }.sorted(), share)
      }
      return .wide(results, scale: scale + share.places)
    }
    let doubles = values.doubles
    return .doubles(
      (0..<plan.count).map { answer in
        let sorted = rows(plan, answer).map { doubles[Int($0)] }.sorted()
        if sorted.isEmpty { return 0 }
        let (index, rest) = ((sorted.count - 1) * share.parts).quotientAndRemainder(
          dividingBy: share.whole)
        guard rest > 0 else { return sorted[index] }
        return sorted[index] + (sorted[index + 1] - sorted[index])
          * (Double(rest) / Double(share.whole))
      })
  }

  /// For each answer the sample's standard deviation; 0 where there are fewer than two values.
  func deviations(_ plan: MergePlan) -> [Double] {
    let exact = values.wide(scale: values.scale)
    let doubles = values.doubles
    return (0..<plan.count).map { answer in
      let rows = rows(plan, answer)
      guard rows.count > 1 else { return 0 }
      if let exact, let variance = exactVariance(rows.map { exact[Int($0)] }, values.scale) {
        return variance.squareRoot()
      }
      return variance(rows.map { doubles[Int($0)] }).squareRoot()
    }
  }

  private func rows(_ plan: MergePlan, _ answer: Int) -> [Int32] {
    guard let lists else { return [] }
    return plan.groups(answer).flatMap { lists.rows($0) }
  }
}

/// A fraction as a decimal of at most twelve places: `parts / whole`, `whole` a power of ten.
private struct Share {
  var parts: Int
  var whole = 1_000_000_000_000
  var places = 12

  init(_ fraction: Double) {
    parts = Int((fraction * 1e12).rounded())
    while places > 0, parts % 10 == 0 {
      parts /= 10
      whole /= 10
      places -= 1
    }
  }
}

private func exactPercentile(_ sorted: [Int128], _ share: Share) -> Int128 {
  guard !sorted.isEmpty, !sorted.contains(overflowMark) else {
    return sorted.isEmpty ? 0 : overflowMark
  }
  let (index, rest) = ((sorted.count - 1) * share.parts).quotientAndRemainder(
    dividingBy: share.whole)
  let low = sorted[index].multipliedReportingOverflow(by: Int128(share.whole - rest))
  let high = sorted[min(index + 1, sorted.count - 1)]
    .multipliedReportingOverflow(by: Int128(rest))
  guard !low.overflow, !high.overflow else { return overflowMark }
  return bounded(low.partialValue.addingReportingOverflow(high.partialValue))
}

/// The variance of decimals by exact sums, nil where those do not fit.
private func exactVariance(_ numbers: [Int128], _ scale: Int) -> Double? {
  var (sum, squares) = (Int128(0), Int128(0))
  if numbers.contains(overflowMark) { return .infinity }
  for number in numbers {
    let square = number.multipliedReportingOverflow(by: number)
    let total = squares.addingReportingOverflow(square.partialValue)
    if square.overflow || total.overflow { return nil }
    squares = total.partialValue
    sum += number
  }
  let count = Int128(numbers.count)
  let left = squares.multipliedReportingOverflow(by: count)
  let right = sum.multipliedReportingOverflow(by: sum)
  if left.overflow || right.overflow { return nil }
  let difference = left.partialValue - right.partialValue
  return nearestQuotient(difference, count * (count - 1)) / pow10(2 * scale)
}

private func pow10(_ exponent: Int) -> Double {
  (0..<exponent).reduce(1) { power, _ in power * 10 }
}

private func variance(_ numbers: [Double]) -> Double {
  var sum = ExactDoubleSum()
  for number in numbers { sum.add(number) }
  let mean = sum.value / Double(numbers.count)
  var squares = ExactDoubleSum()
  for number in numbers { squares.add((number - mean) * (number - mean)) }
  return squares.value / Double(numbers.count - 1)
}
