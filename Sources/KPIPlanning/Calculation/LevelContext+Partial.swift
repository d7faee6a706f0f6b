import KPISemantics

extension LevelContext {
  /// For each time of a level whether a figure is partial there: the time, or a window that one of
  /// its leaves looks at, is not wholly covered.
  func isPartial(_ leaves: [Int], at slots: [Slot], settlesAfterDays: Int) -> [Bool] {
    let lengths = leaves.isEmpty ? [coverage.project] : unique(leaves.map(coverage(ofLeaf:)))
    let leaves = leaves.filter(looksAside)
    return slots.map { slot in
      if lengths.contains(where: { timeline.isPartial(slot, $0) }) { return true }
      if settlesAfterDays > 0, let project = coverage.project, timeline.overlaps(slot, project),
        slot.days.upperBound + settlesAfterDays > project.upperBound
      {
        return true
      }
      return leaves.contains { isPartial($0, at: slot) }
    }
  }

  /// For each time of a level whether a fact that a rule rests on is partial there: a window that
  /// one of its leaves looks at is not wholly covered, whatever the cell itself is.
  func isFactPartial(_ leaves: [Int], at slots: [Slot]) -> [Bool] {
    slots.map { slot in
      leaves.contains { leaf in
        let scope = scope(leaf)
        if scope.steps.isEmpty, scope.groups.isEmpty {
          return timeline.isPartial(slot, coverage(ofLeaf: leaf))
        }
        return isPartial(leaf, at: slot)
      }
    }
  }

  /// Whether a leaf is asked for other times than those of its cells.
  private func looksAside(_ leaf: Int) -> Bool {
    let scope = scope(leaf)
    return !scope.steps.isEmpty || scope.groups.contains { !$0.steps.isEmpty }
  }

  /// Whether a window on the way down to a leaf reaches beyond what its dataset covers.
  private func isPartial(_ leaf: Int, at slot: Slot) -> Bool {
    let covered = coverage(ofLeaf: leaf)
    let scope = scope(leaf)
    var slots = [slot]
    for group in scope.groups {
      if !group.steps.isEmpty {
        for slot in slots {
          let seen = timeline.apply(group.steps, to: slot, coverage: covered)
          if let seen, timeline.isPartial(seen, covered) { return true }
        }
      }
      slots = slots.flatMap { parts(of: $0, group, covered) }
    }
    guard !scope.steps.isEmpty else { return false }
    return slots.contains { slot in
      let seen = timeline.apply(scope.steps, to: slot, coverage: covered)
      return seen.map { timeline.isPartial($0, covered) } ?? false
    }
  }
}
