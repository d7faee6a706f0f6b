/// Which groups are put together for each answer.
public struct MergePlan: Sendable {
  /// Where the groups of each answer begin in `sources`, and behind them the end.
  public private(set) var offsets: [Int] = [0]
  /// The groups, answer after answer.
  public private(set) var sources: [Int32] = []
  /// Whether every answer has one group.
  private(set) var isSingle = true

  /// A plan without an answer.
  public init() {}

  /// A plan with one answer for each group.
  public init(groupCount: Int) {
    self.init(single: (0..<Int32(groupCount)).map { $0 })
  }

  /// A plan with one group for each answer.
  public init(single sources: [Int32]) {
    offsets = Array(0...sources.count)
    self.sources = sources
  }

  /// A plan from pairs of group and answer.
  public init(groups: [Int32], answers: [Int32], answerCount: Int) {
    offsets = [Int](repeating: 0, count: answerCount + 1)
    for answer in answers { offsets[Int(answer) + 1] += 1 }
    for answer in 0..<answerCount { offsets[answer + 1] += offsets[answer] }
    sources = [Int32](repeating: 0, count: groups.count)
    var next = offsets
    for (group, answer) in zip(groups, answers) {
      sources[next[Int(answer)]] = group
      next[Int(answer)] += 1
    }
    isSingle = (0..<answerCount).allSatisfy { offsets[$0] == $0 } && groups.count == answerCount
  }

  /// How many answers there are.
  public var count: Int { offsets.count - 1 }

  /// The groups of an answer.
  @inline(__always)
  func groups(_ answer: Int) -> ArraySlice<Int32> {
    sources[offsets[answer]..<offsets[answer + 1]]
  }

  /// Consecutive answers in ranges of about the same weight, to be worked on at the same time; one
  /// range when all together weigh little.
  func evenRanges(_ weight: (Int) -> Int) -> [Range<Int>] {
    let weights = (0..<count).map(weight)
    let total = weights.reduce(0, +)
    let share = max(4096, total / 32)
    var ranges: [Range<Int>] = []
    var (first, gathered) = (0, 0)
    for answer in 0..<count {
      gathered += weights[answer]
      guard gathered >= share || answer + 1 == count else { continue }
      ranges.append(first..<answer + 1)
      (first, gathered) = (answer + 1, 0)
    }
    return ranges
  }

  /// The sums of the groups' counts for each answer.
  public func totals(_ counts: [Int64]) -> [Int64] {
    if counts.isEmpty { return [Int64](repeating: 0, count: count) }
    if isSingle { return mapped(sources) { Int($0) < counts.count ? counts[Int($0)] : 0 } }
    return (0..<count).map { answer in
      groups(answer).reduce(0) { $0 + (Int($1) < counts.count ? counts[Int($1)] : 0) }
    }
  }
}
