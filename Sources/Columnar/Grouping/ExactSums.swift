/// Sums of numbers for each group: exact for decimals, exactly rounded for doubles.
struct ExactSums: Sendable {
  private var scale = 0
  /// Sums of what 64 bits hold.
  private var narrow: [Int64] = []
  /// What no longer fitted those, modulo 2^128, signed; empty while everything fits.
  private var wide: [Int128] = []
  /// How many times 2^128 is to be added to each of the wide ones.
  private var carries: [Int64] = []
  /// Groups that met a number beyond 38 digits.
  private var overflowed: Set<Int32> = []
  private var doubles: [ExactDoubleSum] = []

  /// Adds the column's value of each row to its group; rows with group -1 are left out.
  mutating func add(_ values: Column.Values, groups: [Int32], groupCount: Int) {
    Columnar.grow(&narrow, to: groupCount)
    switch values {
    case .decimals, .wide:
      if values.scale > scale { rescale(to: values.scale) }
      if let numbers = values.narrow(scale: scale) {
        addNarrow(numbers, groups)
      } else if let numbers = values.wide(scale: scale) {
        addWide(numbers, groups)
      }
    case .doubles(let numbers):
      useDoubles(groupCount)
      for row in 0..<groups.count where groups[row] >= 0 {
        doubles[Int(groups[row])].add(numbers[row])
      }
    case .codes, .identities, .flags, .days, .times, .periods: break
    }
  }

  /// Adds another worker's sums to the groups that its groups are here.
  mutating func absorb(_ other: ExactSums, targets: [Int32], groupCount: Int) {
    Columnar.grow(&narrow, to: groupCount)
    var other = other
    if other.scale > scale { rescale(to: other.scale) }
    if scale > other.scale { other.rescale(to: scale) }
    addNarrow(other.narrow, targets)
    if !other.wide.isEmpty { useWide() }
    for group in 0..<other.wide.count {
      let target = Int(targets[group])
      accumulate(other.wide[group], into: &wide[target], &carries[target])
      carries[target] += other.carries[group]
    }
    for group in other.overflowed { overflowed.insert(targets[Int(group)]) }
    guard !other.doubles.isEmpty else { return }
    useDoubles(groupCount)
    for group in 0..<other.doubles.count {
      doubles[Int(targets[group])].add(other.doubles[group])
    }
  }

  /// The sum of each answer's groups; overflow is marked.
  func totals(_ plan: MergePlan) -> Column.Values {
    if !doubles.isEmpty { return .doubles(doubleTotals(plan)) }
    if let totals = narrowTotals(plan) { return .decimals(totals, scale: scale) }
    let totals = (0..<plan.count).map { answer in
      var (total, carry) = (Int128(0), Int64(0))
      var isOverflowed = false
      for group in plan.groups(answer) where Int(group) < narrow.count {
        accumulate(Int128(narrow[Int(group)]), into: &total, &carry)
        if Int(group) < wide.count {
          accumulate(wide[Int(group)], into: &total, &carry)
          carry += carries[Int(group)]
        }
        isOverflowed = isOverflowed || !overflowed.isEmpty && overflowed.contains(group)
      }
      return bounded((total, carry != 0 || isOverflowed))
    }
    return .wide(totals, scale: scale)
  }

  /// The sums where 64 bits hold all of them.
  private func narrowTotals(_ plan: MergePlan) -> [Int64]? {
    guard wide.isEmpty, overflowed.isEmpty else { return nil }
    if plan.isSingle {
      return mapped(plan.sources) { Int($0) < narrow.count ? narrow[Int($0)] : 0 }
    }
    var totals = [Int64](repeating: 0, count: plan.count)
    for answer in totals.indices {
      for group in plan.groups(answer) where Int(group) < narrow.count {
        let sum = totals[answer].addingReportingOverflow(narrow[Int(group)])
        if sum.overflow { return nil }
        totals[answer] = sum.partialValue
      }
    }
    return totals
  }

  private func doubleTotals(_ plan: MergePlan) -> [Double] {
    (0..<plan.count).map { answer in
      var total = ExactDoubleSum()
      for group in plan.groups(answer) {
        let position = Int(group)
        if position < doubles.count { total.add(doubles[position]) }
        if position < narrow.count, narrow[position] != 0 {
          total.add(nearestDouble(Int128(narrow[position]), scale))
        }
        if position < wide.count, wide[position] != 0 {
          total.add(nearestDouble(wide[position], scale))
        }
        if overflowed.contains(group) { total.add(.infinity) }
      }
      return total.value
    }
  }

  private mutating func useDoubles(_ groupCount: Int) {
    guard doubles.count < groupCount else { return }
    let missing = groupCount - doubles.count
    doubles.append(contentsOf: repeatElement(ExactDoubleSum(), count: missing))
  }

  private mutating func useWide() {
    guard wide.count < narrow.count else { return }
    wide.append(contentsOf: repeatElement(0, count: narrow.count - wide.count))
    carries.append(contentsOf: repeatElement(0, count: narrow.count - carries.count))
  }

  /// Moves the sum of a group from 64 bits to 128.
  private mutating func spill(_ group: Int) {
    useWide()
    accumulate(Int128(narrow[group]), into: &wide[group], &carries[group])
    narrow[group] = 0
  }

  private mutating func addNarrow(_ numbers: [Int64], _ groups: [Int32]) {
    var row = 0
    while true {
      row = sum(numbers, groups, from: row, into: &narrow)
      if row >= numbers.count { return }
      spill(Int(groups[row]))
    }
  }

  private mutating func addWide(_ numbers: [Int128], _ groups: [Int32]) {
    useWide()
    for row in 0..<groups.count where groups[row] >= 0 {
      let group = Int(groups[row])
      if numbers[row] == overflowMark {
        overflowed.insert(groups[row])
      } else {
        accumulate(numbers[row], into: &wide[group], &carries[group])
      }
    }
  }

  private mutating func rescale(to finer: Int) {
    let factor = powerOfTen(finer - scale)
    let small = factor.flatMap { Int64(exactly: $0) }
    for group in 0..<narrow.count where narrow[group] != 0 {
      let product = small.map { narrow[group].multipliedReportingOverflow(by: $0) }
      if let product, !product.overflow {
        narrow[group] = product.partialValue
      } else {
        // It is scaled below.
        spill(group)
      }
    }
    for group in 0..<wide.count where wide[group] != 0 || carries[group] != 0 {
      let product = factor.map { wide[group].multipliedReportingOverflow(by: $0) }
      if let product, !product.overflow, carries[group] == 0 {
        wide[group] = product.partialValue
      } else {
        overflowed.insert(Int32(group))
      }
    }
    scale = finer
  }
}

/// Adds the numbers from a row on as far as the sums hold them; returns the row that did not fit,
/// or how many rows there are.
private func sum(
  _ numbers: [Int64], _ groups: [Int32], from first: Int, into sums: inout [Int64]
) -> Int {
  sums.withUnsafeMutableBufferPointer { sums in
    numbers.withUnsafeBufferPointer { numbers in
      groups.withUnsafeBufferPointer { groups in
        for row in first..<numbers.count where groups[row] >= 0 {
          let group = Int(groups[row])
          let result = sums[group].addingReportingOverflow(numbers[row])
          if result.overflow { return row }
          sums[group] = result.partialValue
        }
        return numbers.count
      }
    }
  }
}

@inline(__always)
private func accumulate(_ number: Int128, into sum: inout Int128, _ carry: inout Int64) {
  let result = sum.addingReportingOverflow(number)
  sum = result.partialValue
  if result.overflow { carry += number < 0 ? -1 : 1 }
}
