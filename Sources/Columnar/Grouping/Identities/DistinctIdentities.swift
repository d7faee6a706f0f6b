/// The distinct texts of each group, told apart part by part of their hashes, so that all parts
/// can be worked on at the same time and each fits a cache.
struct DistinctIdentities: Sendable {
  private var own = IdentitySource()
  private var others: [IdentitySource] = []
  private var parts: [IdentityPart] = []

  /// Whether nothing was added.
  var isEmpty: Bool { own.isEmpty && others.isEmpty }

  /// Adds the text of each row to its group; rows with group -1 are left out.
  mutating func add(_ identities: [TextIdentity], groups: [Int32], groupCount: Int) {
    own.add(identities, groups: groups, groupCount: groupCount)
  }

  /// Adds another worker's texts; `codes` gives its longer texts their codes here.
  mutating func absorb(_ other: DistinctIdentities, targets: [Int32], codes: [UInt32]?) {
    for source in [other.own] + other.others where !source.isEmpty {
      others.append(source.moved(targets, codes))
    }
  }

  /// Finds the distinct texts, after which answers can be asked for.
  mutating func prepare(groupCount: Int) {
    guard !isEmpty else { return }
    let sources = [own] + others
    parts = [IdentityPart](repeating: IdentityPart(), count: IdentityBlock.partCount)
    inParallel(&parts) { (part: Int, found: inout IdentityPart) in
      found = IdentityPart(part, of: sources, groupCount: groupCount)
    }
    own = IdentitySource()
    others = []
  }

  /// For each answer how many distinct texts its groups have.
  func counts(_ plan: MergePlan) -> [Int64] {
    let answers = GroupAnswers(plan)
    return totals(plan) { part, counts in
      part.groups.withUnsafeBufferPointer { groups in
        part.starts.withUnsafeBufferPointer { starts in
          counts.withUnsafeMutableBufferPointer { counts in
            answers.count(starts, groups, &counts)
          }
        }
      }
    }
  }

  /// For each answer how many distinct texts its groups share with those of the other plan.
  func shared(_ plan: MergePlan, _ other: MergePlan) -> [Int64] {
    let (answers, earlier) = (GroupAnswers(plan), GroupAnswers(other))
    return totals(plan) { part, counts in
      var stamps = [UInt32](repeating: .max, count: counts.count)
      var counted = stamps
      for text in 0..<part.identities.count {
        let groups = part.groups[Int(part.starts[text])..<Int(part.starts[text + 1])]
        for group in groups {
          for answer in earlier.of(group) { stamps[Int(answer)] = UInt32(text) }
        }
        for group in groups {
          for answer in answers.of(group)
          where stamps[Int(answer)] == UInt32(text) && counted[Int(answer)] != UInt32(text) {
            counted[Int(answer)] = UInt32(text)
            counts[Int(answer)] += 1
          }
        }
      }
    }
  }

  /// Adds up what is counted in each part.
  private func totals(
    _ plan: MergePlan, _ count: @Sendable (IdentityPart, inout [Int64]) -> Void
  ) -> [Int64] {
    let zeros = [Int64](repeating: 0, count: plan.count)
    guard !parts.isEmpty else { return zeros }
    var jobs = [[Int64]](repeating: zeros, count: 8)
    inParallel(&jobs) { (job: Int, counts: inout [Int64]) in
      for part in stride(from: job, to: parts.count, by: 8) { count(parts[part], &counts) }
    }
    return jobs.dropFirst().reduce(jobs[0]) { mapped($0, $1) { $0 + $1 } }
  }
}

/// For each group the answers that it is part of.
private struct GroupAnswers: Sendable {
  private var starts: [Int32]
  private var answers: [Int32]

  init(_ plan: MergePlan) {
    let groupCount = plan.sources.reduce(0) { max($0, Int($1) + 1) }
    starts = [Int32](repeating: 0, count: groupCount + 1)
    for group in plan.sources { starts[Int(group) + 1] += 1 }
    for group in 0..<groupCount { starts[group + 1] += starts[group] }
    answers = [Int32](repeating: 0, count: plan.sources.count)
    var next = starts
    for answer in 0..<plan.count {
      for group in plan.groups(answer) {
        answers[Int(next[Int(group)])] = Int32(answer)
        next[Int(group)] += 1
      }
    }
  }

  /// Adds to each answer how many texts occur in its groups; `starts` says where the groups of
  /// each text begin.
  func count(
    _ starts: UnsafeBufferPointer<UInt32>, _ groups: UnsafeBufferPointer<UInt32>,
    _ counts: inout UnsafeMutableBufferPointer<Int64>
  ) {
    var stamps = [UInt32](repeating: .max, count: counts.count)
    let limit = self.starts.count - 1
    stamps.withUnsafeMutableBufferPointer { stamps in
      self.starts.withUnsafeBufferPointer { firsts in
        answers.withUnsafeBufferPointer { answers in
          for text in 0..<starts.count - 1 {
            for row in Int(starts[text])..<Int(starts[text + 1]) {
              let group = Int(groups[row])
              guard group < limit else { continue }
              for place in Int(firsts[group])..<Int(firsts[group + 1]) {
                let answer = Int(answers[place])
                if stamps[answer] == UInt32(truncatingIfNeeded: text) { continue }
                stamps[answer] = UInt32(truncatingIfNeeded: text)
                counts[answer] += 1
              }
            }
          }
        }
      }
    }
  }

  @inline(__always)
  func of(_ group: UInt32) -> ArraySlice<Int32> {
    guard Int(group) + 1 < starts.count else { return [] }
    return answers[Int(starts[Int(group)])..<Int(starts[Int(group) + 1])]
  }
}
