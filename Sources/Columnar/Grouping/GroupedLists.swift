/// Rows sorted by their group, in their own order within it.
struct GroupedLists: Sendable {
  private var offsets: [Int]
  private var order: [Int32]

  /// Sorts rows by group; rows with group -1 are left out.
  init(groups: [Int32], groupCount: Int) {
    var offsets = [Int](repeating: 0, count: groupCount + 1)
    for group in groups where group >= 0 { offsets[Int(group) + 1] += 1 }
    for group in 0..<groupCount { offsets[group + 1] += offsets[group] }
    var order = [Int32](repeating: 0, count: offsets[groupCount])
    var next = offsets
    for row in 0..<groups.count where groups[row] >= 0 {
      let group = Int(groups[row])
      order[next[group]] = Int32(row)
      next[group] += 1
    }
    self.offsets = offsets
    self.order = order
  }

  /// The rows of a group.
  func rows(_ group: Int32) -> ArraySlice<Int32> {
    guard group >= 0, Int(group) + 1 < offsets.count else { return [] }
    return order[offsets[Int(group)]..<offsets[Int(group) + 1]]
  }

  /// How many rows a group has.
  func count(_ group: Int32) -> Int { rows(group).count }
}
