import KPISemantics

/// Finds the cells of a frame: the combinations of keys that occur in what leaves look at.
struct CellFinder {
  /// What the level is computed from.
  let context: LevelContext
  /// The shape of the cells.
  let shape: FrameShape
  /// Columns of what was found: time, then the key's numbers; leaves that look at the same rows
  /// in the same way share a list.
  private var found: [(leaves: [Int], columns: [[Int32]])] = []

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
    var columns = [[Int32]](repeating: [], count: shape.dimensions.count + 1)
    let splits = occurrences.splits.compactMap { $0 }
    guard splits.count == shape.dimensions.count else { return }
    let table = occurrences.table
    for (group, window) in table.windows.enumerated() {
      for time in occurrences.times[Int(window)] {
        columns[0].append(isMerged ? 0 : time)
        for (column, split) in splits.enumerated() {
          columns[column + 1].append(table.codes[split][group])
        }
      }
    }
    if let same = found.firstIndex(where: { $0.columns == columns }) {
      found[same].leaves.append(leaf)
    } else {
      found.append(([leaf], columns))
    }
  }

  /// The cells in the order of output, and for each leaf the cells that it has.
  func cells(slots: [Slot]) throws -> (frame: Frame, cellsOf: [Int: [Int32]]) {
    let ranks = shape.dimensions.map { context.codes.ranks(of: $0) }
    let radices = [slots.count] + ranks.map(\.count)
    var keys: [UInt128] = []
    var packedOf: [(leaves: [Int], keys: [UInt128])] = []
    for (leaves, columns) in found {
      var ranked = columns
      for (dimension, rank) in ranks.enumerated() {
        ranked[dimension + 1] = columns[dimension + 1].map { rank[Int($0)] }
      }
      let packed = try pack(ranked, radices: radices, count: ranked[0].count)
      packedOf.append((leaves, packed))
      keys += packed
    }
    keys = distinct(keys)
    let index = PackedKeys(keys)
    var cellsOf: [Int: [Int32]] = [:]
    for (leaves, packed) in packedOf {
      let cells = distinct(packed).compactMap { index.row(of: $0).map(Int32.init) }
      for leaf in leaves { cellsOf[leaf] = cells }
    }
    return (unpacked(keys, slots: slots, ranks: ranks), cellsOf)
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
  let sorted = keys.sorted()
  var result: [UInt128] = []
  for key in sorted where key != result.last { result.append(key) }
  return result
}

private func inverse(_ ranks: [Int32]) -> [Int32] {
  var order = [Int32](repeating: 0, count: ranks.count)
  for (code, rank) in ranks.enumerated() { order[Int(rank)] = Int32(code) }
  return order
}
