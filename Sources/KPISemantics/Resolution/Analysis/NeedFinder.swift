/// Finds what figures need and nobody supplies: datasets, columns, measures, inputs.
struct NeedFinder: UseCollector {
  private let model: KPIModel
  /// Datasets whose rows the run supplies although no declaration says where they are.
  private let supplied: Set<String>
  /// Figures whose own lists are not to be relied on.
  private let unknown: Set<String>
  private var columns: [ColumnPlace: Set<String>] = [:]
  private var datasets: [String: Set<String>] = [:]
  private var figures: [String: Set<String>] = [:]
  private var found: Set<String> = []

  /// A finder over a model of which these figures do not know their needs yet.
  init(model: KPIModel, supplied: Set<String>, unknown: Set<String>) {
    self.unknown = unknown
    self.model = model
    self.supplied = supplied
  }

  /// What the figure lacks, itself and through all it uses.
  mutating func needs(ofFigure name: String) -> Set<String> {
    if let known = figures[name] { return known }
    if !unknown.contains(name) { return Set(model.figures[name]?.needs ?? []) }
    // A circle, reported elsewhere, must end here.
    figures[name] = []
    guard let figure = model.figures[name] else { return [] }
    guard let expression = figure.expression else { return remember(["measure \(name)"], name) }
    var found = needs(of: expression)
    let dimensions = NeedFinder.dimensions(of: figure)
    guard !dimensions.isEmpty || (figure.isFromPack && expression.groupsByDimension) else {
      return remember(found, name)
    }
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
      return needs { $0.add(value, dataset: dataset) }
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
    if figure.conditions.isEmpty { return figure.by }
    var uses = ExpressionUses()
    for condition in figure.conditions { uses.add(condition, dataset: nil) }
    return figure.by + Array(uses.dimensions)
  }

  /// What an expression lacks.
  mutating func needs(of expression: FigureExpression) -> Set<String> {
    needs { $0.add(expression) }
  }

  /// What all that is added lacks.
  private mutating func needs(_ add: (inout NeedFinder) -> Void) -> Set<String> {
    let outer = found
    found = []
    add(&self)
    defer { found = outer }
    return found
  }

  /// Adds what a dataset lacks.
  mutating func use(dataset: String) { note(needs(ofDataset: dataset)) }

  /// Adds what a column lacks.
  mutating func use(column: ColumnPlace) { note(needs(of: column)) }

  /// Adds what a figure lacks.
  mutating func use(figure: String) { note(needs(ofFigure: figure)) }

  /// Adds an input that nobody supplies.
  mutating func use(input: String) {
    if model.inputs[input]?.value == .undefined { found.insert("input \(input)") }
  }

  /// A dimension lacks nothing by itself.
  mutating func use(dimension: Dimension) {}

  private mutating func note(_ needs: Set<String>) {
    if !needs.isEmpty { found.formUnion(needs) }
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
    switch column.origin {
    case .field: break
    case .undefined: if found.isEmpty { found = ["\(place.dataset).\(column.name)"] }
    case .derived(let expression):
      found.formUnion(needs { $0.add(expression, dataset: place.dataset) })
    case .entity(let entity):
      found.formUnion(
        needs { finder in
          finder.add(entity.expression, dataset: place.dataset)
          for aggregate in entity.aggregates { finder.add(aggregate) }
        })
    }
    columns[place] = found
    return found
  }
}
