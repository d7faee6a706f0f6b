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

  /// Hands over the cells of each figure; none without times.
  func cells(of wanted: [Wanted], _ finished: (Int, CellColumns) throws -> Void) throws {
    if slots.isEmpty { return }
    let (frame, lists) = try frame(unique(wanted.flatMap { leaves($0.node) }))
    let shared = CellFrame(frame, context.codes)
    var members = LevelMembers(context: context, lists: lists)
    let calculator = FrameCalculator(context, frame)
    let roots = unique(wanted.flatMap { [$0.node] + $0.facts.compactMap { $0 } })
    let judged = wanted.filter { !$0.facts.isEmpty }
    let kept = Set(judged.flatMap { [$0.node] + $0.facts.compactMap { $0 } })
    let ranges = RangeCalculator(context, frame, roots: unique(wanted.map(\.node)))
    func finish(_ figure: Wanted, _ values: ValueColumn) throws {
      let node = figure.node
      let columns = CellColumns(
        frame: shared,
        places: figure.splits.map { frame.shape.dimensions.firstIndex(of: $0) },
        members: frame.shape.dimensions.isEmpty ? nil : members.of(node),
        values: values.shown(in: figure.type),
        isPartial: context.isPartial(
          leaves(node), at: frame.slots, settlesAfterDays: figure.settlesAfterDays),
        ranges: try ranges.ranges(of: node, known: calculator.columns)?
          .map { $0?.shown(in: figure.type) },
        missingRows: calculator.missingRows(below: node), facts: facts(of: figure, calculator))
      try finished(figure.figure, columns)
    }
    try calculator.compute(roots, keeping: ranges.kept.union(kept)) { node, values in
      for figure in wanted where figure.node == node && figure.facts.isEmpty {
        try finish(figure, values)
      }
    }
    for figure in judged {
      try finish(figure, calculator.columns[figure.node] ?? ValueColumn([]))
    }
  }

  /// Asks for what makes the cells of figures in one go.
  func prefetch(_ wanted: [Wanted]) throws {
    let found = unique(wanted.flatMap { leaves($0.node) })
    try context.prefetch(
      found.filter { keepsAllSplits($0) && context.scope($0).groups.isEmpty }, at: slots)
  }

  private func facts(of figure: Wanted, _ calculator: FrameCalculator) -> [CellColumns.Fact?] {
    figure.facts.map { node in
      guard let node, let values = calculator.columns[node] else { return nil }
      return CellColumns.Fact(
        values: values.shown(in: figure.type),
        isPartial: context.isFactPartial(leaves(node), at: calculator.frame.slots))
    }
  }

  private func leaves(_ node: Int) -> [Int] { context.graph.nodes[node].leaves }

  /// The union of all figures' cells, and the cells of each leaf that has all splits.
  private func frame(_ leaves: [Int]) throws -> (Frame, CellLists) {
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
      let frame = Frame(slots: shown, slotOf: times, shape: shape, codes: [])
      return (frame, CellLists(count: frame.count))
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
    _ found: (frame: Frame, lists: CellLists), _ slots: [Slot]
  ) -> (Frame, CellLists) {
    let count = found.frame.count
    var frame = found.frame
    frame.slots = slots
    frame.slotOf = slots.indices.flatMap { [Int32](repeating: Int32($0), count: count) }
    frame.codes = frame.codes.map { codes in slots.flatMap { _ in codes } }
    return (frame, found.lists.repeated(slots.count))
  }

  private func keepsAllSplits(_ leaf: Int) -> Bool {
    !FrameShape(context.level).keeps(context.scope(leaf)).contains(false)
  }
}
