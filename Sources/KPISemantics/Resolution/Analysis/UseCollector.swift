/// Is told what expressions name directly.
protocol UseCollector {
  /// A column is read.
  mutating func use(column: ColumnPlace)
  /// Rows of a dataset are read.
  mutating func use(dataset: String)
  /// An input is used.
  mutating func use(input: String)
  /// A measure or KPI is used.
  mutating func use(figure: String)
  /// A dimension is used, in a condition, a split or a key.
  mutating func use(dimension: Dimension)
}

extension UseCollector {
  /// Adds what a figure uses in its formula, its rules and its conditions.
  mutating func add(_ figure: FigureModel) {
    if let expression = figure.expression { add(expression) }
    add(figure.judgement)
    for condition in figure.conditions { add(condition, dataset: nil) }
    for dimension in figure.by { use(dimension: dimension) }
  }

  /// Adds what an expression over rows of `dataset` uses; a condition over dimensions has none.
  mutating func add(_ row: RowExpression, dataset: String?) {
    switch row.kind {
    case .literal, .periodEnd: break
    case .column(let column):
      if let dataset { use(column: ColumnPlace(dataset: dataset, column: column)) }
    case .linked(let column, let target, let value):
      if let dataset { use(column: ColumnPlace(dataset: dataset, column: column)) }
      use(dataset: target)
      add(value, dataset: target)
    case .dimension(let dimension): use(dimension: dimension)
    case .input(let name): use(input: name)
    case .grouped(let grouped): add(grouped, dataset: dataset)
    default:
      row.forEachOperand { add($0, dataset: dataset) }
    }
  }

  private mutating func add(_ grouped: GroupedRows, dataset: String?) {
    use(dataset: grouped.dataset)
    for key in grouped.keys {
      if let dataset { use(column: ColumnPlace(dataset: dataset, column: key.own)) }
      use(column: ColumnPlace(dataset: grouped.dataset, column: key.other))
    }
    if let value = grouped.value { add(value, dataset: grouped.dataset) }
    if let condition = grouped.condition { add(condition, dataset: grouped.dataset) }
    if let weight = grouped.weight { add(weight, dataset: grouped.dataset) }
  }

  /// Adds what an aggregate uses.
  mutating func add(_ aggregate: AggregateModel) {
    let dataset = aggregate.dataset
    use(dataset: dataset)
    if let value = aggregate.value { add(value, dataset: dataset) }
    if let condition = aggregate.condition { add(condition, dataset: dataset) }
    if let weight = aggregate.weight { add(weight, dataset: dataset) }
    switch aggregate.placement {
    case .time: break
    case .column(let column): use(column: ColumnPlace(dataset: dataset, column: column))
    case .open(let from, let until):
      add(from, dataset: dataset)
      add(until, dataset: dataset)
    case .lastKnown(let keys, _):
      for key in keys { use(column: ColumnPlace(dataset: dataset, column: key)) }
    }
  }

  /// Adds what a figure's expression uses.
  mutating func add(_ figure: FigureExpression) {
    switch figure.kind {
    case .input(let name): use(input: name)
    case .figure(let name): use(figure: name)
    case .aggregate(let aggregate): add(aggregate)
    case .total(_, let over, _), .rank(_, let over):
      for dimension in over { use(dimension: dimension) }
    case .grouped(let grouped):
      for case .dimension(let dimension) in grouped.keys { use(dimension: dimension) }
    default: break
    }
    figure.forEachOperand { add($0) }
  }

  /// Adds what the rules of a figure use.
  mutating func add(_ rules: JudgementModel) {
    for goal in rules.goals {
      if case .comparison(_, let figure) = goal.target { add(figure) }
    }
    for bound in rules.threshold?.bounds ?? [] { add(bound) }
    for alert in rules.alerts {
      add(alert.condition)
      if let recovery = alert.recovery { add(recovery) }
    }
    if let needs = rules.needs { add(needs) }
    for segment in rules.segments {
      add(segment.condition, dataset: nil)
      add(segment.rules)
    }
  }
}
