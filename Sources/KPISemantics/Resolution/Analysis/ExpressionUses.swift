/// What expressions name directly: columns, datasets, inputs, figures and dimensions.
struct ExpressionUses: Sendable {
  /// Columns read.
  var columns: Set<ColumnPlace> = []
  /// Datasets whose rows are read.
  var datasets: Set<String> = []
  /// Inputs used.
  var inputs: Set<String> = []
  /// Measures and KPIs used.
  var figures: Set<String> = []
  /// Dimensions used, in conditions, splits and keys.
  var dimensions: Set<Dimension> = []

  /// Nothing used.
  init() {}

  /// Adds what an expression over rows of `dataset` uses; a condition over dimensions has none.
  mutating func add(_ row: RowExpression, dataset: String?) {
    switch row.kind {
    case .literal, .periodEnd: break
    case .column(let column):
      if let dataset { columns.insert(ColumnPlace(dataset: dataset, column: column)) }
    case .linked(let column, let target, let value):
      if let dataset { columns.insert(ColumnPlace(dataset: dataset, column: column)) }
      datasets.insert(target)
      add(value, dataset: target)
    case .dimension(let dimension): dimensions.insert(dimension)
    case .input(let name): inputs.insert(name)
    case .grouped(let grouped): add(grouped, dataset: dataset)
    default:
      for child in row.operands { add(child, dataset: dataset) }
    }
  }

  private mutating func add(_ grouped: GroupedRows, dataset: String?) {
    datasets.insert(grouped.dataset)
    for key in grouped.keys {
      if let dataset { columns.insert(ColumnPlace(dataset: dataset, column: key.own)) }
      columns.insert(ColumnPlace(dataset: grouped.dataset, column: key.other))
    }
    for expression in [grouped.value, grouped.condition, grouped.weight] {
      if let expression { add(expression, dataset: grouped.dataset) }
    }
  }

  /// Adds what an aggregate uses.
  mutating func add(_ aggregate: AggregateModel) {
    let dataset = aggregate.dataset
    datasets.insert(dataset)
    for expression in [aggregate.value, aggregate.condition, aggregate.weight] {
      if let expression { add(expression, dataset: dataset) }
    }
    switch aggregate.placement {
    case .time: break
    case .column(let column): columns.insert(ColumnPlace(dataset: dataset, column: column))
    case .open(let from, let until):
      add(from, dataset: dataset)
      add(until, dataset: dataset)
    case .lastKnown(let keys, _):
      for key in keys { columns.insert(ColumnPlace(dataset: dataset, column: key)) }
    }
  }

  /// Adds what a figure's expression uses.
  mutating func add(_ figure: FigureExpression) {
    switch figure.kind {
    case .input(let name): inputs.insert(name)
    case .figure(let name): figures.insert(name)
    case .aggregate(let aggregate): add(aggregate)
    case .total(_, let over, _), .rank(_, let over): dimensions.formUnion(over)
    case .grouped(let grouped):
      for case .dimension(let dimension) in grouped.keys { dimensions.insert(dimension) }
    default: break
    }
    for operand in figure.operands { add(operand) }
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
