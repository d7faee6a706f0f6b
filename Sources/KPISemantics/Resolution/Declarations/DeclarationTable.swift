import KPISyntax

/// All declarations of a program by kind and name, in order of file and offset.
struct DeclarationTable: Sendable {
  /// Measures, KPIs and inputs, which share one namespace.
  var figures: [String: [Declared<FigureDeclaration>]] = [:]
  /// The names in `figures` in order of their first declaration.
  var figureOrder: [String] = []
  /// Datasets.
  var datasets: [String: [Declared<DatasetSyntax>]] = [:]
  /// The names in `datasets` in order of their first declaration.
  var datasetOrder: [String] = []
  /// Declared units.
  var units: [Declared<UnitDeclarationSyntax>] = []
  /// Objectives in order.
  var objectives: [Declared<ObjectiveSyntax>] = []
  /// Calendars in order.
  var calendars: [Declared<CalendarSyntax>] = []
  /// Currencies in order.
  var currencies: [Declared<NameSyntax>] = []
  /// Tests in order.
  var tests: [Declared<TestSyntax>] = []
  /// Whether any declaration says `override`.
  private(set) var hasOverrides = false
  /// The names of figures and datasets that each file declares, in order.
  private var names: [[String]] = []

  /// The declarations of these files.
  init(sources: [ParsedSource]) {
    names = Array(repeating: [], count: sources.count)
    figures.reserveCapacity(sources.reduce(0) { $0 + $1.syntax.declarations.count })
    for source in sources {
      for declaration in source.syntax.declarations {
        add(declaration, from: source)
      }
    }
  }

  /// Puts the declarations of some files in place of those that they had before.
  mutating func replace(_ files: [Int], in sources: [ParsedSource]) {
    let isStale = { (name: NameSyntax) in files.contains(name.span.file) }
    let gone = Set(files.flatMap { names[$0] })
    for name in gone {
      figures[name]?.removeAll { isStale($0.name) }
      datasets[name]?.removeAll { isStale($0.name) }
    }
    units.removeAll { isStale($0.name) }
    objectives.removeAll { isStale($0.name) }
    calendars.removeAll { isStale($0.name) }
    currencies.removeAll { isStale($0.name) }
    tests.removeAll { isStale($0.name) }
    let before = files.map { names[$0] }
    for file in files {
      names[file] = []
      for declaration in sources[file].syntax.declarations { add(declaration, from: sources[file]) }
    }
    for name in gone {
      if figures[name]?.isEmpty == true { figures[name] = nil }
      if datasets[name]?.isEmpty == true { datasets[name] = nil }
    }
    settle(Set(files.flatMap { names[$0] }), isReordered: before != files.map { names[$0] })
  }

  /// Puts everything in order again after declarations were added at the end.
  private mutating func settle(_ added: Set<String>, isReordered: Bool) {
    for name in added {
      figures[name]?.sort { $0.name.span < $1.name.span }
      datasets[name]?.sort { $0.name.span < $1.name.span }
    }
    units.sort { $0.name.span < $1.name.span }
    objectives.sort { $0.name.span < $1.name.span }
    calendars.sort { $0.name.span < $1.name.span }
    currencies.sort { $0.name.span < $1.name.span }
    tests.sort { $0.name.span < $1.name.span }
    guard isReordered else { return }
    (figureOrder, datasetOrder) = ([], [])
    var seen = (figures: Set<String>(), datasets: Set<String>())
    for name in names.joined() {
      if figures[name] != nil, seen.figures.insert(name).inserted { figureOrder.append(name) }
      if datasets[name] != nil, seen.datasets.insert(name).inserted { datasetOrder.append(name) }
    }
  }

  private mutating func add(_ declaration: DeclarationSyntax, from source: ParsedSource) {
    if declaration.overrideSpan != nil { hasOverrides = true }
    func declared<Syntax>(_ syntax: Syntax, _ name: NameSyntax) -> Declared<Syntax> {
      Declared(
        syntax: syntax, name: name, documentation: declaration.documentation,
        start: declaration.span.start, overrideSpan: declaration.overrideSpan,
        origin: source.origin, folder: source.folder)
    }
    switch declaration.kind {
    case .use: break
    case .unit(let unit):
      let name = unit.names.first ?? NameSyntax("", span: declaration.span)
      units.append(declared(unit, name))
    case .currency(let name): currencies.append(declared(name, name))
    case .calendar(let calendar):
      calendars.append(declared(calendar, NameSyntax("calendar", span: declaration.span)))
    case .dataset(let dataset):
      let known = datasets.count
      datasets[dataset.name.text, default: []].append(declared(dataset, dataset.name))
      if datasets.count > known { datasetOrder.append(dataset.name.text) }
      note(dataset.name)
    case .input(let input): addFigure(declared(.input(input), input.name))
    case .measure(let figure): addFigure(declared(.measure(figure), figure.name))
    case .kpi(let figure): addFigure(declared(.kpi(figure), figure.name))
    case .objective(let objective): objectives.append(declared(objective, objective.name))
    case .test(let test):
      tests.append(declared(test, NameSyntax(test.name.value, span: declaration.span)))
    }
  }

  private mutating func addFigure(_ figure: Declared<FigureDeclaration>) {
    let known = figures.count
    figures[figure.name.text, default: []].append(figure)
    if figures.count > known { figureOrder.append(figure.name.text) }
    note(figure.name)
  }

  private mutating func note(_ name: NameSyntax) {
    if names.indices.contains(name.span.file) { names[name.span.file].append(name.text) }
  }
}
