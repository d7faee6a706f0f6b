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

  /// The declarations of these files.
  init(sources: [ParsedSource]) {
    for source in sources {
      for declaration in source.syntax.declarations {
        add(declaration, from: source)
      }
    }
  }

  private mutating func add(_ declaration: DeclarationSyntax, from source: ParsedSource) {
    func declared<Syntax>(_ syntax: Syntax, _ name: NameSyntax) -> Declared<Syntax> {
      Declared(
        syntax: syntax, name: name, documentation: declaration.documentation,
        overrideSpan: declaration.overrideSpan, origin: source.origin, folder: source.folder)
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
      if datasets[dataset.name.text] == nil { datasetOrder.append(dataset.name.text) }
      datasets[dataset.name.text, default: []].append(declared(dataset, dataset.name))
    case .input(let input): addFigure(declared(.input(input), input.name))
    case .measure(let figure): addFigure(declared(.measure(figure), figure.name))
    case .kpi(let figure): addFigure(declared(.kpi(figure), figure.name))
    case .objective(let objective): objectives.append(declared(objective, objective.name))
    case .test(let test):
      tests.append(declared(test, NameSyntax(test.name.value, span: declaration.span)))
    }
  }

  private mutating func addFigure(_ figure: Declared<FigureDeclaration>) {
    if figures[figure.name.text] == nil { figureOrder.append(figure.name.text) }
    figures[figure.name.text, default: []].append(figure)
  }
}
