/// The lowest or highest value of each group.
struct Extremes: Sendable {
  private let isHighest: Bool
  private var has: [Bool] = []
  private var exact: [Int128] = []
  private var doubles: [Double] = []
  private var codes: [UInt32] = []
  private var scale = 0
  private var sample: Column.Values?

  /// Nothing yet.
  init(isHighest: Bool) { self.isHighest = isHighest }

  /// Takes note of each row's value; rows with group -1 are left out.
  mutating func add(
    _ values: Column.Values, groups: [Int32], groupCount: Int, _ dictionary: TextDictionary
  ) {
    grow(to: groupCount)
    if sample == nil { sample = values }
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
      takeExact(values.integers(scale: scale), groups)
    }
  }

  /// Takes note of another worker's values; `codes` gives its texts their codes here.
  mutating func absorb(
    _ other: Extremes, targets: [Int32], groupCount: Int, codes map: [UInt32]?,
    _ dictionary: TextDictionary
  ) {
    grow(to: groupCount)
    guard let theirs = other.sample else { return }
    if sample == nil { sample = theirs }
    if case .doubles = theirs { sample = theirs }
    var other = other
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
    var merged = Extremes(isHighest: isHighest)
    merged.sample = sample
    merged.scale = scale
    merged.grow(to: plan.count)
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
    return merged.values
  }

  private var values: Column.Values {
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

  private mutating func takeExact(_ values: [Int128], _ groups: [Int32]) {
    for row in 0..<groups.count where groups[row] >= 0 {
      take(values[row], Int(groups[row]))
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

  private mutating func grow(to count: Int) {
    guard count > has.count else { return }
    let extra = count - has.count
    has.append(contentsOf: repeatElement(false, count: extra))
    exact.append(contentsOf: repeatElement(0, count: extra))
    doubles.append(contentsOf: repeatElement(0, count: extra))
    codes.append(contentsOf: repeatElement(0, count: extra))
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

extension Column.Values {
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
