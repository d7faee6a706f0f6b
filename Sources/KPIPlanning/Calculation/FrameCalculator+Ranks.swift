import KPISemantics
import KPIValues

extension FrameCalculator {
  /// The rank of the operand's value among all that occur in the period, within the other splits.
  func rank(_ node: Int, over dimensions: [Dimension]) throws -> [FigureValue] {
    let operand = context.graph.nodes[node].operands[0]
    let over = dimensions.flatMap { frame.shape.positions(of: $0) }
    guard over.count == dimensions.count else {
      let names = dimensions.map(\.text).joined(separator: ", ")
      let cause = FigureValue.missing(.noData, .noRank(names))
      return [FigureValue](repeating: cause, count: frame.count)
    }
    let all = try occurring(node, operand)
    let nested = FrameCalculator(context, all, corner: corner)
    let ranks = try ranked(all, Array(nested.values(operand)), over)
    let radices =
      [frame.slots.count]
      + frame.shape.dimensions.map {
        context.codes.values(of: $0).count
      }
    let rows =
      try isNarrow(radices: radices)
      ? rows(in: all, radices, as: UInt64.self) : rows(in: all, radices, as: UInt128.self)
    return rows.map { row in
      row < 0 ? .missing(.noData, .nothingToRank) : ranks[Int(row)]
    }
  }

  /// For each cell its place in a frame of the same shape and times; -1 without one.
  private func rows<Key: FixedWidthInteger & UnsignedInteger>(
    in all: Frame, _ radices: [Int], as key: Key.Type
  ) -> [Int32] {
    let keys = pack([all.slotOf] + all.codes, radices: radices, count: all.count, as: key)
    return PackedKeys(keys).rows(
      of: pack([frame.slotOf] + frame.codes, radices: radices, count: frame.count, as: key))
  }

  /// All cells that the operand's leaves have at the frame's times.
  private func occurring(_ node: Int, _ operand: Int) throws -> Frame {
    let depth = context.scope(node).groups.count
    var finder = CellFinder(context: context, shape: frame.shape)
    for leaf in context.graph.nodes[operand].leaves {
      finder.add(leaf, try context.occurrences(leaf, depth: depth, slots: frame.slots))
    }
    return try finder.cells(slots: frame.slots).frame
  }

  /// 1 for the highest value of each list of rivals; equal values share a rank.
  private func ranked(
    _ all: Frame, _ values: [FigureValue], _ over: [Int]
  ) throws -> [FigureValue] {
    let others = all.shape.dimensions.indices.filter { !over.contains($0) }
    let radices =
      [all.slots.count] + others.map { context.codes.values(of: all.shape.dimensions[$0]).count }
    _ = try isNarrow(radices: radices)
    let lists = pack(
      [all.slotOf] + others.map { all.codes[$0] }, radices: radices, count: all.count,
      as: UInt128.self)
    var rivals: [UInt128: [Int]] = [:]
    for cell in 0..<all.count where values[cell].cause == nil {
      rivals[lists[cell], default: []].append(cell)
    }
    var ranks = values
    for cells in rivals.values {
      let sorted = cells.sorted { (compare(values[$0], values[$1]) ?? 0) > 0 }
      var rank = 1
      for (place, cell) in sorted.enumerated() {
        if place > 0, compare(values[sorted[place - 1]], values[cell]) != 0 { rank = place + 1 }
        ranks[cell] = .number(Number(rank))
      }
    }
    return ranks
  }
}
