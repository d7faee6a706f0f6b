/// Everything that the KPIs, objectives and tests of a program reach.
struct UsageReach {
  private let model: KPIModel
  /// Inputs reached.
  private(set) var inputs: Set<String> = []
  /// Measures and KPIs reached.
  private(set) var figures: Set<String> = []
  /// Datasets reached.
  private(set) var datasets: Set<String> = []
  /// Columns reached.
  private(set) var columns: Set<ColumnPlace> = []

  /// What the roots of a model reach.
  init(model: KPIModel) {
    self.model = model
    for name in model.kpiOrder { reach(figure: name) }
    for objective in model.objectives { reach(objective) }
    for test in model.tests { reach(test) }
  }

  private mutating func reach(_ objective: ObjectiveModel) {
    for goal in objective.goals {
      reach(figure: goal.figure)
      var rules = JudgementModel()
      rules.goals = [goal.goal]
      var uses = ExpressionUses()
      uses.add(rules)
      reach(uses)
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
        var uses = ExpressionUses()
        uses.add(expression)
        reach(uses)
      }
      for dimension in expectation.by { reach(dimension) }
    }
  }

  private mutating func reach(figure name: String) {
    guard let figure = model.figures[name], figures.insert(name).inserted else { return }
    var uses = ExpressionUses()
    if let expression = figure.expression { uses.add(expression) }
    uses.add(figure.judgement)
    for condition in figure.conditions { uses.add(condition, dataset: nil) }
    reach(uses)
    for dimension in figure.by { reach(dimension) }
  }

  private mutating func reach(_ uses: ExpressionUses) {
    for name in uses.figures { reach(figure: name) }
    for name in uses.inputs { reach(input: name) }
    for name in uses.datasets { reach(dataset: name) }
    for place in uses.columns { reach(place) }
    for dimension in uses.dimensions { reach(dimension) }
  }

  private mutating func reach(input name: String) {
    guard inputs.insert(name).inserted else { return }
    if case .split(let by, _, _) = model.inputs[name]?.value {
      for dimension in by { reach(dimension) }
    }
  }

  private mutating func reach(dataset name: String) {
    guard let dataset = model.datasets[name], datasets.insert(name).inserted else { return }
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
    guard let dataset = model.datasets[place.dataset],
      dataset.columns.indices.contains(place.column), columns.insert(place).inserted
    else { return }
    reach(dataset: place.dataset)
    var uses = ExpressionUses()
    switch dataset.columns[place.column].origin {
    case .field, .undefined: return
    case .derived(let expression): uses.add(expression, dataset: place.dataset)
    case .entity(let entity):
      uses.add(entity.expression, dataset: place.dataset)
      for aggregate in entity.aggregates { uses.add(aggregate) }
    }
    reach(uses)
  }

  /// A dimension reaches the column in every dataset that answers it.
  private mutating func reach(_ dimension: Dimension) {
    for name in model.datasets.keys.sorted() {
      guard case .bound(let value, let dataset) = model.binding(of: dimension, in: name) else {
        continue
      }
      var uses = ExpressionUses()
      uses.add(value, dataset: dataset)
      for place in uses.columns where datasets.contains(place.dataset) { reach(place) }
    }
  }
}
