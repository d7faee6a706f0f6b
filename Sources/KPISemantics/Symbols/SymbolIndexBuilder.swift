import KPISyntax

/// Collects the entries of a symbol index from a model.
struct SymbolIndexBuilder {
  private let model: KPIModel
  /// The entries so far, each once.
  private(set) var entries: Set<SymbolIndex.Entry> = []

  /// A builder for a model.
  init(model: KPIModel) {
    self.model = model
  }

  private mutating func add(_ symbol: Symbol, at span: SourceSpan, isDefinition: Bool = false) {
    entries.insert(.init(span: span, symbol: symbol, isDefinition: isDefinition))
  }

  /// Adds every place that declares something.
  mutating func addDefinitions() {
    for figure in model.figures.values {
      add(.figure(figure.name), at: figure.span, isDefinition: true)
    }
    for input in model.inputs.values {
      add(.input(input.name), at: input.span, isDefinition: true)
    }
    for dataset in model.datasets.values {
      add(.dataset(dataset.name), at: dataset.span, isDefinition: true)
      for column in dataset.columns {
        add(.column(column.name, dataset: dataset.name), at: column.span, isDefinition: true)
      }
    }
    for objective in model.objectives {
      add(.objective(objective.name), at: objective.span, isDefinition: true)
    }
  }

  /// Adds what formulas, derived columns and rules refer to.
  mutating func addReferences() {
    for figure in model.figures.values {
      if let expression = figure.expression { add(expression) }
      add(figure.judgement)
    }
    for dataset in model.datasets.values {
      for column in dataset.columns { add(column.origin, of: dataset.name) }
    }
    for objective in model.objectives {
      for goal in objective.goals { add(goal.goal) }
    }
    for expectation in model.tests.flatMap(\.expectations) {
      if case .value(let expression) = expectation.subject { add(expression) }
    }
  }

  private mutating func add(_ origin: ColumnModel.Origin, of dataset: String) {
    switch origin {
    case .field, .undefined: break
    case .derived(let expression): add(expression, dataset: dataset)
    case .entity(let entity):
      add(entity.expression, dataset: dataset)
      for aggregate in entity.aggregates { add(aggregate) }
    }
  }

  private mutating func add(_ rules: JudgementModel) {
    for goal in rules.goals { add(goal) }
    for bound in rules.threshold?.bounds ?? [] { add(bound) }
    for alert in rules.alerts {
      add(alert.condition)
      if let recovery = alert.recovery { add(recovery) }
    }
    if let needs = rules.needs { add(needs) }
    for segment in rules.segments { add(segment.rules) }
  }

  private mutating func add(_ goal: JudgementModel.Goal) {
    if case .comparison(_, let figure) = goal.target { add(figure) }
  }

  private mutating func add(_ figure: FigureExpression) {
    switch figure.kind {
    case .figure(let name): add(.figure(name), at: figure.span)
    case .input(let name): add(.input(name), at: figure.span)
    case .aggregate(let aggregate): add(aggregate)
    default: break
    }
    for operand in figure.operands { add(operand) }
  }

  private mutating func add(_ aggregate: AggregateModel) {
    for expression in [aggregate.value, aggregate.condition, aggregate.weight] {
      if let expression { add(expression, dataset: aggregate.dataset) }
    }
    if case .open(let from, let until) = aggregate.placement {
      add(from, dataset: aggregate.dataset)
      add(until, dataset: aggregate.dataset)
    }
  }

  private mutating func add(_ row: RowExpression, dataset: String) {
    switch row.kind {
    case .column(let position):
      if let columns = model.datasets[dataset]?.columns, columns.indices.contains(position) {
        add(.column(columns[position].name, dataset: dataset), at: row.span)
      }
    case .input(let name): add(.input(name), at: row.span)
    case .linked(_, let target, let value): add(value, dataset: target)
    case .grouped(let grouped):
      for expression in [grouped.value, grouped.condition, grouped.weight] {
        if let expression { add(expression, dataset: grouped.dataset) }
      }
    default:
      for operand in row.operands { add(operand, dataset: dataset) }
    }
  }
}
