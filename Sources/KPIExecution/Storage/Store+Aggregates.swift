import Columnar
import KPISemantics
import KPIValues

extension Aggregation {
  /// The aggregation of a function of the language.
  init(_ function: AggregateFunction) {
    switch function {
    case .count: self = .count
    case .share: self = .share
    case .distinct: self = .distinct
    case .sum: self = .sum
    case .average: self = .average
    case .min: self = .min
    case .max: self = .max
    case .median: self = .percentile(0.5)
    case .stddev: self = .stddev
    case .first: self = .first
    case .last: self = .last
    case .mode: self = .mode
    case .percentile(let fraction): self = .percentile(fraction)
    case .weightedAverage: self = .weightedAverage
    }
  }

  /// The kind of its values, for values of a kind.
  func resultKind(_ kind: ColumnKind) -> ColumnKind {
    switch self {
    case .count, .distinct, .sum, .average, .stddev, .weightedAverage, .share, .percentile: .number
    case .min, .max, .first, .last, .mode: kind
    }
  }
}

/// What an aggregate reads, compiled over all rows of a stored dataset.
struct StoredAggregate {
  /// What is computed.
  var aggregation: Aggregation
  /// The kind of the values.
  var kind: ColumnKind
  /// The values.
  var value: Column?
  /// Which rows count.
  var condition: Column?
  /// The weights.
  var weight: Column?
  /// The columns that order rows.
  var order: [Column]

  /// The aggregate's values for groups of rows, by a plan.
  ///
  /// - Parameters:
  ///   - rows: the rows, nil for all.
  ///   - groups: for each of them its group, -1 for none.
  func values(
    rows: [Int32]?, groups: [Int32], groupCount: Int, plan: MergePlan,
    _ dictionary: TextDictionary
  ) -> Column {
    func picked(_ column: Column) -> Column { rows.map { column.gathered($0) } ?? column }
    var aggregate = Aggregate(aggregation, part: kind.keyPart, kind: kind.smallKind)
    let decided = decided(groups, condition.map(picked))
    aggregate.add(
      AggregateInput(
        groups: decided.groups, groupCount: groupCount, undecided: decided.undecided,
        value: value.map(picked), weight: weight.map(picked), order: order.map(picked)),
      dictionary)
    aggregate.prepare(groupCount: groupCount)
    let column = aggregate.results(plan, dictionary).column
    let expected = aggregation.resultKind(kind)
    return column.holds(expected) ? column : expected.missing(plan.count)
  }
}

extension Column {
  /// Whether its values are of a kind.
  func holds(_ kind: ColumnKind) -> Bool {
    switch (values, kind) {
    case (.decimals, .number), (.wide, .number), (.doubles, .number), (.codes, .text),
      (.flags, .flag), (.days, .day), (.times, .moment), (.periods, .ordinal):
      true
    default: false
    }
  }
}

extension Store {
  /// What an aggregate reads from a stored dataset.
  func storedAggregate(
    _ function: AggregateFunction, of name: String, value: RowExpression?,
    condition: RowExpression?, weight: RowExpression?
  ) throws -> StoredAggregate {
    let origin = try table(name)
    let dataset = model.dataset(name)
    var order: [Column] = []
    if function == .first || function == .last {
      let columns = (dataset.timeColumn.map { [$0] } ?? []) + dataset.keys
      order = try columns.map { try origin.column($0) }
    }
    return StoredAggregate(
      aggregation: Aggregation(function), kind: value.map { ColumnKind($0.type) } ?? .number,
      value: try value.map { try origin.column($0) },
      condition: try condition.map { try origin.column($0) },
      weight: try weight.map { try origin.column($0) }, order: order)
  }

  /// The values of an aggregate for each entity of a dataset.
  func aggregate(_ model: AggregateModel, _ entities: EntityGroups) throws -> Column {
    let stored = try storedAggregate(
      model.function, of: entities.origin, value: model.value, condition: model.condition,
      weight: model.weight)
    return stored.values(
      rows: nil, groups: entities.groups, groupCount: entities.count,
      plan: MergePlan(groupCount: entities.count), dictionary)
  }

  /// The groups of rows that agree on keys; rows in which one is missing are in none.
  func keyGroups(_ keys: [Column], _ layout: KeyLayout, rowCount: Int) -> (GroupIndex, [Int32]) {
    var index = GroupIndex(wordCount: layout.wordCount)
    let validity = keys.reduce(nil as Validity?) { Validity.both($0, $1.validity) }
    let groups = index.assign(
      keyWords(keys, layout, rowCount: rowCount), rowCount: rowCount, included: validity?.flags)
    return (index, groups)
  }

  /// How keys over columns of a dataset are packed.
  func keyLayout(_ columns: [Int], of name: String) -> KeyLayout {
    KeyLayout(columns.map { ColumnKind(model.dataset(name).columns[$0].type).keyPart })
  }
}
