import KPISemantics

/// Where the groups of a leaf belong among the times of a frame that may stand outside its groups.
struct Occurrences {
  /// What the engine said.
  var table: EncodedTable
  /// For each window of the table the times of the frame that look at it.
  var times: [[Int32]]
  /// For each dimension of the frame the split of the table; nil where the leaf lacks it.
  var splits: [Int?]
  /// For each time of the frame why the leaf sees nothing there; nil where it sees something.
  var causes: [MissingCause?]
}

extension LevelContext {
  /// The groups of a leaf at the times of a frame in which its first `depth` groups are cells.
  func occurrences(_ leaf: Int, depth: Int, slots: [Slot]) throws -> Occurrences {
    let groups = scope(leaf).groups
    let covered = coverage(ofLeaf: leaf)
    var parts = slots
    var owners = slots.indices.map { [Int32($0)] }
    for group in groups.dropFirst(depth) {
      (parts, owners) = expanded(parts, owners, group, covered)
    }
    let sight = sight(leaf, at: parts)
    let table = try table(leaf, sight)
    var times = [[Int32]](repeating: [], count: sight.slots.count)
    var causes = [MissingCause?](repeating: nil, count: slots.count)
    var isSeen = [Bool](repeating: false, count: slots.count)
    for (part, window) in sight.slotOf.enumerated() {
      for owner in owners[part].map(Int.init) {
        if window >= 0 {
          times[Int(window)].append(Int32(owner))
          isSeen[owner] = true
        } else if causes[owner] == nil {
          causes[owner] = sight.causes[part]
        }
      }
    }
    let nothing = MissingCause(.noData, .notCovered(aggregate(leaf).0.dataset))
    for time in slots.indices {
      causes[time] = isSeen[time] ? nil : causes[time] ?? nothing
    }
    let shape = FrameShape(level).behind(Array(groups.prefix(depth)))
    return Occurrences(
      table: table, times: times, splits: splits(leaf, from: shape, depth: depth), causes: causes)
  }

  /// The times inside each time that a group makes, and which of them each belongs to.
  private func expanded(
    _ slots: [Slot], _ owners: [[Int32]], _ group: NodeScope.Group, _ covered: Range<Int>?
  ) -> ([Slot], [[Int32]]) {
    var parts: [Slot] = []
    var partOwners: [[Int32]] = []
    var known: [Slot: Int] = [:]
    for (slot, owner) in zip(slots, owners) {
      for part in self.parts(of: slot, group, covered) {
        if let place = known[part] {
          partOwners[place] += owner
        } else {
          known[part] = parts.count
          parts.append(part)
          partOwners.append(owner)
        }
      }
    }
    return (parts, partOwners)
  }

  /// The times inside a time that a group makes: one without keys of time.
  func parts(of slot: Slot, _ group: NodeScope.Group, _ covered: Range<Int>?) -> [Slot] {
    guard let inner = timeline.apply(group.steps, to: slot, coverage: covered) else { return [] }
    var result = [inner]
    for key in group.keys {
      switch key {
      case .dimension: break
      case .grain(let grain):
        result = result.flatMap { timeline.parts(of: $0, grain: grain, coverage: covered) }
      case .period:
        let grain = timeline.shownGrain
        result = result.flatMap { timeline.parts(of: $0, grain: grain, coverage: covered) }
      }
    }
    return result
  }

  /// For each dimension of an outer frame the split of a leaf's table.
  private func splits(_ leaf: Int, from outer: FrameShape, depth: Int) -> [Int?] {
    var shape = outer
    var places: [Int?] = Array(outer.dimensions.indices)
    for group in scope(leaf).groups.dropFirst(depth) {
      let (finer, origins) = shape.finer(group)
      places = places.map { place in place.flatMap { origins.firstIndex(of: $0) } }
      shape = finer
    }
    let positions = plan(leaf).positions
    return places.map { place in place.flatMap { positions.firstIndex(of: $0) } }
  }
}
