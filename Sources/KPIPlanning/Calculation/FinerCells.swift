import KPISemantics

/// Makes the finer cells of a group inside the cells of a frame.
struct FinerCells {
  /// The finer cells, those of one cell side by side.
  struct Result {
    /// The finer cells.
    var frame: Frame
    /// For each cell of the outer frame its finer ones.
    var ranges: [Range<Int>]
  }

  private let context: LevelContext
  private let outer: Frame
  private let node: Int
  private let depth: Int
  private let shape: FrameShape
  private let hasDimensionKeys: Bool
  /// For each dimension of the finer cells its place in the outer frame; nil for new keys.
  private let origins: [Int?]
  private let slots: [Slot]
  /// For each time of the outer frame the positions in `slots`.
  private let parts: [[Int32]]
  /// Columns of what is found: outer cell, time, then new keys.
  private var found: [[Int32]]
  /// For each outer cell how many rows are left out because a key is missing.
  private var keyless: [Int32]

  /// A search for the finer cells of the group that a node stands for.
  init(_ context: LevelContext, _ outer: Frame, _ node: Int) {
    self.context = context
    self.outer = outer
    self.node = node
    let scope = context.scope(node)
    depth = scope.groups.count
    guard case .grouped(_, let keys) = context.graph.nodes[node].operation else {
      preconditionFailure("node \(node) has no groups")
    }
    hasDimensionKeys = keys.contains { key in
      if case .dimension = key { true } else { false }
    }
    let group = NodeScope.Group(steps: scope.steps, released: scope.released, keys: keys)
    (shape, origins) = outer.shape.finer(group)
    let covered = context.coverage(ofLeaves: context.graph.nodes[node].leaves)
    var slots: [Slot] = []
    var known: [Slot: Int32] = [:]
    parts = outer.slots.map { slot in
      context.parts(of: slot, group, covered).map { part in
        if let place = known[part] { return place }
        known[part] = Int32(slots.count)
        slots.append(part)
        return Int32(slots.count - 1)
      }
    }
    self.slots = slots
    found = [[Int32]](repeating: [], count: 2 + origins.count { $0 == nil })
    keyless = [Int32](repeating: 0, count: outer.count)
  }

  /// The finer cells, and for each outer cell the rows left out for want of a key.
  func find() throws -> (Result, keyless: [Int32]) {
    var search = self
    if hasDimensionKeys {
      for contributor in try contributors() { try search.add(contributor) }
    } else {
      search.addEveryPart()
    }
    return (try search.sorted(), search.keyless)
  }

  private mutating func addEveryPart() {
    for cell in 0..<outer.count {
      for part in parts[Int(outer.slotOf[cell])] {
        found[0].append(Int32(cell))
        found[1].append(part)
      }
    }
  }

  /// The leaves that make finer cells: those that have all dimensions, else those that have all
  /// keys.
  private func contributors() throws -> [Occurrences] {
    var full: [Occurrences] = []
    var partial: [Occurrences] = []
    for leaf in context.graph.nodes[node].leaves {
      let occurrences = try context.occurrences(leaf, depth: depth + 1, slots: slots)
      let lacking = shape.dimensions.indices.filter { occurrences.splits[$0] == nil }
      if lacking.isEmpty {
        full.append(occurrences)
      } else if lacking.allSatisfy({ !shape.isKey[$0] }) {
        partial.append(occurrences)
      }
    }
    return full.isEmpty ? partial : full
  }

  private mutating func add(_ leaf: Occurrences) throws {
    let joined = shape.dimensions.indices.filter {
      origins[$0] != nil && leaf.splits[$0] != nil
    }
    let radices =
      [slots.count] + joined.map { context.codes.values(of: shape.dimensions[$0]).count }
    if try isNarrow(radices: radices) {
      add(leaf, joined, radices, as: UInt64.self)
    } else {
      add(leaf, joined, radices, as: UInt128.self)
    }
  }

  private mutating func add<Key: FixedWidthInteger & UnsignedInteger>(
    _ leaf: Occurrences, _ joined: [Int], _ radices: [Int], as key: Key.Type
  ) {
    let (cells, index) = outerIndex(joined, radices, as: key)
    var columns: [[Int32]] = [[Int32]](repeating: [], count: joined.count + 1)
    var groups: [Int] = []
    for (group, window) in leaf.table.groups.windows.enumerated() {
      for time in leaf.times[Int(window)] {
        groups.append(group)
        columns[0].append(time)
        for (column, dimension) in joined.enumerated() {
          columns[column + 1].append(code(leaf, dimension, group))
        }
      }
    }
    let keys = pack(columns, radices: radices, count: groups.count, as: key)
    let required = shape.dimensions.indices.filter { shape.isKey[$0] }
    let added = shape.dimensions.indices.filter { origins[$0] == nil }
    for (position, group) in groups.enumerated() {
      let isKeyless = required.contains {
        code(leaf, $0, group) == DimensionCodes.missing
      }
      for match in index.range(of: keys[position]) {
        let cell = cells[Int(index.rows[match])]
        if isKeyless {
          if !leaf.table.missingRows.isEmpty {
            keyless[Int(cell)] &+= leaf.table.missingRows[group]
          }
          continue
        }
        found[0].append(cell)
        found[1].append(columns[0][position])
        for (column, dimension) in added.enumerated() {
          found[column + 2].append(code(leaf, dimension, group))
        }
      }
    }
  }

  private func code(_ leaf: Occurrences, _ dimension: Int, _ group: Int) -> Int32 {
    leaf.splits[dimension].map { leaf.table.groups.codes[$0][group] } ?? DimensionCodes.missing
  }

  /// The outer cells by time and the dimensions that a leaf shares with them.
  private func outerIndex<Key: FixedWidthInteger & UnsignedInteger>(
    _ joined: [Int], _ radices: [Int], as key: Key.Type
  ) -> (cells: [Int32], index: PackedKeys<Key>) {
    var cells: [Int32] = []
    var columns: [[Int32]] = [[Int32]](repeating: [], count: joined.count + 1)
    for cell in 0..<outer.count {
      for part in parts[Int(outer.slotOf[cell])] {
        cells.append(Int32(cell))
        columns[0].append(part)
        for (column, dimension) in joined.enumerated() {
          guard let origin = origins[dimension] else { continue }
          columns[column + 1].append(outer.codes[origin][cell])
        }
      }
    }
    return (cells, PackedKeys(pack(columns, radices: radices, count: cells.count, as: key)))
  }

  /// What was found, each once, by outer cell, then time, then the order of the keys' values.
  private func sorted() throws -> Result {
    let added = shape.dimensions.indices.filter { origins[$0] == nil }
    let ranks = added.map { context.codes.ranks(of: shape.dimensions[$0]) }
    var ranked = found
    for (column, rank) in ranks.enumerated() {
      ranked[column + 2] = found[column + 2].map { rank[Int($0)] }
    }
    let radices = [outer.count, slots.count] + ranks.map(\.count)
    let rows =
      try isNarrow(radices: radices)
      ? firstRows(ranked, radices, as: UInt64.self) : firstRows(ranked, radices, as: UInt128.self)
    var column = 1
    let codes = origins.map { origin -> [Int32] in
      if let origin { return rows.map { outer.codes[origin][Int(found[0][$0])] } }
      column += 1
      return rows.map { found[column][$0] }
    }
    let frame = Frame(slots: slots, slotOf: rows.map { found[1][$0] }, shape: shape, codes: codes)
    return Result(frame: frame, ranges: ranges(rows.map { Int(found[0][$0]) }))
  }

  /// The first row of each distinct key, in the order of the keys.
  private func firstRows<Key: FixedWidthInteger & UnsignedInteger>(
    _ columns: [[Int32]], _ radices: [Int], as key: Key.Type
  ) -> [Int] {
    let index = PackedKeys(pack(columns, radices: radices, count: found[0].count, as: key))
    return index.keys.indices
      .filter { $0 == 0 || index.keys[$0] != index.keys[$0 - 1] }
      .map { Int(index.rows[$0]) }
  }

  private func ranges(_ cells: [Int]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    result.reserveCapacity(outer.count)
    var position = 0
    for cell in 0..<outer.count {
      let first = position
      while position < cells.count, cells[position] == cell { position += 1 }
      result.append(first..<position)
    }
    return result
  }
}
