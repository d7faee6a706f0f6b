import KPIValues

/// The distinct texts of each group, told apart part by part of their hashes, so that all parts
/// can be worked on at the same time and each fits a cache.
struct DistinctIdentities: Sendable {
  private var own = IdentitySource()
  private var others: [IdentitySource] = []
  private var parts: [IdentityPart] = []
  /// How many distinct texts each group has.
  private var groupTotals: [Int64] = []

  /// Whether nothing was added.
  var isEmpty: Bool { own.isEmpty && others.isEmpty && parts.isEmpty }

  /// Adds the text of each row to its group; rows with group -1 are left out.
  mutating func add(_ identities: [TextIdentity], groups: [Int32], groupCount: Int) {
    own.add(identities, groups: groups, groupCount: groupCount)
  }

  /// Adds another worker's texts.
  mutating func absorb(_ other: DistinctIdentities, targets: [Int32]) {
    for source in [other.own] + other.others where !source.isEmpty {
      others.append(source.moved(targets))
    }
  }

  /// Finds the distinct texts, after which answers can be asked for; all parts at the same time.
  mutating func prepare(groupCount: Int) {
    guard !isEmpty else { return }
    own.flush()
    let sources = [own] + others
    parts = [IdentityPart](repeating: IdentityPart(), count: IdentityBlock.partCount)
    inParallel(&parts) { (part: Int, found: inout IdentityPart) in
      found = IdentityPart(part, of: sources, groupCount: groupCount)
      found.dropIdentities()
    }
    own = IdentitySource()
    others = []
    groupTotals = totals(count: groupCount) { part, counts in
      for group in part.groups { counts[Int(group)] += 1 }
    }
  }

  /// For each answer how many distinct texts its groups have.
  func counts(_ plan: MergePlan) -> [Int64] {
    let textCount = parts.reduce(0) { $0 + $1.count }
    let known = (0..<plan.count).map { answer -> Int64 in
      let groups = plan.groups(answer)
      if groups.count == 1, let group = groups.first {
        return Int(group) < groupTotals.count ? groupTotals[Int(group)] : 0
      }
      if groups.isEmpty { return 0 }
      return groups.count == groupTotals.count ? Int64(textCount) : -1
    }
    if !known.contains(-1) { return known }
    let answers = GroupAnswers(plan)
    return totals(count: plan.count) { part, counts in
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
    return totals(count: plan.count) { part, counts in
      var stamps = [UInt32](repeating: .max, count: counts.count)
      var counted = stamps
      for text in 0..<part.count {
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
    count: Int, _ body: @Sendable (IdentityPart, inout [Int64]) -> Void
  ) -> [Int64] {
    let zeros = [Int64](repeating: 0, count: count)
    guard !parts.isEmpty else { return zeros }
    var jobs = [[Int64]](repeating: zeros, count: 8)
    inParallel(&jobs) { (job: Int, counts: inout [Int64]) in
      for part in stride(from: job, to: parts.count, by: 8) { body(parts[part], &counts) }
    }
    return jobs.dropFirst().reduce(jobs[0]) { mapped($0, $1) { $0 + $1 } }
  }
}
