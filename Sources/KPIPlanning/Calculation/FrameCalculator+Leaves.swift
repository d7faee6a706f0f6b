import KPISemantics
import KPIValues

/// The rows of a table that the cells of a frame name. Most leaves have the groups of another.
struct KnownRows {
  /// The table's groups.
  var groups: EncodedGroups
  /// For each time of the frame its window.
  var slotOf: [Int32]
  /// Where the splits stand among the frame's dimensions.
  var positions: [Int]
  /// For each cell the row, -1 without one.
  var rows: [Int32]
}

extension FrameCalculator {
  /// A leaf: each cell's group in the engine's answer, or what stands for no group.
  func leaf(_ node: Int) throws -> ValueColumn {
    let sight = context.sight(node, at: frame.slots)
    let table = try context.table(node, sight)
    let (aggregate, isRetained) = context.aggregate(node)
    let rows = try rows(of: table.groups, sight, positions: context.plan(node).positions)
    if !table.missingRows.isEmpty {
      var missing = gathered(table.missingRows, rows[...], otherwise: 0)
      if sight.causes.contains(where: { $0 != nil }) {
        for cell in missing.indices where sight.causes[Int(frame.slotOf[cell])] != nil {
          missing[cell] = 0
        }
      }
      store(missingRows: missing, of: node)
    }
    if let used = table.usedRows { storeSamples(of: node, used, rows, sight) }
    let lacking = MissingCause.Detail.noValueIn(aggregate.dataset)
    let nothing = absence(aggregate, isRetained: isRetained)
    let times = frame.slotOf
    guard
      let gather = LeafGather(
        table.values, lacking: lacking, nothing: nothing, causes: sight.causes)
    else { return listed(table.values, rows, sight, lacking: lacking, nothing: nothing) }
    return ValueColumn(count: frame.count) { gather.block(rows[$0], times: times[$0]) }
  }

  /// The values where there are too many causes for narrow columns.
  private func listed(
    _ values: ValueBlock, _ rows: [Int32], _ sight: LeafSight, lacking: MissingCause.Detail,
    nothing: MissingCause?
  ) -> ValueColumn {
    let empty = nothing.map(FigureValue.missing) ?? .number(Number(0))
    return ValueColumn(
      zip(rows, frame.slotOf).map { row, time in
        if let cause = sight.causes[Int(time)] { return .missing(cause) }
        let value = row < 0 ? empty : values[Int(row)]
        guard case .missing(let cause) = value, cause.isBare else { return value }
        return .missing(cause.kind, lacking)
      })
  }

  /// For each cell the row of a table that its time and key name; -1 without one.
  private func rows(
    of groups: EncodedGroups, _ windows: LeafSight, positions: [Int]
  ) throws -> [Int32] {
    let same = known.first {
      $0.groups === groups && $0.positions == positions && $0.slotOf == windows.slotOf
    }
    if let same { return same.rows }
    let dimensions = positions.map { frame.shape.dimensions[$0] }
    let radices =
      [windows.slots.count] + dimensions.map { context.codes.values(of: $0).count }
    let asked =
      [frame.slotOf.map { max(windows.slotOf[Int($0)], 0) }] + positions.map { frame.codes[$0] }
    let rows: [Int32]
    if asked == [groups.windows] + groups.codes {
      rows = frame.slotOf.indices.map { Int32($0) }
    } else if try isNarrow(radices: radices) {
      rows = found(asked, groups, radices, as: UInt64.self)
    } else {
      rows = found(asked, groups, radices, as: UInt128.self)
    }
    known.append(
      KnownRows(groups: groups, slotOf: windows.slotOf, positions: positions, rows: rows))
    return rows
  }

  /// For each of the keys asked for its row among groups; -1 without one.
  private func found<Key: FixedWidthInteger & UnsignedInteger>(
    _ asked: [[Int32]], _ groups: EncodedGroups, _ radices: [Int], as key: Key.Type
  ) -> [Int32] {
    let keys = pack(
      [groups.windows] + groups.codes, radices: radices, count: groups.windows.count, as: key)
    return PackedKeys(keys).rows(
      of: pack(asked, radices: radices, count: frame.count, as: key))
  }

  /// Why an aggregate has no value over no rows; nil for counts and sums, which are 0.
  private func absence(_ aggregate: AggregateModel, isRetained: Bool) -> MissingCause? {
    let none = MissingCause(.noData, .noRows(aggregate.dataset))
    if case .lastKnown = aggregate.placement { return none }
    switch aggregate.function {
    case .count, .distinct, .sum: return nil
    default: return isRetained ? nil : none
    }
  }
}
