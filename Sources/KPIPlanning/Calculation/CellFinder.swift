import KPISemantics

/// Finds the cells of a frame: the combinations of keys that occur in what leaves look at.
struct CellFinder {
  /// What the level is computed from.
  let context: LevelContext
  /// The shape of the cells.
  let shape: FrameShape
  /// What was found; leaves that look at the same rows in the same way share it.
  private var found: [Found] = []

  private struct Found {
    var leaves: [Int]
    var groups: EncodedGroups
    var times: [[Int32]]
    var splits: [Int]
    /// Time, then the key's numbers.
    var columns: [[Int32]]
  }

  /// A finder that has found nothing yet.
  init(context: LevelContext, shape: FrameShape) {
    self.context = context
    self.shape = shape
  }

  /// Adds the combinations that a leaf with all the dimensions has; `isMerged` puts all times in
  /// the first.
  mutating func add(
    _ leaf: Int, _ occurrences: Occurrences, isMerged: Bool = false
  ) {
    let splits = occurrences.splits.compactMap { $0 }
    guard splits.count == shape.dimensions.count else { return }
    let groups = occurrences.table.groups
    let times = isMerged ? occurrences.times.map { $0.map { _ in 0 } } : occurrences.times
    let same = found.firstIndex {
      $0.groups === groups && $0.splits == splits && $0.times == times
    }
    if let same {
      found[same].leaves.append(leaf)
      return
    }
    var columns = [[Int32]](repeating: [], count: shape.dimensions.count + 1)
    for (group, window) in groups.windows.enumerated() {
      for time in times[Int(window)] {
        columns[0].append(time)
        for (column, split) in splits.enumerated() {
          columns[column + 1].append(groups.codes[split][group])
        }
      }
    }
    found.append(
      Found(leaves: [leaf], groups: groups, times: times, splits: splits, columns: columns))
  }

  /// The cells in the order of output, and those that leaves have.
  func cells(slots: [Slot]) throws -> (frame: Frame, lists: CellLists) {
    let ranks = shape.dimensions.map { context.codes.ranks(of: $0) }
    let radices = [slots.count] + ranks.map(\.count)
    var keys: [UInt128] = []
    var packedOf: [(leaves: [Int], keys: [UInt128])] = []
    for found in found {
      var ranked = found.columns
      for (dimension, rank) in ranks.enumerated() {
        ranked[dimension + 1] = found.columns[dimension + 1].map { rank[Int($0)] }
      }
      let packed = distinct(try pack(ranked, radices: radices, count: ranked[0].count))
      packedOf.append((found.leaves, packed))
      keys = merged(keys, packed)
    }
    let index = PackedKeys(keys)
    var lists = CellLists(count: keys.count)
    for (leaves, packed) in packedOf {
      lists.add(packed.count == keys.count ? nil : index.rows(of: packed), of: leaves)
    }
    return (unpacked(keys, slots: slots, ranks: ranks), lists)
  }

  private func unpacked(_ keys: [UInt128], slots: [Slot], ranks: [[Int32]]) -> Frame {
    var codes = ranks.map { _ in [Int32](repeating: 0, count: keys.count) }
    var rest = keys
    for dimension in ranks.indices.reversed() {
      let order = inverse(ranks[dimension])
      let radix = UInt128(max(order.count, 1))
      for cell in rest.indices {
        let (quotient, remainder) = rest[cell].quotientAndRemainder(dividingBy: radix)
        codes[dimension][cell] = order[Int(remainder)]
        rest[cell] = quotient
      }
    }
    return Frame(slots: slots, slotOf: rest.map { Int32($0) }, shape: shape, codes: codes)
  }
}

/// The keys in rising order, each once.
func distinct(_ keys: [UInt128]) -> [UInt128] {
  let sorted = isSorted(keys) ? keys : keys.sorted()
  var result: [UInt128] = []
  result.reserveCapacity(sorted.count)
  for key in sorted where key != result.last { result.append(key) }
  return result
}

/// All keys of two rising lists in rising order, each once.
private func merged(_ left: [UInt128], _ right: [UInt128]) -> [UInt128] {
  if left.isEmpty || left == right { return right }
  var result: [UInt128] = []
  result.reserveCapacity(max(left.count, right.count))
  var (low, high) = (0, 0)
  while low < left.count || high < right.count {
    if high == right.count || low < left.count && left[low] < right[high] {
      result.append(left[low])
      low += 1
    } else {
      if low < left.count, left[low] == right[high] { low += 1 }
      result.append(right[high])
      high += 1
    }
  }
  return result
}

private func inverse(_ ranks: [Int32]) -> [Int32] {
  var order = [Int32](repeating: 0, count: ranks.count)
  for (code, rank) in ranks.enumerated() { order[Int(rank)] = Int32(code) }
  return order
}
