import KPISemantics
import KPIValues

/// The rows of a table that the cells of a frame name. Most leaves have the groups of another.
struct KnownRows {
  /// The table's windows.
  var windows: [Int32]
  /// The table's splits.
  var codes: [[Int32]]
  /// For each time of the frame its window.
  var slotOf: [Int32]
  /// Where the splits stand among the frame's dimensions.
  var positions: [Int]
  /// For each cell the row, -1 without one.
  var rows: [Int32]
}

extension FrameCalculator {
  /// A leaf: each cell's group in the engine's answer, or what stands for no group.
  func leaf(_ node: Int) throws -> [FigureValue] {
    let sight = context.sight(node, at: frame.slots)
    let table = try context.table(node, sight)
    let (aggregate, isRetained) = context.aggregate(node)
    let nothing = emptyValue(aggregate, isRetained: isRetained)
    let causes = sight.causes.map { $0.map(FigureValue.missing) }
    let rows = try rows(of: table, windows: sight, positions: context.plan(node).positions)
    var values: [FigureValue] = []
    values.reserveCapacity(frame.count)
    var missing = [Int32](repeating: 0, count: frame.count)
    for cell in 0..<frame.count {
      if let cause = causes[Int(frame.slotOf[cell])] {
        values.append(cause)
      } else if rows[cell] >= 0 {
        values.append(explained(table.values[Int(rows[cell])], aggregate))
        missing[cell] = table.missingRows[Int(rows[cell])]
      } else {
        values.append(nothing)
      }
    }
    store(missingRows: missing, of: node)
    return values
  }

  /// For each cell the row of a table that its time and key name; -1 without one.
  private func rows(
    of table: EncodedTable, windows: LeafSight, positions: [Int]
  ) throws -> [Int32] {
    let same = known.first {
      $0.positions == positions && $0.slotOf == windows.slotOf && $0.windows == table.windows
        && $0.codes == table.codes
    }
    if let same { return same.rows }
    let dimensions = positions.map { frame.shape.dimensions[$0] }
    let radices =
      [windows.slots.count] + dimensions.map { context.codes.values(of: $0).count }
    let asked =
      [frame.slotOf.map { max(windows.slotOf[Int($0)], 0) }] + positions.map { frame.codes[$0] }
    let keys = try pack(
      [table.windows] + table.codes, radices: radices, count: table.windows.count)
    let wanted = try pack(asked, radices: radices, count: frame.count)
    let index = PackedKeys(keys)
    let rows = wanted.map { key in index.row(of: key).map(Int32.init) ?? -1 }
    known.append(
      KnownRows(
        windows: table.windows, codes: table.codes, slotOf: windows.slotOf, positions: positions,
        rows: rows))
    return rows
  }

  /// What an aggregate is over no rows: counts and sums are 0, all else has no value.
  private func emptyValue(_ aggregate: AggregateModel, isRetained: Bool) -> FigureValue {
    let none = FigureValue.missing(.noData, "no rows of \(aggregate.dataset)")
    if case .lastKnown = aggregate.placement { return none }
    switch aggregate.function {
    case .count, .distinct, .sum: return .number(Number(0))
    default: return isRetained ? .number(Number(0)) : none
    }
  }

  private func explained(_ value: FigureValue, _ aggregate: AggregateModel) -> FigureValue {
    guard case .missing(let cause) = value, cause.detail.isEmpty else { return value }
    return .missing(cause.kind, "no value in the rows of \(aggregate.dataset)")
  }
}
