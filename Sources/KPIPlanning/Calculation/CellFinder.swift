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
    let columns = columns(groups, times, splits)
    found.append(
      Found(leaves: [leaf], groups: groups, times: times, splits: splits, columns: columns))
  }

  /// Time and the key's numbers of each group, once for each time that sees it.
  private func columns(
    _ groups: EncodedGroups, _ times: [[Int32]], _ splits: [Int]
  ) -> [[Int32]] {
    if times.allSatisfy({ $0.count == 1 }) {
      let only = times.map { $0[0] }
      return [groups.windows.map { only[Int($0)] }] + splits.map { groups.codes[$0] }
    }
    var columns = [[Int32]](repeating: [], count: splits.count + 1)
    for (group, window) in groups.windows.enumerated() {
      for time in times[Int(window)] {
        columns[0].append(time)
        for (column, split) in splits.enumerated() {
          columns[column + 1].append(groups.codes[split][group])
        }
      }
    }
    return columns
  }

  /// The cells in the order of output, and those that leaves have.
  func cells(slots: [Slot]) throws -> (frame: Frame, lists: CellLists) {
    let ranks = shape.dimensions.map { context.codes.ranks(of: $0) }
    let radices = [slots.count] + ranks.map(\.count)
    return try isNarrow(radices: radices)
      ? cells(slots, ranks, radices, as: UInt64.self)
      : cells(slots, ranks, radices, as: UInt128.self)
  }

  private func cells<Key: FixedWidthInteger & UnsignedInteger>(
    _ slots: [Slot], _ ranks: [[Int32]], _ radices: [Int], as key: Key.Type
  ) -> (frame: Frame, lists: CellLists) {
    var keys: [Key] = []
    var packedOf: [(keys: [Key], wasRising: Bool)] = []
    for found in found {
      var ranked = found.columns
      for (dimension, rank) in ranks.enumerated() {
        ranked[dimension + 1] = found.columns[dimension + 1].map { rank[Int($0)] }
      }
      let asFound = pack(ranked, radices: radices, count: ranked[0].count, as: key)
      let isRising = isRising(asFound)
      let packed = isRising ? asFound : distinct(asFound)
      packedOf.append((packed, isRising))
      keys = merged(keys, packed)
    }
    let index = PackedKeys(keys)
    var lists = CellLists(count: keys.count)
    for (found, packed) in zip(found, packedOf) {
      lists.add(
        packed.keys.count == keys.count ? nil : index.rows(of: packed.keys), of: found.leaves)
    }
    // Groups that stand in order are the cells as they are.
    let whole = packedOf.firstIndex { $0.wasRising && $0.keys.count == keys.count }
    if let whole {
      let columns = found[whole].columns
      let frame = Frame(
        slots: slots, slotOf: columns[0], shape: shape, codes: Array(columns.dropFirst()))
      return (frame, lists)
    }
    return (unpacked(keys, slots: slots, ranks: ranks), lists)
  }

  private func unpacked<Key: FixedWidthInteger & UnsignedInteger>(
    _ keys: [Key], slots: [Slot], ranks: [[Int32]]
  ) -> Frame {
    var codes = ranks.map { _ in [Int32](repeating: 0, count: keys.count) }
    var rest = keys
    for dimension in ranks.indices.reversed() {
      let order = inverse(ranks[dimension])
      let radix = Key(max(order.count, 1))
      for cell in rest.indices {
        let (quotient, remainder) = rest[cell].quotientAndRemainder(dividingBy: radix)
        codes[dimension][cell] = order[Int(remainder)]
        rest[cell] = quotient
      }
    }
    return Frame(slots: slots, slotOf: rest.map { Int32($0) }, shape: shape, codes: codes)
  }
}

/// Whether each key is above the one before it.
private func isRising<Key: Comparable>(_ keys: [Key]) -> Bool {
  zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 }
}

/// The keys in rising order, each once.
func distinct<Key: Comparable>(_ keys: [Key]) -> [Key] {
  let sorted = isSorted(keys) ? keys : keys.sorted()
  var result: [Key] = []
  result.reserveCapacity(sorted.count)
  for key in sorted where key != result.last { result.append(key) }
  return result
}

/// All keys of two rising lists in rising order, each once.
private func merged<Key: Comparable>(_ left: [Key], _ right: [Key]) -> [Key] {
  if left.isEmpty || left == right { return right }
  var result: [Key] = []
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
