/// Sums of numbers for each group: exact for decimals, exactly rounded for doubles.
struct ExactSums: Sendable {
  private var scale = 0
  /// Sums modulo 2^128, signed.
  private var sums: [Int128] = []
  /// How many times 2^128 is to be added to each.
  private var carries: [Int64] = []
  /// Groups that met a number beyond 38 digits.
  private var overflowed: Set<Int32> = []
  private var doubles: [ExactDoubleSum] = []

  /// Makes room for groups.
  mutating func grow(to count: Int) {
    guard count > sums.count else { return }
    sums.append(contentsOf: repeatElement(0, count: count - sums.count))
    carries.append(contentsOf: repeatElement(0, count: count - carries.count))
    if !doubles.isEmpty {
      doubles.append(contentsOf: repeatElement(ExactDoubleSum(), count: count - doubles.count))
    }
  }

  /// Adds the column's value of each row to its group; rows with group -1 are left out.
  mutating func add(_ values: Column.Values, groups: [Int32], groupCount: Int) {
    grow(to: groupCount)
    switch values {
    case .decimals(let numbers, let own):
      if own > scale { rescale(to: own) }
      if own == scale {
        addNarrow(numbers, groups, &sums, &carries)
      } else if let wide = values.wide(scale: scale) {
        addWide(wide, groups)
      }
    case .wide(_, let own):
      if own > scale { rescale(to: own) }
      if let wide = values.wide(scale: scale) { addWide(wide, groups) }
    case .doubles(let numbers):
      useDoubles()
      for row in 0..<groups.count where groups[row] >= 0 {
        doubles[Int(groups[row])].add(numbers[row])
      }
    case .codes, .identities, .flags, .days, .times, .periods: break
    }
  }

  /// Adds another worker's sums to the groups that its groups are here.
  mutating func absorb(_ other: ExactSums, targets: [Int32], groupCount: Int) {
    grow(to: groupCount)
    var other = other
    if other.scale > scale { rescale(to: other.scale) }
    if scale > other.scale { other.rescale(to: scale) }
    for group in 0..<other.sums.count {
      let target = Int(targets[group])
      accumulate(other.sums[group], into: &sums[target], &carries[target])
      carries[target] += other.carries[group]
    }
    for group in other.overflowed { overflowed.insert(targets[Int(group)]) }
    guard !other.doubles.isEmpty else { return }
    useDoubles()
    for group in 0..<other.doubles.count {
      doubles[Int(targets[group])].add(other.doubles[group])
    }
  }

  /// The sum of each answer's groups; overflow is marked.
  func totals(_ plan: MergePlan) -> Column.Values {
    if !doubles.isEmpty { return .doubles(doubleTotals(plan)) }
    let totals = (0..<plan.count).map { answer in
      var (total, carry) = (Int128(0), Int64(0))
      var isOverflowed = false
      for group in plan.groups(answer) where Int(group) < sums.count {
        accumulate(sums[Int(group)], into: &total, &carry)
        carry += carries[Int(group)]
        isOverflowed = isOverflowed || overflowed.contains(group)
      }
      return bounded((total, carry != 0 || isOverflowed))
    }
    return .wide(totals, scale: scale)
  }

  private func doubleTotals(_ plan: MergePlan) -> [Double] {
    (0..<plan.count).map { answer in
      var total = ExactDoubleSum()
      for group in plan.groups(answer) where Int(group) < sums.count {
        total.add(doubles[Int(group)])
        if sums[Int(group)] != 0 { total.add(nearestDouble(sums[Int(group)], scale)) }
        if overflowed.contains(group) { total.add(.infinity) }
      }
      return total.value
    }
  }

  private mutating func useDoubles() {
    guard doubles.isEmpty else { return }
    doubles = [ExactDoubleSum](repeating: ExactDoubleSum(), count: sums.count)
  }

  private mutating func addWide(_ numbers: [Int128], _ groups: [Int32]) {
    for row in 0..<groups.count where groups[row] >= 0 {
      let group = Int(groups[row])
      if numbers[row] == overflowMark {
        overflowed.insert(groups[row])
      } else {
        accumulate(numbers[row], into: &sums[group], &carries[group])
      }
    }
  }

  private mutating func rescale(to finer: Int) {
    let factor = powerOfTen(finer - scale)
    for group in 0..<sums.count where sums[group] != 0 || carries[group] != 0 {
      let product = factor.map { sums[group].multipliedReportingOverflow(by: $0) }
      if let product, !product.overflow, carries[group] == 0 {
        sums[group] = product.partialValue
      } else {
        overflowed.insert(Int32(group))
      }
    }
    scale = finer
  }
}

@inline(__always)
private func accumulate(_ number: Int128, into sum: inout Int128, _ carry: inout Int64) {
  let result = sum.addingReportingOverflow(number)
  sum = result.partialValue
  if result.overflow { carry += number < 0 ? -1 : 1 }
}

private func addNarrow(
  _ numbers: [Int64], _ groups: [Int32], _ sums: inout [Int128], _ carries: inout [Int64]
) {
  sums.withUnsafeMutableBufferPointer { sums in
    numbers.withUnsafeBufferPointer { numbers in
      groups.withUnsafeBufferPointer { groups in
        for row in 0..<groups.count where groups[row] >= 0 {
          let group = Int(groups[row])
          let result = sums[group].addingReportingOverflow(Int128(numbers[row]))
          sums[group] = result.partialValue
          if result.overflow { carries[group] += numbers[row] < 0 ? -1 : 1 }
        }
      }
    }
  }
}
