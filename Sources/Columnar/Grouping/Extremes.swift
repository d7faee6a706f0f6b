/// The lowest or highest value of each group.
struct Extremes: Sendable {
  private let isHighest: Bool
  private var sample: Column.Values?
  private var scale = 0
  /// The values while 64 bits hold all of them; a group without one has the mark.
  private var narrow: [Int64] = []
  private var isNarrow = true
  /// Which groups have a value among those below.
  private var has: [Bool] = []
  private var exact: [Int128] = []
  private var doubles: [Double] = []
  private var codes: [UInt32] = []

  /// Nothing yet.
  init(isHighest: Bool) { self.isHighest = isHighest }

  /// Takes note of each row's value; rows with group -1 are left out.
  mutating func add(
    _ values: Column.Values, groups: [Int32], groupCount: Int, _ dictionary: TextDictionary
  ) {
    if sample == nil {
      sample = values
      scale = values.scale
    }
    if isNarrow, align(to: values.scale), let numbers = values.shortIntegers(scale: scale),
      !numbers.contains(mark)
    {
      growNarrow(to: groupCount)
      takeNarrow(numbers, groups)
      return
    }
    widen()
    growWide(to: groupCount)
    switch values {
    case .doubles(let values):
      sample = .doubles([])
      for row in 0..<groups.count where groups[row] >= 0 {
        take(values[row], Int(groups[row]))
      }
    case .codes(let values):
      for row in 0..<groups.count where groups[row] >= 0 {
        take(values[row], Int(groups[row]), dictionary)
      }
    default:
      rescale(to: values.scale)
      let numbers = values.integers(scale: scale)
      for row in 0..<groups.count where groups[row] >= 0 {
        take(numbers[row], Int(groups[row]))
      }
    }
  }

  /// Takes note of another worker's values; `codes` gives its texts their codes here.
  mutating func absorb(
    _ other: Extremes, targets: [Int32], groupCount: Int, codes map: [UInt32]?,
    _ dictionary: TextDictionary
  ) {
    guard let theirs = other.sample else { return }
    if sample == nil {
      sample = theirs
      scale = other.scale
    }
    if case .doubles = theirs { sample = theirs }
    if isNarrow, other.isNarrow, scale == other.scale {
      growNarrow(to: groupCount)
      takeNarrow(other.narrow, targets)
      return
    }
    widen()
    growWide(to: groupCount)
    var other = other
    other.widen()
    rescale(to: other.scale)
    other.rescale(to: scale)
    for group in 0..<other.has.count where other.has[group] {
      let target = Int(targets[group])
      if case .codes = theirs {
        let code = other.codes[group]
        take(map.map { $0[Int(code)] } ?? code, target, dictionary)
      } else if case .doubles = theirs {
        take(other.doubles[group], target)
      } else {
        take(other.exact[group], target)
      }
    }
  }

  /// For each answer the lowest or highest value of its groups; anything where there is none.
  func results(_ plan: MergePlan, _ dictionary: TextDictionary) -> Column.Values {
    if isNarrow { return narrowResults(plan) }
    var merged = Extremes(isHighest: isHighest)
    merged.sample = sample
    merged.scale = scale
    merged.isNarrow = false
    merged.growWide(to: plan.count)
    for answer in 0..<plan.count {
      for group in plan.groups(answer) where Int(group) < has.count && has[Int(group)] {
        let group = Int(group)
        if case .codes = sample {
          merged.take(codes[group], answer, dictionary)
        } else if case .doubles = sample {
          merged.take(doubles[group], answer)
        } else {
          merged.take(exact[group], answer)
        }
      }
    }
    return merged.wideValues
  }

  /// What no value is; it loses against every value.
  private var mark: Int64 { isHighest ? .min : .max }

  private func narrowResults(_ plan: MergePlan) -> Column.Values {
    let best = (0..<plan.count).map { answer in
      var best = mark
      for group in plan.groups(answer) where Int(group) < narrow.count {
        best = isHighest ? max(best, narrow[Int(group)]) : min(best, narrow[Int(group)])
      }
      return best == mark ? 0 : best
    }
    switch sample {
    case .days: return .days(mapped(best) { Int32(truncatingIfNeeded: $0) })
    case .periods: return .periods(mapped(best) { Int32(truncatingIfNeeded: $0) })
    case .times: return .times(best)
    case .flags: return .flags(mapped(best) { UInt8(truncatingIfNeeded: $0) })
    case .decimals, .wide, .doubles, .codes, .identities, nil:
      return .decimals(best, scale: scale)
    }
  }

  private var wideValues: Column.Values {
    switch sample {
    case .codes, .identities: .codes(codes)
    case .doubles: .doubles(doubles)
    case .days: .days(mapped(exact) { Int32(truncatingIfNeeded: $0) })
    case .periods: .periods(mapped(exact) { Int32(truncatingIfNeeded: $0) })
    case .times: .times(mapped(exact) { Int64(truncatingIfNeeded: $0) })
    case .flags: .flags(mapped(exact) { UInt8(truncatingIfNeeded: $0) })
    case .decimals, .wide, nil: .wide(exact, scale: scale)
    }
  }

  /// Brings the values to a scale that is finer than theirs; false where 64 bits do not hold them.
  private mutating func align(to finer: Int) -> Bool {
    guard finer > scale else { return true }
    guard let factor = powerOfTen(finer - scale).flatMap({ Int64(exactly: $0) }) else {
      return false
    }
    var scaled = narrow
    for group in 0..<scaled.count where scaled[group] != mark {
      let product = scaled[group].multipliedReportingOverflow(by: factor)
      if product.overflow || product.partialValue == mark { return false }
      scaled[group] = product.partialValue
    }
    (narrow, scale) = (scaled, finer)
    return true
  }

  private mutating func takeNarrow(_ values: [Int64], _ groups: [Int32]) {
    if isHighest {
      keepBest(values, groups, &narrow) { max($0, $1) }
    } else {
      keepBest(values, groups, &narrow) { min($0, $1) }
    }
  }

  @inline(__always)
  private mutating func take(_ value: Int128, _ group: Int) {
    // A number beyond 38 digits makes the result one, whichever end is asked for.
    if !has[group] || value == overflowMark
      || exact[group] != overflowMark
        && (isHighest ? value > exact[group] : value < exact[group])
    {
      has[group] = true
      exact[group] = value
    }
  }

  @inline(__always)
  private mutating func take(_ value: Double, _ group: Int) {
    if !has[group] || (isHighest ? value > doubles[group] : value < doubles[group]) {
      has[group] = true
      doubles[group] = value
    }
  }

  @inline(__always)
  private mutating func take(_ code: UInt32, _ group: Int, _ dictionary: TextDictionary) {
    if has[group] {
      if code == codes[group] { return }
      if dictionary.isBefore(code, codes[group]) == isHighest { return }
    }
    has[group] = true
    codes[group] = code
  }

  private mutating func growNarrow(to count: Int) {
    guard count > narrow.count else { return }
    narrow.append(contentsOf: repeatElement(mark, count: count - narrow.count))
  }

  private mutating func growWide(to count: Int) {
    guard count > has.count else { return }
    let extra = count - has.count
    has.append(contentsOf: repeatElement(false, count: extra))
    exact.append(contentsOf: repeatElement(0, count: extra))
    doubles.append(contentsOf: repeatElement(0, count: extra))
    codes.append(contentsOf: repeatElement(0, count: extra))
  }

  /// Leaves 64 bits, which do not hold what comes.
  private mutating func widen() {
    guard isNarrow else { return }
    isNarrow = false
    growWide(to: narrow.count)
    for group in 0..<narrow.count where narrow[group] != mark {
      has[group] = true
      exact[group] = Int128(narrow[group])
      doubles[group] = nearestDouble(exact[group], scale)
    }
    narrow = []
  }

  private mutating func rescale(to finer: Int) {
    guard finer > scale else { return }
    let factor = powerOfTen(finer - scale) ?? 0
    for group in 0..<exact.count where exact[group] != 0 && exact[group] != overflowMark {
      exact[group] = bounded(exact[group].multipliedReportingOverflow(by: factor))
    }
    scale = finer
  }
}

/// Keeps for each group the best of its value and those of its rows.
@inline(__always)
private func keepBest(
  _ values: [Int64], _ groups: [Int32], _ best: inout [Int64], _ better: (Int64, Int64) -> Int64
) {
  best.withUnsafeMutableBufferPointer { best in
    values.withUnsafeBufferPointer { values in
      groups.withUnsafeBufferPointer { groups in
        for row in 0..<values.count where groups[row] >= 0 {
          let group = Int(groups[row])
          best[group] = better(best[group], values[row])
        }
      }
    }
  }
}

extension Column.Values {
  /// The values as integers where 64 bits hold them: decimals at a scale, everything else as it is
  /// stored.
  fileprivate func shortIntegers(scale: Int) -> [Int64]? {
    switch self {
    case .decimals: narrow(scale: scale)
    case .times(let values): values
    case .flags(let values): mapped(values) { Int64($0) }
    case .days(let values), .periods(let values): mapped(values) { Int64($0) }
    case .wide, .doubles, .codes, .identities: nil
    }
  }

  /// The values as integers: decimals at a scale, everything else as it is stored.
  func integers(scale: Int) -> [Int128] {
    switch self {
    case .decimals, .wide: wide(scale: scale) ?? []
    case .doubles, .codes, .identities: []
    case .flags(let values): mapped(values) { Int128($0) }
    case .days(let values), .periods(let values): mapped(values) { Int128($0) }
    case .times(let values): mapped(values) { Int128($0) }
    }
  }
}
