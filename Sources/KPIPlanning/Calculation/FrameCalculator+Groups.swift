import KPISemantics
import KPIValues

extension FrameCalculator {
  /// An aggregate of the operand's values in the finer cells that keys make inside each cell.
  func grouped(_ node: Int, _ function: AggregateFunction) throws -> [FigureValue] {
    let operands = context.graph.nodes[node].operands
    let (finer, keyless) = try FinerCells(context, frame, node).find()
    let nested = FrameCalculator(context, finer.frame, corner: corner)
    try nested.compute(operands, keeping: Set(operands)) { _, _ in }
    let values = nested.columns[operands[0]] ?? ValueColumn([])
    let weights = operands.count > 1 ? nested.columns[operands[1]] : nil
    let causes = try absence(below: node)
    var result: [FigureValue] = []
    result.reserveCapacity(frame.count)
    for cell in 0..<frame.count {
      let range = finer.ranges[cell]
      if range.isEmpty, let cause = causes[Int(frame.slotOf[cell])] {
        result.append(.missing(cause))
      } else {
        result.append(
          summarize(function, Array(values[range]), weights: weights.map { Array($0[range]) }))
      }
    }
    if context.countsRows {
      let isSeen = zip(finer.ranges, frame.slotOf).map { !$0.isEmpty || causes[Int($1)] == nil }
      storeSamples(
        of: node, nested, zip(finer.ranges, isSeen).map { $1 ? $0 : nil }
      ) { values[$0].cause == nil && weights?[$0].cause == nil }
    }
    var missing = keyless
    for operand in operands {
      guard let rows = nested.missingRows(below: operand) else { continue }
      for cell in 0..<frame.count {
        for position in finer.ranges[cell] { missing[cell] &+= rows[position] }
      }
    }
    store(missingRows: missing, of: node)
    return result
  }

  /// For each time of the frame why none of the leaves below a node sees anything; nil where one
  /// does, or where there is no leaf.
  private func absence(below node: Int) throws -> [MissingCause?] {
    let depth = context.scope(node).groups.count
    var causes: [MissingCause?]?
    for leaf in context.graph.nodes[node].leaves {
      let own = try context.occurrences(leaf, depth: depth, slots: frame.slots).causes
      causes = causes.map { zip($0, own).map { $1 == nil ? nil : $0 } } ?? own
    }
    return causes ?? frame.slots.map { _ in nil }
  }
}
