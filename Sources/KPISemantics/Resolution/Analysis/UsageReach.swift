/// Everything that the KPIs, objectives and tests of a program reach.
struct UsageReach: UseCollector {
  private var model: KPIModel
  private let datasetOrder: [String]
  private var dimensions: Set<Dimension> = []
  private var waiting: [Dimension] = []
  /// Inputs reached.
  private(set) var inputs: Set<String> = []
  /// Measures reached.
  private(set) var figures: Set<String> = []
  /// Datasets reached.
  private(set) var datasets: Set<String> = []
  /// Columns reached.
  private(set) var columns: Set<ColumnPlace> = []

  /// What the roots of a model reach.
  init(model: KPIModel) {
    self.model = model
    datasetOrder = model.datasets.keys.sorted()
    for figure in model.figures.values where figure.isKPI { add(figure) }
    for objective in model.objectives { reach(objective) }
    for test in model.tests { reach(test) }
    while let dimension = waiting.popLast() { reachColumns(of: dimension) }
    self.model = .empty
  }

  private mutating func reach(_ objective: ObjectiveModel) {
    for goal in objective.goals {
      reach(figure: goal.figure)
      var rules = JudgementModel()
      rules.goals = [goal.goal]
      add(rules)
    }
    for name in objective.watch { reach(figure: name) }
  }

  private mutating func reach(_ test: TestModel) {
    for name in test.figures.keys {
      inputs.insert(name)
      reach(figure: name)
    }
    for expectation in test.expectations {
      if case .value(let expression) = expectation.subject {
        add(expression)
      }
      for dimension in expectation.by { reach(dimension) }
    }
  }

  private mutating func reach(figure name: String) {
    guard let figure = model.figures[name], !figure.isKPI, figures.insert(name).inserted else {
      return
    }
    add(figure)
  }

  /// Reaches a measure; KPIs are reached by themselves.
  mutating func use(figure: String) { reach(figure: figure) }

  /// Reaches an input.
  mutating func use(input: String) { reach(input: input) }

  /// Reaches a dataset.
  mutating func use(dataset: String) { reach(dataset: dataset) }

  /// Reaches a column.
  mutating func use(column: ColumnPlace) { reach(column) }

  /// Reaches what answers a dimension.
  mutating func use(dimension: Dimension) { reach(dimension) }

  private mutating func reach(input name: String) {
    guard inputs.insert(name).inserted else { return }
    if case .split(let by, _, _) = model.inputs[name]?.value {
      for dimension in by { reach(dimension) }
    }
  }

  private mutating func reach(dataset name: String) {
    guard datasets.insert(name).inserted, let dataset = model.datasets[name] else { return }
    switch dataset.source {
    case .undefined, .file, .rows: break
    case .entities(let original, let keys, _):
      reach(dataset: original)
      for key in keys { reach(ColumnPlace(dataset: original, column: key)) }
    case .pairs(let original, let column, let keys):
      reach(dataset: original)
      for key in keys + [column] { reach(ColumnPlace(dataset: original, column: key)) }
    }
    if let time = dataset.timeColumn { reach(ColumnPlace(dataset: name, column: time)) }
    for (position, column) in dataset.columns.enumerated() where !column.type.isQuantity {
      reach(ColumnPlace(dataset: name, column: position))
    }
    reachLinks(of: dataset)
  }

  /// What a row links to can split it, so a linked dataset is of use by its being there.
  private mutating func reachLinks(of dataset: DatasetModel) {
    for column in dataset.columns {
      guard case .id(let entity) = column.type else { continue }
      for target in model.linkTargets(of: entity) { reach(dataset: target.name) }
    }
  }

  private mutating func reach(_ place: ColumnPlace) {
    guard columns.insert(place).inserted, let dataset = model.datasets[place.dataset],
      dataset.columns.indices.contains(place.column)
    else { return }
    reach(dataset: place.dataset)
    switch dataset.columns[place.column].origin {
    case .field, .undefined: return
    case .derived(let expression): add(expression, dataset: place.dataset)
    case .entity(let entity):
      add(entity.expression, dataset: place.dataset)
      for aggregate in entity.aggregates { add(aggregate) }
    }
  }

  /// A dimension reaches the column in every dataset that answers it.
  private mutating func reach(_ dimension: Dimension) {
    if dimensions.insert(dimension).inserted { waiting.append(dimension) }
  }

  private mutating func reachColumns(of dimension: Dimension) {
    for name in datasetOrder {
      guard case .bound(let value, let dataset) = model.binding(of: dimension, in: name) else {
        continue
      }
      var uses = ExpressionUses()
      uses.add(value, dataset: dataset)
      for place in uses.columns where datasets.contains(place.dataset) { reach(place) }
    }
  }
}
