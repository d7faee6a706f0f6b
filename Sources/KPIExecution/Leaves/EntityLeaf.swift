import Columnar
import KPIPlanning
import KPISemantics
import KPIValues

/// The entities of a dataset that is made anew in each cell.
struct EntityLeaf {
  /// For each row of the origin its moment, nil when all rows are in every window.
  var moments: [Int64]?
  /// The rows that meet the filters of the origin and have a time, in order of their moments.
  var order: [Int32]
  /// Splits by columns of the origin.
  var splits: [Column]
  /// The columns that tell entities apart.
  var keys: [Column]
  /// How splits and keys are packed.
  var layout: KeyLayout
  /// Which small values they are.
  var kinds: [SmallKind]
  /// For each key its position in the dataset of the entities.
  var keyPositions: [Int?]
  /// What is computed from the rows of each entity.
  var aggregates: [StoredAggregate]
  /// Whether the windows hold all rows.
  var hasOneWindow: Bool

  /// The entities of a window.
  func batch(_ number: Int, _ window: Window, _ dictionary: TextDictionary) -> Evaluator.Rows {
    let rows = rows(window)
    let columns = (splits + keys).map { $0.gathered(rows) }
    var index = GroupIndex(wordCount: layout.wordCount)
    let groups = index.assign(
      keyWords(columns, layout, rowCount: rows.count), rowCount: rows.count, included: nil)
    let entities = layout.columns(of: index.words, kinds: kinds)
    var fields: [Int: Column] = [:]
    for (position, column) in zip(keyPositions, entities.dropFirst(splits.count)) {
      if let position { fields[position] = column }
    }
    let plan = MergePlan(groupCount: index.count)
    let values = aggregates.map { aggregate in
      aggregate.values(
        rows: rows, groups: groups, groupCount: index.count, plan: plan, dictionary)
    }
    return Evaluator.Rows(
      count: index.count, fields: fields,
      aggregates: [windowColumn(number, index.count)] + entities.prefix(splits.count) + values,
      strays: strays(columns.dropFirst(splits.count), groups, index.count))
  }

  /// For each group how many of its rows lack a key; empty when none does.
  private func strays(
    _ keys: ArraySlice<Column>, _ groups: [Int32], _ groupCount: Int
  ) -> [Int64] {
    let validities = keys.compactMap(\.validity)
    var counts: [Int64] = []
    for row in groups.indices where !validities.allSatisfy({ $0[row] }) {
      if counts.isEmpty { counts = [Int64](repeating: 0, count: groupCount) }
      counts[Int(groups[row])] += 1
    }
    return counts
  }

  private func rows(_ window: Window) -> [Int32] {
    guard let moments, !hasOneWindow else { return order }
    let first = position(of: Int64(clamping: window.start), moments)
    let last = position(of: Int64(clamping: window.end), moments)
    return first < last ? Array(order[first..<last]) : []
  }

  /// How many of the rows lie before a moment.
  private func position(of moment: Int64, _ moments: [Int64]) -> Int {
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if moments[Int(order[middle])] < moment { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
