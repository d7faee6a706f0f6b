import Columnar
import KPISemantics
import KPIValues

extension Store {
  /// A dataset with one row for each entity of another one.
  func entityTable(
    _ dataset: DatasetModel, of origin: String, keys: [Int]
  ) throws -> TableEvaluator {
    let rows = try table(origin)
    let layout = keyLayout(keys, of: origin)
    let columns = try keys.map { try rows.column($0) }
    let (index, groups) = keyGroups(columns, layout, rowCount: rows.table.rowCount)
    let fields = entityFields(dataset, origin, keys, layout, index.words)
    findings.rowCounts[dataset.name] = index.count
    let evaluator = TableEvaluator(
      StoredTable(rowCount: index.count, fields: fields), dataset, store: self,
      groups: EntityGroups(origin: origin, groups: groups, count: index.count))
    try noteDays(dataset, evaluator)
    return evaluator
  }

  /// The key columns of entities from their packed keys, by position in the entities' dataset.
  func entityFields(
    _ dataset: DatasetModel, _ origin: String, _ keys: [Int], _ layout: KeyLayout,
    _ words: [Int64]
  ) -> [Int: Column] {
    let originColumns = model.dataset(origin).columns
    let kinds = keys.map { ColumnKind(originColumns[$0].type).smallKind }
    var fields: [Int: Column] = [:]
    for (key, column) in zip(keys, layout.columns(of: words, kinds: kinds)) {
      if let position = dataset.columns.firstIndex(where: {
        $0.name == originColumns[key].name
      }) {
        fields[position] = column
      }
    }
    return fields
  }

  /// A dataset with one row for each unordered pair of distinct values within an entity.
  func pairTable(
    _ dataset: DatasetModel, of origin: String, column: Int, keys: [Int]
  ) throws -> TableEvaluator {
    let rows = try table(origin)
    let layout = keyLayout(keys, of: origin)
    let columns = try keys.map { try rows.column($0) }
    let (index, groups) = keyGroups(columns, layout, rowCount: rows.table.rowCount)
    let pairs = pairs(try rows.column(column), groups, index.count)
    var fields = entityFields(dataset, origin, keys, layout, index.words)
      .mapValues { $0.gathered(pairs.entities) }
    if let time = dataset.timeColumn, let originTime = model.dataset(origin).timeColumn {
      let kind = ColumnKind(model.dataset(origin).columns[originTime].type)
      let earliest = StoredAggregate(
        aggregation: .min, kind: kind, value: try rows.column(originTime), order: [])
      fields[time] = earliest.values(
        rows: nil, groups: groups, groupCount: index.count,
        plan: MergePlan(groupCount: index.count), dictionary
      ).gathered(pairs.entities)
    }
    for (name, codes) in [("first", pairs.firsts), ("second", pairs.seconds)] {
      if let position = dataset.columns.firstIndex(where: { $0.name == name }) {
        fields[position] = Column(values: .codes(codes), validity: nil)
      }
    }
    findings.rowCounts[dataset.name] = pairs.entities.count
    let evaluator = TableEvaluator(
      StoredTable(rowCount: pairs.entities.count, fields: fields), dataset, store: self)
    try noteDays(dataset, evaluator)
    return evaluator
  }

  private func noteDays(_ dataset: DatasetModel, _ evaluator: TableEvaluator) throws {
    guard let time = dataset.timeColumn else { return }
    let times = try evaluator.column(time)
    var clock = self.evaluator()
    findings.noteDays(dataset, times, dataset.columns[time].type, &clock)
  }

  private func pairs(_ column: Column, _ groups: [Int32], _ count: Int) -> EntityPairs {
    guard case .codes(let codes) = column.values else { return EntityPairs() }
    var lists = [[UInt32]](repeating: [], count: count)
    for row in 0..<groups.count where groups[row] >= 0 {
      if let validity = column.validity, !validity[row] { continue }
      lists[Int(groups[row])].append(codes[row])
    }
    let ranks = dictionary.ranks()
    var pairs = EntityPairs()
    for (entity, list) in lists.enumerated() where list.count > 1 {
      let distinct = Set(list).sorted { ranks[Int($0)] < ranks[Int($1)] }
      for first in distinct.indices {
        for second in distinct[(first + 1)...] {
          pairs.entities.append(Int32(entity))
          pairs.firsts.append(distinct[first])
          pairs.seconds.append(second)
        }
      }
    }
    return pairs
  }
}

/// Pairs of values within entities.
private struct EntityPairs {
  var entities: [Int32] = []
  var firsts: [UInt32] = []
  var seconds: [UInt32] = []
}
