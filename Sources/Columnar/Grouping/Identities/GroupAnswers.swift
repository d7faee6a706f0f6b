/// For each group the answers that it is part of.
struct GroupAnswers: Sendable {
  private var starts: [Int32]
  private var answers: [Int32]

  /// The answers of a plan by their groups.
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

  /// The answers of a group.
  @inline(__always)
  func of(_ group: UInt32) -> ArraySlice<Int32> {
    guard Int(group) + 1 < starts.count else { return [] }
    return answers[Int(starts[Int(group)])..<Int(starts[Int(group) + 1])]
  }
}
