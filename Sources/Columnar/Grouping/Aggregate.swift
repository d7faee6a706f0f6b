/// One aggregate over the groups of a set of rows, filled batch by batch.
public struct Aggregate: Sendable {
  /// What is computed.
  public let aggregation: Aggregation
  private let kind: SmallKind
  /// Rows whose condition holds.
  private var passed: [Int64] = []
  /// Rows left out because the condition is missing.
  private var undecided: [Int64] = []
  /// Rows whose condition holds that are left out because value or weight is missing (for
  /// `share`: the condition that is counted).
  private var valueless: [Int64] = []
  /// Rows where the condition of `share` is true.
  private var trueRows: [Int64] = []
  private var sums = ExactSums()
  private var weights = ExactSums()
  private var extremes: Extremes
  private var boundaries: Boundaries
  private var distinct: DistinctValues
  private var counts: ValueCounts
  private var lists = ValueLists()

  /// An aggregate of nothing yet.
  ///
  /// - Parameters:
  ///   - aggregation: what is computed.
  ///   - part: what the values are, for `distinct` and `mode`.
  ///   - kind: which small values they are.
  public init(_ aggregation: Aggregation, part: KeyLayout.Part, kind: SmallKind) {
    self.aggregation = aggregation
    self.kind = kind
    extremes = Extremes(isHighest: aggregation == .max)
    boundaries = Boundaries(isLast: aggregation == .last)
    distinct = DistinctValues(part: part)
    counts = ValueCounts(part: part)
  }

  /// Adds the rows of a batch.
  public mutating func add(_ input: AggregateInput, _ dictionary: TextDictionary) {
    grow(&passed, to: input.groupCount)
    addRows(input.groups, &passed)
    if let rows = input.undecided {
      grow(&undecided, to: input.groupCount)
      addRows(rows, &undecided)
    }
    gather(input, dictionary)
  }

  /// Adds the values of a batch whose rows are counted elsewhere; see `adopt`.
  public mutating func gather(_ input: AggregateInput, _ dictionary: TextDictionary) {
    guard let value = input.value else { return }
    let validity = Validity.both(value.validity, input.weight?.validity)
    let groups = valued(input.groups, validity)
    if validity != nil {
      grow(&valueless, to: input.groupCount)
      tallyMissing(input.groups, groups, &valueless)
    }
    switch aggregation {
    case .count: break
    case .share:
      grow(&trueRows, to: input.groupCount)
      addFlags(value.values.flags, groups, &trueRows)
    case .distinct: distinct.add(value, groups: groups, groupCount: input.groupCount)
    case .mode: counts.add(value, groups: groups)
    case .sum, .average:
      sums.add(value.values, groups: groups, groupCount: input.groupCount)
    case .weightedAverage: addWeighted(value, input.weight ?? value, groups, input.groupCount)
    case .min, .max:
      extremes.add(value.values, groups: groups, groupCount: input.groupCount, dictionary)
    case .first, .last:
      boundaries.add(
        value, order: input.order, groups: groups, groupCount: input.groupCount, dictionary)
    case .percentile, .stddev: lists.add(value, groups: groups)
    }
  }

  /// Takes over what was counted elsewhere of the rows whose values were gathered.
  ///
  /// - Parameters:
  ///   - passed: rows of each group whose condition holds.
  ///   - undecided: rows of each group whose condition is missing.
  public mutating func adopt(passed: [Int64], undecided: [Int64]) {
    self.passed = passed
    self.undecided = undecided
  }

  /// Adds what another worker has gathered.
  ///
  /// - Parameters:
  ///   - targets: for each of its groups the group here.
  ///   - groupCount: how many groups there are by now.
  ///   - codes: for each of its texts' codes the code here; nil when they are the same.
  public mutating func absorb(
    _ other: Aggregate, targets: [Int32], groupCount: Int, codes: [UInt32]?,
    _ dictionary: TextDictionary
  ) {
    addCounts(other.passed, targets, &passed, groupCount)
    addCounts(other.undecided, targets, &undecided, groupCount)
    addCounts(other.valueless, targets, &valueless, groupCount)
    addCounts(other.trueRows, targets, &trueRows, groupCount)
    switch aggregation {
    case .count, .share: break
    case .distinct: distinct.absorb(other.distinct, targets: targets, codes: codes)
    case .mode: counts.absorb(other.counts, targets: targets, codes: codes)
    case .sum, .average, .weightedAverage:
      sums.absorb(other.sums, targets: targets, groupCount: groupCount)
      weights.absorb(other.weights, targets: targets, groupCount: groupCount)
    case .min, .max:
      extremes.absorb(
        other.extremes, targets: targets, groupCount: groupCount, codes: codes, dictionary)
    case .first, .last:
      boundaries.absorb(
        other.boundaries, targets: targets, groupCount: groupCount, codes: codes, dictionary)
    case .percentile, .stddev: lists.absorb(other.lists, targets: targets)
    }
  }

  /// Whether `prepare` uses several threads by itself.
  public var isPartitioned: Bool { aggregation == .distinct && distinct.hasIdentities }

  /// Brings the values in order after the last batch; answers can be asked for after it.
  public mutating func prepare(groupCount: Int) {
    switch aggregation {
    case .distinct: distinct.prepare(groupCount: groupCount)
    case .mode: counts.prepare(groupCount: groupCount)
    case .percentile, .stddev: lists.prepare(groupCount: groupCount)
    case .count, .share, .sum, .average, .weightedAverage, .min, .max, .first, .last: break
    }
  }

  /// For each answer how many rows were left out because something was missing.
  public func missingRows(_ plan: MergePlan) -> [Int64] {
    mapped(plan.totals(undecided), plan.totals(valueless)) { $0 + $1 }
  }

  /// For each answer how many rows meet the aggregate's condition.
  public func countedRows(_ plan: MergePlan) -> [Int64] { plan.totals(passed) }

  /// For each answer how many rows meet the aggregate's condition and have what it looks at.
  public func usedRows(_ plan: MergePlan) -> [Int64] {
    mapped(plan.totals(passed), plan.totals(valueless)) { $0 - $1 }
  }

  /// For each answer of a `distinct` how many values its groups share with those of `other`.
  public func shared(_ plan: MergePlan, _ other: MergePlan) -> [Int64] {
    distinct.shared(plan, other)
  }

  /// The answers.
  public func results(_ plan: MergePlan, _ dictionary: TextDictionary) -> AggregateValues {
    let passed = plan.totals(passed)
    let present = mapped(passed, plan.totals(valueless)) { $0 - $1 }
    let hasValue = Validity.trueRows(mapped(present) { $0 > 0 ? 1 : 0 }, nil)
    switch aggregation {
    case .count: return .column(whole(passed, nil))
    case .distinct: return .column(whole(distinct.counts(plan), nil))
    case .share: return .quotients(whole(plan.totals(trueRows), hasValue), whole(present, hasValue))
    case .sum:
      let isKnown = Validity.trueRows(mapped(present, passed) { $0 > 0 || $1 == 0 ? 1 : 0 }, nil)
      return .column(Column(values: sums.totals(plan), validity: isKnown))
    case .average:
      return .quotients(
        Column(values: sums.totals(plan), validity: hasValue), whole(present, hasValue))
    case .weightedAverage:
      return .quotients(
        Column(values: sums.totals(plan), validity: hasValue),
        Column(values: weights.totals(plan), validity: hasValue))
    case .min, .max:
      return .column(Column(values: extremes.results(plan, dictionary), validity: hasValue))
    case .first, .last:
      let none = Column(
        values: .decimals([Int64](repeating: 0, count: plan.count), scale: 0), validity: hasValue)
      return .column(boundaries.results(plan, dictionary) ?? none)
    case .mode: return .column(counts.modes(plan, dictionary, kind: kind))
    case .percentile(let fraction):
      return .column(
        Column(values: lists.percentiles(plan, at: fraction), validity: hasValue))
    case .stddev:
      let hasTwo = Validity.trueRows(mapped(present) { $0 > 1 ? 1 : 0 }, nil)
      return .column(Column(values: .doubles(lists.deviations(plan)), validity: hasTwo))
    }
  }

  private mutating func addWeighted(
    _ value: Column, _ weight: Column, _ groups: [Int32], _ groupCount: Int
  ) {
    sums.add(product(value, weight).values, groups: groups, groupCount: groupCount)
    weights.add(weight.values, groups: groups, groupCount: groupCount)
  }
}

private func whole(_ counts: [Int64], _ validity: Validity?) -> Column {
  Column(values: .decimals(counts, scale: 0), validity: validity)
}

/// The rows' groups, -1 where there is no value.
private func valued(_ groups: [Int32], _ validity: Validity?) -> [Int32] {
  guard let validity else { return groups }
  return mapped(groups, validity.flags) { $1 == 1 ? $0 : -1 }
}

private func tallyMissing(_ groups: [Int32], _ present: [Int32], _ counts: inout [Int64]) {
  for row in 0..<groups.count where groups[row] >= 0 && present[row] < 0 {
    counts[Int(groups[row])] += 1
  }
}
