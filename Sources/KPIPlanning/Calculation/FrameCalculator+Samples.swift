extension FrameCalculator {
  /// Keeps how many rows gave the values of a leaf: those of each cell's group, none without one.
  func storeSamples(of leaf: Int, _ used: [Int64], _ rows: [Int32], _ sight: LeafSight) {
    let counts = gathered(used, rows[...], otherwise: 0)
    samples[leaf] = zip(counts, frame.slotOf).map { count, time in
      sight.causes[Int(time)] == nil ? SampleSize(rows: Int(count), groups: nil) : nil
    }
  }

  /// Keeps in how many finer cells a group's values are used, and how many rows those rest on.
  ///
  /// - Parameters:
  ///   - nested: what has computed the finer cells.
  ///   - ranges: for each cell its finer ones; nil where nothing is looked at.
  ///   - isUsed: whether a finer cell has a value.
  func storeSamples(
    of group: Int, _ nested: FrameCalculator, _ ranges: [Range<Int>?], isUsed: (Int) -> Bool
  ) {
    let used = ranges.map { $0?.filter(isUsed) }
    let rows = nested.leafRows(below: context.graph.nodes[group].operands).mapValues { rows in
      used.map { cells in cells.map { cells in cells.reduce(0) { $0 + (rows[$1] ?? 0) } } }
    }
    let only = rows.count == 1 ? rows.values.first : nil
    groupedRows[group] = rows
    samples[group] = used.enumerated().map { cell, cells in
      cells.map { SampleSize(rows: only?[cell], groups: $0.count) }
    }
  }

  /// For each leaf below nodes how many of its rows each cell rests on.
  private func leafRows(below roots: [Int]) -> [Int: [Int?]] {
    var rows: [Int: [Int?]] = [:]
    for node in roots.reduce(into: Set<Int>(), { $0.formUnion(localNodes(below: $1)) }) {
      if let grouped = groupedRows[node] {
        rows.merge(grouped) { first, _ in first }
      } else if let sizes = samples[node] {
        rows[node] = sizes.map { $0?.rows }
      }
    }
    return rows
  }
}
