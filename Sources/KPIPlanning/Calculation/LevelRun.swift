import KPISemantics
import KPIValues

/// Computes all figures that are wanted at one level.
struct LevelRun {
  /// A figure at the level.
  struct Wanted {
    /// Position of the figure in the run.
    var figure: Int
    /// Its formula.
    var node: Int
    /// The splits of its own cells, of which the level has some.
    var splits: [Dimension]
    /// The unit of its values.
    var type: ValueType
    /// How many days after its end a period is settled.
    var settlesAfterDays: Int
    /// What its rules rest on; nil where nothing answers it here.
    var facts: [Int?]
  }

  /// What the level is computed from.
  let context: LevelContext
  /// The times; of a judged level the one judged, then the one before.
  let slots: [Slot]

  /// Hands over the cells of each figure.
  func cells(of wanted: [Wanted], _ finished: (Int, [Cell]) throws -> Void) throws {
    if slots.isEmpty {
      for figure in wanted { try finished(figure.figure, []) }
      return
    }
    let (frame, cellsOf) = try frame(unique(wanted.flatMap { leaves($0.node) }))
    let keys = LevelKeys(context: context, frame: frame)
    let calculator = FrameCalculator(context, frame)
    let roots = unique(wanted.flatMap { [$0.node] + $0.facts.compactMap { $0 } })
    let judged = wanted.filter { !$0.facts.isEmpty }
    let kept = Set(judged.flatMap { [$0.node] + $0.facts.compactMap { $0 } })
    let ranges = RangeCalculator(context, frame, roots: unique(wanted.map(\.node)))
    func finish(_ figure: Wanted, _ values: [FigureValue]) throws {
      let node = figure.node
      let assembly = CellAssembly(
        type: figure.type, values: values,
        ranges: try ranges.ranges(of: node, known: calculator.columns),
        missingRows: calculator.missingRows(below: node),
        isPartial: context.isPartial(
          leaves(node), at: frame.slots, settlesAfterDays: figure.settlesAfterDays),
        keys: keys.keys(for: figure.splits), facts: facts(of: figure, calculator, frame))
      let members = members(node, frame, cellsOf)
      try finished(figure.figure, members.map { assembly.cell(Int($0), in: frame) })
    }
    try calculator.compute(roots, keeping: ranges.kept.union(kept)) { node, values in
      for figure in wanted where figure.node == node && figure.facts.isEmpty {
        try finish(figure, values)
      }
    }
    for figure in judged { try finish(figure, calculator.columns[figure.node] ?? []) }
  }

  private func facts(
    of figure: Wanted, _ calculator: FrameCalculator, _ frame: Frame
  ) -> [CellAssembly.Fact?] {
    figure.facts.map { node in
      guard let node, let values = calculator.columns[node] else { return nil }
      return CellAssembly.Fact(
        values: values,
        isPartial: context.isFactPartial(leaves(node), at: frame.slots))
    }
  }

  private func leaves(_ node: Int) -> [Int] { context.graph.nodes[node].leaves }

  /// The union of all figures' cells, and the cells of each leaf that has all splits.
  private func frame(_ leaves: [Int]) throws -> (Frame, cellsOf: [Int: [Int32]]) {
    let shape = FrameShape(context.level)
    let shown: [Slot]
    let isMerged: Bool
    switch context.level.time {
    case .judged: (shown, isMerged) = (Array(slots.prefix(1)), true)
    case .history: (shown, isMerged) = (slots, true)
    case .shown, .span, .asked, .last: (shown, isMerged) = (slots, false)
    }
    guard !shape.dimensions.isEmpty else {
      let times = shown.indices.map { Int32($0) }
      return (Frame(slots: shown, slotOf: times, shape: shape, codes: []), [:])
    }
    var finder = CellFinder(context: context, shape: shape)
    for leaf in leaves where keepsAllSplits(leaf) {
      finder.add(
        leaf, try context.occurrences(leaf, depth: 0, slots: slots), isMerged: isMerged)
    }
    if case .history = context.level.time {
      return everywhere(try finder.cells(slots: Array(shown.prefix(1))), shown)
    }
    return try finder.cells(slots: shown)
  }

  /// Every combination of a frame with one time, at all times.
  private func everywhere(
    _ found: (frame: Frame, cellsOf: [Int: [Int32]]), _ slots: [Slot]
  ) -> (Frame, cellsOf: [Int: [Int32]]) {
    let count = found.frame.count
    var frame = found.frame
    frame.slots = slots
    frame.slotOf = slots.indices.flatMap { [Int32](repeating: Int32($0), count: count) }
    frame.codes = frame.codes.map { codes in slots.flatMap { _ in codes } }
    let cellsOf = found.cellsOf.mapValues { cells in
      slots.indices.flatMap { slot in cells.map { $0 + Int32(slot * count) } }
    }
    return (frame, cellsOf)
  }

  private func keepsAllSplits(_ leaf: Int) -> Bool {
    !FrameShape(context.level).keeps(context.scope(leaf)).contains(false)
  }

  /// The cells that some leaf of a formula has; without splits all.
  private func members(_ node: Int, _ frame: Frame, _ cellsOf: [Int: [Int32]]) -> [Int32] {
    if frame.shape.dimensions.isEmpty { return frame.slotOf.indices.map { Int32($0) } }
    let lists = leaves(node).filter { !isOnlyRanked($0, below: node) }.compactMap { cellsOf[$0] }
    if lists.count == 1 { return lists[0] }
    var isMember = [Bool](repeating: false, count: frame.count)
    for list in lists { for cell in list { isMember[Int(cell)] = true } }
    return isMember.indices.filter { isMember[$0] }.map { Int32($0) }
  }

  /// Whether a leaf is there only as a rival in a rank, without the filters of the cells.
  private func isOnlyRanked(_ leaf: Int, below root: Int) -> Bool {
    var pending = [root]
    var seen: Set<Int> = []
    while let node = pending.popLast() {
      guard seen.insert(node).inserted else { continue }
      if node == leaf { return false }
      let operands = context.graph.nodes[node].operands
      if case .rank = context.graph.nodes[node].operation {
        pending.append(operands[1])
      } else {
        pending += operands
      }
    }
    return true
  }
}
