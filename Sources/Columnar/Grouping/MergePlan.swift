/// Which groups are put together for each answer.
public struct MergePlan: Sendable {
  /// Where the groups of each answer begin in `sources`, and behind them the end.
  public private(set) var offsets: [Int] = [0]
  /// The groups, answer after answer.
  public private(set) var sources: [Int32] = []

  /// A plan without an answer.
  public init() {}

  /// A plan with one answer for each group.
  public init(groupCount: Int) {
    offsets = Array(0...groupCount)
    sources = (0..<Int32(groupCount)).map { $0 }
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
  }

  /// How many answers there are.
  public var count: Int { offsets.count - 1 }

  /// The groups of an answer.
  @inline(__always)
  func groups(_ answer: Int) -> ArraySlice<Int32> {
    sources[offsets[answer]..<offsets[answer + 1]]
  }

  /// The sums of the groups' counts for each answer.
  public func totals(_ counts: [Int64]) -> [Int64] {
    (0..<count).map { answer in
      groups(answer).reduce(0) { $0 + (Int($1) < counts.count ? counts[Int($1)] : 0) }
    }
  }
}
