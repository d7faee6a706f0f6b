import Columnar
import KPISemantics
import KPIValues

extension Store {
  /// The rows of a dataset by its key, which must be unique.
  func linkIndex(_ target: String) throws -> LinkIndex {
    guard let key = model.linkKey(target) else {
      let layout = KeyLayout([.text])
      return LinkIndex(layout: layout, index: GroupIndex(wordCount: layout.wordCount), rows: [])
    }
    let layout = keyLayout([key], of: target)
    let (index, rows) = try uniqueRows(of: target, keys: [key], layout, isLink: true)
    let withLater = try wholeTables[target].map { whole in
      let keys = [try whole.column(key)]
      return keyGroups(keys, layout, rowCount: whole.table.rowCount).0
    }
    return LinkIndex(layout: layout, index: index, rows: rows, withLater: withLater)
  }

  /// Looks for two rows of a dataset that have one key; a row without a key is none of them.
  ///
  /// - Throws: `DataError.duplicateKey`.
  func verifyKey(of name: String) throws {
    let keys = model.dataset(name).keys
    if keys.isEmpty { return }
    _ = try uniqueRows(of: name, keys: keys, keyLayout(keys, of: name), isLink: false)
  }

  /// The keys of a dataset, and for each its only row.
  private func uniqueRows(
    of name: String, keys: [Int], _ layout: KeyLayout, isLink: Bool
  ) throws -> (index: GroupIndex, rows: [Int32]) {
    let evaluator = try table(name)
    let columns = try keys.map { try evaluator.column($0) }
    let (index, groups) = keyGroups(columns, layout, rowCount: evaluator.table.rowCount)
    var rows = [Int32](repeating: -1, count: index.count)
    for row in 0..<groups.count where groups[row] >= 0 {
      let group = Int(groups[row])
      if rows[group] >= 0 {
        let parts = zip(keys, columns).map { key, column in
          model.dataset(name).columns[key].name + " " + describe(column, row)
        }
        throw DataError.duplicateKey(
          dataset: name, key: parts.joined(separator: ", "),
          first: evaluator.table.place(Int(rows[group])), second: evaluator.table.place(row),
          isLink: isLink)
      }
      rows[group] = Int32(row)
    }
    return (index, rows)
  }

  /// What is aggregated from the rows that agree on keys.
  func makeGroupLookup(_ rows: GroupedRows) throws -> GroupLookup {
    guard case .aggregate(let function) = rows.function else {
      preconditionFailure("previous is not aggregated")
    }
    let keys = rows.keys.map(\.other)
    let origin = try table(rows.dataset)
    let layout = keyLayout(keys, of: rows.dataset)
    let columns = try keys.map { try origin.column($0) }
    let (index, groups) = keyGroups(columns, layout, rowCount: origin.table.rowCount)
    let stored = try storedAggregate(
      function, of: rows.dataset, value: rows.value, condition: rows.condition,
      weight: rows.weight)
    let all = (0..<Int32(index.count)).map { $0 }
    let plan = MergePlan(groups: all, answers: all, answerCount: index.count + 1)
    let values = stored.values(
      rows: nil, groups: groups, groupCount: index.count, plan: plan, dictionary)
    return GroupLookup(layout: layout, index: index, values: values)
  }

  /// The rows of a dataset sorted by keys and time.
  func makeAsOfLookup(_ rows: GroupedRows) throws -> AsOfLookup {
    let sorted = try sortedRows(
      of: rows.dataset, keys: rows.keys.map(\.other), value: rows.value, condition: rows.condition)
    var offsets = [Int](repeating: 0, count: sorted.index.count + 1)
    let kept = sorted.order.filter { sorted.isCandidate[Int($0)] == 1 }
    for row in kept { offsets[Int(sorted.groups[Int(row)]) + 1] += 1 }
    for group in 0..<sorted.index.count { offsets[group + 1] += offsets[group] }
    return AsOfLookup(
      layout: sorted.layout, index: sorted.index, offsets: offsets,
      moments: kept.map { sorted.moments[Int($0)] }, values: sorted.value.gathered(kept),
      within: rows.within)
  }

  /// For each row of a dataset what stood in the row before it that agrees on the keys.
  func makePrevious(_ rows: GroupedRows) throws -> Column {
    let sorted = try sortedRows(
      of: rows.dataset, keys: rows.keys.map(\.own), value: rows.value, condition: rows.condition)
    var evaluator = evaluator()
    var previous = [Int32](repeating: -1, count: sorted.groups.count)
    var (group, candidate) = (Int32(-1), Int32(-1))
    for row in sorted.order {
      if sorted.groups[Int(row)] != group {
        group = sorted.groups[Int(row)]
        candidate = -1
      }
      if candidate >= 0, isNear(candidate, row, sorted.moments, rows.within, &evaluator) {
        previous[Int(row)] = candidate
      }
      if sorted.isCandidate[Int(row)] == 1 { candidate = row }
    }
    return sorted.value.gathered(previous)
  }

  private func isNear(
    _ earlier: Int32, _ row: Int32, _ moments: [Int64], _ within: TimeSpan?,
    _ evaluator: inout Evaluator
  ) -> Bool {
    guard let within else { return true }
    return moments[Int(earlier)] >= evaluator.earliest(Int(moments[Int(row)]), within)
  }

  /// The rows of a dataset in the order of some keys, time and ties; rows without a key or time are
  /// left out.
  func sortedRows(
    of name: String, keys: [Int], value: RowExpression?, condition: RowExpression?
  ) throws -> SortedRows {
    let origin = try table(name)
    let dataset = model.dataset(name)
    let layout = keyLayout(keys, of: name)
    let columns = try keys.map { try origin.column($0) }
    var (index, groups) = keyGroups(columns, layout, rowCount: origin.table.rowCount)
    let values =
      try value.map { try origin.column($0) }
      ?? ColumnKind.number.missing(origin.table.rowCount)
    guard let time = dataset.timeColumn else {
      index = GroupIndex(wordCount: layout.wordCount)
      return SortedRows(layout: layout, index: index, groups: groups, value: values)
    }
    let times = try origin.column(time)
    var clock = evaluator()
    let moments = clock.moments(times, dataset.columns[time].type)
    let ties = try dataset.keys.map { try origin.column($0) } + [values]
    if let validity = times.validity {
      for row in 0..<groups.count where !validity[row] { groups[row] = -1 }
    }
    let isCandidate = try condition.map { condition in
      let column = try origin.column(condition)
      return Validity.trueRows(column.values.flags, column.validity).flags
    }
    let order = ordered(groups, moments) { [dictionary] left, right in
      rowOrder(left, right, ties, dictionary) < 0
    }
    return SortedRows(
      layout: layout, index: index, groups: groups, value: values, moments: moments, order: order,
      isCandidate: isCandidate ?? [UInt8](repeating: 1, count: groups.count))
  }

  private func describe(_ column: Column, _ row: Int) -> String {
    switch column.values {
    case .codes(let codes): dictionary.string(codes[row])
    case .decimals(let values, let scale):
      ExactDecimal(coefficient: Int128(values[row]), scale: scale).description
    case .days(let days): CivilDate(dayNumber: Int(days[row])).description
    case .wide, .doubles, .identities, .flags, .times, .periods: "of row \(row + 1)"
    }
  }
}

/// The rows that have a group, by group, then moment, then as ties say.
private func ordered(
  _ groups: [Int32], _ moments: [Int64], _ isBefore: (_ left: Int32, _ right: Int32) -> Bool
) -> [Int32] {
  struct Place {
    var group: Int32
    var row: Int32
    var moment: Int64
  }
  var places: [Place] = []
  places.reserveCapacity(groups.count)
  for row in groups.indices where groups[row] >= 0 {
    places.append(Place(group: groups[row], row: Int32(row), moment: moments[row]))
  }
  places.sort { left, right in
    if left.group != right.group { return left.group < right.group }
    if left.moment != right.moment { return left.moment < right.moment }
    return isBefore(left.row, right.row)
  }
  return places.map(\.row)
}

/// Rows in the order of keys, time and ties.
struct SortedRows {
  /// How keys are packed.
  var layout: KeyLayout
  /// The keys.
  var index: GroupIndex
  /// For each row its key, -1 for none.
  var groups: [Int32]
  /// For each row the value asked for.
  var value: Column
  /// For each row its moment.
  var moments: [Int64] = []
  /// The rows in order.
  var order: [Int32] = []
  /// For each row 1 when it meets the condition.
  var isCandidate: [UInt8] = []
}
