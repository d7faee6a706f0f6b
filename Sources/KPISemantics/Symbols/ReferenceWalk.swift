import KPISyntax

/// Finds what every written name refers to, by the tree and the outline of the model.
struct ReferenceWalk {
  /// What bare names mean at a place.
  enum Scope: Hashable {
    /// Figures and inputs.
    case figure
    /// Columns of a dataset, then inputs.
    case rows(String)
    /// Dimensions.
    case condition
  }

  /// The program.
  let model: KPIModel
  /// Units that the program declares, by `unit` or as what a row is.
  private let units: Set<String>
  /// Datasets by what their rows are.
  private let entityDatasets: [String: String]
  private let columns: [String: [String: ColumnModel]]
  /// Names of columns in any dataset.
  private let dimensions: Set<String>
  /// The places so far.
  private(set) var entries: Set<SymbolIndex.Entry> = []

  /// A walk over the files of a program.
  init(model: KPIModel, sources: [ParsedSource]) {
    self.model = model
    var units: Set<String> = []
    for declaration in sources.flatMap(\.syntax.declarations) {
      guard case .unit(let unit) = declaration.kind else { continue }
      units.formUnion(unit.names.map(\.text))
    }
    let datasets = model.datasets.values.sorted { $0.name < $1.name }
    units.formUnion(datasets.compactMap(\.entity))
    self.units = units
    entityDatasets = Dictionary(
      datasets.compactMap { dataset in dataset.entity.map { ($0, dataset.name) } },
      uniquingKeysWith: { first, _ in first })
    columns = model.datasets.mapValues { dataset in
      Dictionary(dataset.columns.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }
    dimensions = Set(datasets.flatMap { $0.columns.map(\.name) })
  }

  /// Adds a place.
  mutating func add(_ symbol: Symbol, _ name: NameSyntax, isDefinition: Bool = false) {
    entries.insert(.init(span: name.span, symbol: symbol, isDefinition: isDefinition))
  }

  /// Whether something is a measure, a KPI or an input, and which.
  func figure(_ name: String) -> Symbol? {
    if model.figures[name] != nil { return .figure(name) }
    return model.inputs[name] == nil ? nil : .input(name)
  }

  /// The column of a dataset.
  func column(_ name: String, of dataset: String) -> ColumnModel? { columns[dataset]?[name] }

  /// The dataset whose rows are an entity.
  func dataset(ofEntity entity: String) -> String? { entityDatasets[entity] }

  /// Whether a name is a column somewhere.
  func isDimension(_ name: String) -> Bool { dimensions.contains(name) }

  /// Adds a unit's names; those every program knows are left out.
  mutating func add(_ unit: UnitSyntax?) {
    guard let unit else { return }
    for name in [unit.numerator] + unit.divisors.map(\.name) where units.contains(name.text) {
      add(.unit(name.text), name)
    }
  }

  private mutating func add(_ type: TypeSyntax?) {
    switch type?.kind {
    case .id(let entity): if units.contains(entity.text) { add(.unit(entity.text), entity) }
    case .unit(let unit): add(unit)
    case nil: break
    }
  }

  /// Adds the names of a file.
  mutating func add(_ source: ParsedSource) {
    for declaration in source.syntax.declarations { add(declaration.kind) }
  }

  private mutating func add(_ declaration: DeclarationSyntax.Kind) {
    switch declaration {
    case .use, .currency, .calendar: break
    case .unit(let unit):
      for name in unit.names { add(.unit(name.text), name, isDefinition: true) }
    case .dataset(let dataset): add(dataset)
    case .input(let input): add(input)
    case .measure(let figure), .kpi(let figure): add(figure)
    case .objective(let objective): add(objective)
    case .test(let test): for line in test.lines { add(line) }
    }
  }

  // MARK: Datasets

  private mutating func add(_ dataset: DatasetSyntax) {
    let name = dataset.name.text
    add(.dataset(name), dataset.name, isDefinition: true)
    var inner = name
    switch dataset.source {
    case .entities(let base, let keys, _):
      inner = base.text
      addRows(base, keys)
    case .pairs(let column, let keys): addRows(column, keys)
    case .file, nil: break
    }
    for line in dataset.lines { add(line, of: name, base: inner) }
  }

  private mutating func addRows(_ source: PathSyntax, _ keys: [PathSyntax]) {
    add(path: source, .figure)
    guard let dataset = source.names.first?.text else { return }
    for key in keys { add(path: key, .rows(dataset)) }
  }

  private mutating func add(_ line: DatasetSyntax.Line, of dataset: String, base: String) {
    switch line {
    case .row(let entity, let keys, _):
      add(.unit(entity.text), entity, isDefinition: true)
      for key in keys { add(.column(key.text, dataset: dataset), key) }
    case .column(let column):
      add(.column(column.name.text, dataset: dataset), column.name, isDefinition: true)
      add(column.type)
      if let expression = column.expression {
        // The columns of an entity's own row stand beside aggregates over its rows.
        add(expression, .rows(dataset), aggregates: base)
      }
    case .covers, .readAs, .badCellsAreMissing: break
    }
  }

  // MARK: Figures

  private mutating func add(_ input: InputSyntax) {
    add(.input(input.name.text), input.name, isDefinition: true)
    add(input.type)
    switch input.value {
    case .none: break
    case .constant(let value): add(value, .figure)
    case .split(let by, let map):
      for name in by { add(path: PathSyntax([name]), .condition) }
      add(map)
    case .periods(_, _, let map): add(map)
    }
    for property in input.properties { add(property) }
  }

  /// Adds the units in the values of a map.
  mutating func add(_ map: MapSyntax) {
    for entry in map.entries {
      if let value = entry.value { add(value, .figure) }
    }
  }

  private mutating func add(_ figure: FigureSyntax) {
    add(.figure(figure.name.text), figure.name, isDefinition: true)
    add(figure.unit)
    if let expression = figure.expression { add(expression, .figure) }
    for property in figure.properties { add(property) }
  }

  private mutating func add(_ property: PropertySyntax) {
    switch property.kind {
    case .label, .owner, .better, .top, .every, .tags, .settles, .alertMessage: break
    case .unit(let unit): add(unit)
    case .by(let paths): for path in paths { add(path: path, .condition) }
    case .condition(let condition): add(condition, .condition)
    case .goal(let goal): add(goal)
    case .threshold(let line): for bound in line.bounds { add(bound.value, .figure) }
    case .needs(let needs): add(needs, .figure)
    case .segment(let condition, let properties):
      add(condition, .condition)
      for property in properties { add(property) }
    case .alert(let alert):
      add(alert.condition, .figure)
      if let recovery = alert.recovery { add(recovery, .figure) }
    case .watch(let names): for name in names { addFigure(name) }
    }
  }

  private mutating func add(_ goal: GoalSyntax) {
    switch goal.target {
    case .comparison(_, let value): add(value, .figure)
    case .change(_, let quantity): add(quantity.unit)
    }
  }

  private mutating func addFigure(_ name: NameSyntax) {
    if let symbol = figure(name.text) { add(symbol, name) }
  }

  private mutating func add(_ objective: ObjectiveSyntax) {
    add(.objective(objective.name.text), objective.name, isDefinition: true)
    for goal in objective.goals {
      addFigure(goal.figure)
      add(goal.goal)
    }
    for property in objective.properties { add(property) }
  }

  // MARK: Tests

  private mutating func add(_ line: TestSyntax.Line) {
    switch line {
    case .covers: break
    case .givenFigure(let name, let value):
      addFigure(name)
      add(value, .figure)
    case .givenSeries(let name, _): addFigure(name)
    case .givenRows(let dataset, let table):
      guard columns[dataset.text] != nil else { return }
      add(.dataset(dataset.text), dataset)
      for cell in table.rows.first ?? [] where columns[dataset.text]?[cell.value] != nil {
        add(.column(cell.value, dataset: dataset.text), NameSyntax(cell.value, span: cell.span))
      }
    case .expect(let expectation):
      add(expectation.subject, .figure)
      for path in expectation.by { add(path: path, .condition) }
      switch expectation.outcome {
      case .value(let value): add(value, .figure)
      case .map(let map): add(map)
      case .missing: break
      }
    }
  }
}
