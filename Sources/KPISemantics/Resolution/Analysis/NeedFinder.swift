/// Finds what figures need and nobody supplies: datasets, columns, measures, inputs.
struct NeedFinder {
  private let model: KPIModel
  /// Datasets whose rows the run supplies although no declaration says where they are.
  private let supplied: Set<String>
  private var columns: [ColumnPlace: Set<String>] = [:]
  private var datasets: [String: Set<String>] = [:]
  private var figures: [String: Set<String>] = [:]

  /// A finder over a model whose figures do not know their needs yet.
  init(model: KPIModel, supplied: Set<String>) {
    self.model = model
    self.supplied = supplied
  }

  /// What the figure lacks, itself and through all it uses.
  mutating func needs(ofFigure name: String) -> Set<String> {
    if let known = figures[name] { return known }
    // A circle, reported elsewhere, must end here.
    figures[name] = []
    guard let figure = model.figures[name] else { return [] }
    guard let expression = figure.expression else { return remember(["measure \(name)"], name) }
    var found = needs(of: expression)
    let dimensions = NeedFinder.dimensions(of: figure)
    guard !dimensions.isEmpty || figure.isFromPack else { return remember(found, name) }
    var walk = ConformanceWalk(model: model, texts: [])
    walk.enter(expression, figure: name)
    for leaf in walk.leaves {
      let keys = leaf.keys.filter { $0.figure == name }.map(\.dimension)
      for dimension in dimensions + keys where !leaf.releases(dimension) {
        found.formUnion(needs(of: dimension, on: leaf, usedBy: figure))
      }
    }
    return remember(found, name)
  }

  private mutating func needs(
    of dimension: Dimension, on leaf: ConformanceWalk.Leaf, usedBy figure: FigureModel
  ) -> Set<String> {
    switch model.binding(of: dimension, in: leaf.aggregate.dataset) {
    case .bound(let value, let dataset):
      var uses = ExpressionUses()
      uses.add(value, dataset: dataset)
      return needs(of: uses)
    case .absent where leaf.lacks(asUsedBy: figure, in: model):
      return ["\(leaf.aggregate.dataset).\(dimension.name)"]
    case .absent, .ambiguous: return []
    }
  }

  private mutating func remember(_ found: Set<String>, _ name: String) -> Set<String> {
    figures[name] = found
    return found
  }

  private static func dimensions(of figure: FigureModel) -> [Dimension] {
    var uses = ExpressionUses()
    for condition in figure.conditions { uses.add(condition, dataset: nil) }
    return figure.by + Array(uses.dimensions)
  }

  /// What an expression lacks.
  mutating func needs(of expression: FigureExpression) -> Set<String> {
    var uses = ExpressionUses()
    uses.add(expression)
    return needs(of: uses)
  }

  private mutating func needs(of uses: ExpressionUses) -> Set<String> {
    var found: Set<String> = []
    for name in uses.datasets { found.formUnion(needs(ofDataset: name)) }
    for place in uses.columns { found.formUnion(needs(of: place)) }
    for name in uses.figures { found.formUnion(needs(ofFigure: name)) }
    for name in uses.inputs where model.inputs[name]?.value == .undefined {
      found.insert("input \(name)")
    }
    return found
  }

  private mutating func needs(ofDataset name: String) -> Set<String> {
    if let known = datasets[name] { return known }
    datasets[name] = []
    guard let dataset = model.datasets[name] else { return [] }
    var found: Set<String> = []
    switch dataset.source {
    case .undefined: if !supplied.contains(name) { found = ["dataset \(name)"] }
    case .file, .rows: break
    case .entities(let original, let keys, _):
      found = needs(ofDataset: original)
      for key in keys { found.formUnion(needs(of: .init(dataset: original, column: key))) }
    case .pairs(let original, let column, let keys):
      found = needs(ofDataset: original)
      for key in keys + [column] {
        found.formUnion(needs(of: .init(dataset: original, column: key)))
      }
    }
    datasets[name] = found
    if let time = dataset.timeColumn {
      found.formUnion(needs(of: .init(dataset: name, column: time)))
      datasets[name] = found
    }
    return found
  }

  private mutating func needs(of place: ColumnPlace) -> Set<String> {
    if let known = columns[place] { return known }
    columns[place] = []
    guard let dataset = model.datasets[place.dataset],
      dataset.columns.indices.contains(place.column)
    else { return [] }
    var found = needs(ofDataset: place.dataset)
    let column = dataset.columns[place.column]
    var uses = ExpressionUses()
    switch column.origin {
    case .field: break
    case .undefined: if found.isEmpty { found = ["\(place.dataset).\(column.name)"] }
    case .derived(let expression): uses.add(expression, dataset: place.dataset)
    case .entity(let entity):
      uses.add(entity.expression, dataset: place.dataset)
      for aggregate in entity.aggregates { uses.add(aggregate) }
    }
    found.formUnion(needs(of: uses))
    columns[place] = found
    return found
  }
}
