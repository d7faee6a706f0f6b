/// The distinct values of each group.
struct DistinctValues: Sendable {
  private let layout: KeyLayout
  /// The distinct values of all groups; texts are their own numbers.
  private var values: GroupIndex
  private var set = SortedPairs()
  private var identities = DistinctIdentities()
  /// Where the pairs of each group begin, and behind them the end.
  private var offsets: [Int] = []
  private var valueCount = 0

  /// Whether there are texts that are only told apart, which are worked on by several threads.
  var hasIdentities: Bool { !identities.isEmpty }

  /// An empty collection of values of a kind.
  init(part: KeyLayout.Part) {
    layout = KeyLayout([part])
    values = GroupIndex(wordCount: layout.wordCount)
  }

  /// Adds the value of each row to its group; rows with group -1 are left out.
  mutating func add(_ column: Column, groups: [Int32], groupCount: Int) {
    if case .identities(let texts) = column.values {
      identities.add(texts, groups: groups, groupCount: groupCount)
      return
    }
    if case .codes(let codes) = column.values {
      set.add(groups: groups, values: codes)
      return
    }
    let keys = keyWords([column], layout, rowCount: groups.count)
    let included: [UInt8] = mapped(groups) { $0 < 0 ? 0 : 1 }
    let numbers = values.assign(keys, rowCount: groups.count, included: included)
    set.add(groups: groups, values: mapped(numbers) { UInt32(bitPattern: $0) })
  }

  /// Adds another worker's values; `codes` gives its texts their codes here.
  mutating func absorb(_ other: DistinctValues, targets: [Int32], codes: [UInt32]?) {
    var map = codes
    if !layout.hasTexts {
      let own = values.assign(other.values.words, rowCount: other.values.count)
      map = mapped(own) { UInt32(bitPattern: $0) }
    }
    set.absorb(other.set, targets: targets, values: map)
    identities.absorb(other.identities, targets: targets)
  }

  /// Brings the values in order, after which answers can be asked for.
  mutating func prepare(groupCount: Int) {
    set.finish()
    identities.prepare(groupCount: groupCount)
    offsets = [Int](repeating: 0, count: groupCount + 1)
    var highest: UInt32 = 0
    for pair in set.pairs {
      offsets[Int(pair >> 32) + 1] += 1
      highest = max(highest, UInt32(truncatingIfNeeded: pair))
    }
    for group in 0..<groupCount { offsets[group + 1] += offsets[group] }
    valueCount = set.pairs.isEmpty ? 0 : Int(highest) + 1
  }

  /// For each answer how many distinct values its groups have.
  func counts(_ plan: MergePlan) -> [Int64] {
    if hasIdentities { return identities.counts(plan) }
    var stamps = Stamps(count: valueCount)
    return (0..<plan.count).map { answer in
      let groups = plan.groups(answer)
      if groups.count == 1, let group = groups.first { return Int64(pairs(group).count) }
      stamps.advance()
      var count: Int64 = 0
      for group in groups {
        for pair in pairs(group) where stamps.mark(value(pair)) { count += 1 }
      }
      return count
    }
  }

  /// For each answer how many distinct values its groups share with those of the other plan.
  func shared(_ plan: MergePlan, _ other: MergePlan) -> [Int64] {
    if hasIdentities { return identities.shared(plan, other) }
    var stamps = Stamps(count: valueCount)
    var seen = Stamps(count: valueCount)
    return (0..<plan.count).map { answer in
      stamps.advance()
      seen.advance()
      for group in other.groups(answer) {
        for pair in pairs(group) { _ = stamps.mark(value(pair)) }
      }
      var count: Int64 = 0
      for group in plan.groups(answer) {
        for pair in pairs(group) where seen.mark(value(pair)) && stamps.isMarked(value(pair)) {
          count += 1
        }
      }
      return count
    }
  }

  private func pairs(_ group: Int32) -> ArraySlice<UInt64> {
    guard Int(group) + 1 < offsets.count else { return [] }
    return set.pairs[offsets[Int(group)]..<offsets[Int(group) + 1]]
  }

  @inline(__always)
  private func value(_ pair: UInt64) -> Int { Int(UInt32(truncatingIfNeeded: pair)) }
}

/// Marks on numbered things that can all be taken away at once.
private struct Stamps {
  private var marks: [Int32]
  private var current: Int32 = 0

  init(count: Int) { marks = [Int32](repeating: 0, count: count) }

  mutating func advance() { current += 1 }

  /// Marks a thing; false when it was marked before.
  @inline(__always)
  mutating func mark(_ thing: Int) -> Bool {
    if marks[thing] == current { return false }
    marks[thing] = current
    return true
  }

  @inline(__always)
  func isMarked(_ thing: Int) -> Bool { marks[thing] == current }
}
