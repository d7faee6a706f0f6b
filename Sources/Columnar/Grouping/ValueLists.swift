import KPIValues

/// All values of each group, for what needs them in order.
struct ValueLists: Sendable {
  private var groups: [Int32] = []
  private var parts: [Column.Values] = []
  /// After `prepare`: the values, group by group.
  private var values: Column.Values = .decimals([], scale: 0)
  /// Where the values of each group begin, and behind them the end.
  private var offsets: [Int] = [0]

  /// Adds the value of each row to its group; rows with group -1 are left out.
  mutating func add(_ column: Column, groups added: [Int32]) {
    let rows = positions(added)
    if rows.isEmpty { return }
    if rows.count == added.count {
      groups += added
      parts.append(column.values)
      return
    }
    groups += mapped(rows) { added[Int($0)] }
    parts.append(Column(values: column.values, validity: nil).gathered(rows).values)
  }

  /// Adds another worker's values.
  mutating func absorb(_ other: ValueLists, targets: [Int32]) {
    groups += mapped(other.groups) { targets[Int($0)] }
    parts += other.parts
  }

  /// Puts the values of each group together, after which answers can be asked for.
  mutating func prepare(groupCount: Int) {
    var offsets = [Int](repeating: 0, count: groupCount + 1)
    for group in groups { offsets[Int(group) + 1] += 1 }
    for group in 0..<groupCount { offsets[group + 1] += offsets[group] }
    let columns = parts.map { Column(values: $0, validity: nil) }
    parts = []
    switch Column.concatenated(columns)?.values ?? values {
    case .decimals(let numbers, let scale):
      values = .decimals(placed(numbers, groups, offsets), scale: scale)
    case .wide(let numbers, let scale):
      values = .wide(placed(numbers, groups, offsets), scale: scale)
    case let others: values = .doubles(placed(others.doubles, groups, offsets))
    }
    self.offsets = offsets
    groups = []
  }

  /// For each answer the value at a fraction of the way through the sorted values, interpolated.
  func percentiles(_ plan: MergePlan, at fraction: Double) -> Column.Values {
    let share = Share(fraction)
    switch values {
    case .decimals(let numbers, let scale):
      let results = ordered(plan, numbers) { exactPercentile($0, share) { Int128($0) } }
      return .wide(results, scale: scale + share.places)
    case .wide(let numbers, let scale):
      let results = ordered(plan, numbers) { sorted in
        sorted.contains(overflowMark) ? overflowMark : exactPercentile(sorted, share) { $0 }
      }
      return .wide(results, scale: scale + share.places)
    default:
      return .doubles(ordered(plan, values.doubles) { percentile($0, share) })
    }
  }

  /// For each answer the sample's standard deviation; 0 where there are fewer than two values.
  func deviations(_ plan: MergePlan) -> [Double] {
    let scale = values.scale
    switch values {
    case .decimals(let numbers, _):
      return ordered(plan, numbers) { deviation($0, scale, { nearestDouble(Int128($0), scale) }) }
    case .wide(let numbers, _):
      return ordered(plan, numbers) { numbers in
        if numbers.contains(overflowMark) { return .infinity }
        return deviation(numbers, scale) { nearestDouble($0, scale) }
      }
    default:
      return ordered(plan, values.doubles) { numbers in
        numbers.count < 2 ? 0 : variance(numbers, { $0 }).squareRoot()
      }
    }
  }

  /// What is made of the values of each answer; they may be brought into another order.
  @inline(__always)
  private func ordered<Value: BitwiseCopyable & Sendable, Result: Sendable>(
    _ plan: MergePlan, _ values: [Value],
    _ make: @Sendable (UnsafeMutableBufferPointer<Value>) -> Result
  ) -> [Result] {
    let ranges = plan.evenRanges { answer in
      plan.groups(answer).reduce(1) { $0 + count($1) }
    }
    var jobs = [[Result]](repeating: [], count: ranges.count)
    inParallel(&jobs) { (job: Int, results: inout [Result]) in
      var room: [Value] = []
      results = ranges[job].map { answer in
        room.removeAll(keepingCapacity: true)
        for group in plan.groups(answer) where Int(group) + 1 < offsets.count {
          room += values[offsets[Int(group)]..<offsets[Int(group) + 1]]
        }
        return room.withUnsafeMutableBufferPointer { make($0) }
      }
    }
    return Array(jobs.joined())
  }

  private func count(_ group: Int32) -> Int {
    Int(group) + 1 < offsets.count ? offsets[Int(group) + 1] - offsets[Int(group)] : 0
  }
}

/// The values in the order of their groups.
@inline(__always)
private func placed<Value: BitwiseCopyable>(
  _ values: [Value], _ groups: [Int32], _ offsets: [Int]
) -> [Value] {
  if offsets.count == 2 { return values }
  var next = offsets
  return next.withUnsafeMutableBufferPointer { next in
    [Value](unsafeUninitializedCapacity: values.count) { output, count in
      for row in 0..<values.count {
        let group = Int(groups[row])
        output.initializeElement(at: next[group], to: values[row])
        next[group] += 1
      }
      count = values.count
    }
  }
}

/// The rows that are in a group.
private func positions(_ groups: [Int32]) -> [Int32] {
  [Int32](unsafeUninitializedCapacity: groups.count) { rows, count in
    for row in 0..<groups.count {
      rows.initializeElement(at: count, to: Int32(truncatingIfNeeded: row))
      count += groups[row] >= 0 ? 1 : 0
    }
  }
}

/// A fraction as a decimal of at most twelve places: `parts / whole`, `whole` a power of ten.
private struct Share: Sendable {
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

  /// The two neighbours in between which the fraction lies, and how far behind the first one.
  @inline(__always)
  func neighbours<Value: Comparable & BitwiseCopyable>(
    _ values: UnsafeMutableBufferPointer<Value>
  ) -> (low: Value, high: Value, rest: Int) {
    let (index, rest) = ((values.count - 1) * parts).quotientAndRemainder(dividingBy: whole)
    select(index, of: values)
    var high = values[index]
    if rest > 0, index + 1 < values.count {
      high = values[index + 1]
      for position in index + 1..<values.count where values[position] < high {
        high = values[position]
      }
    }
    return (values[index], high, rest)
  }
}

@inline(__always)
private func exactPercentile<Value: Comparable & BitwiseCopyable>(
  _ values: UnsafeMutableBufferPointer<Value>, _ share: Share, _ exact: (Value) -> Int128
) -> Int128 {
  if values.isEmpty { return 0 }
  let (low, high, rest) = share.neighbours(values)
  let left = exact(low).multipliedReportingOverflow(by: Int128(share.whole - rest))
  let right = exact(high).multipliedReportingOverflow(by: Int128(rest))
  guard !left.overflow, !right.overflow else { return overflowMark }
  return bounded(left.partialValue.addingReportingOverflow(right.partialValue))
}

private func percentile(
  _ values: UnsafeMutableBufferPointer<Double>, _ share: Share
) -> Double {
  if values.isEmpty { return 0 }
  let (low, high, rest) = share.neighbours(values)
  return rest > 0 ? low + (high - low) * (Double(rest) / Double(share.whole)) : low
}

/// The sample's standard deviation of decimals, 0 for fewer than two.
@inline(__always)
private func deviation<Value: BinaryInteger & BitwiseCopyable>(
  _ numbers: UnsafeMutableBufferPointer<Value>, _ scale: Int, _ double: (Value) -> Double
) -> Double {
  if numbers.count < 2 { return 0 }
  return (exactVariance(numbers, scale) ?? variance(numbers, double)).squareRoot()
}

/// The variance of decimals by exact sums, nil where those do not fit.
@inline(__always)
private func exactVariance<Value: BinaryInteger & BitwiseCopyable>(
  _ numbers: UnsafeMutableBufferPointer<Value>, _ scale: Int
) -> Double? {
  var (sum, squares) = (Int128(0), Int128(0))
  for number in numbers {
    let number = Int128(truncatingIfNeeded: number)
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

@inline(__always)
private func variance<Value: BitwiseCopyable>(
  _ numbers: UnsafeMutableBufferPointer<Value>, _ double: (Value) -> Double
) -> Double {
  var sum = ExactDoubleSum()
  for number in numbers { sum.add(double(number)) }
  let mean = sum.value / Double(numbers.count)
  var squares = ExactDoubleSum()
  for number in numbers {
    let distance = double(number) - mean
    squares.add(distance * distance)
  }
  return squares.value / Double(numbers.count - 1)
}
