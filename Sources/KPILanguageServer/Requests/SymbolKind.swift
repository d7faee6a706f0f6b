import KPISyntax

/// The protocol's kinds of what programs declare.
enum SymbolKind: Int {
  case dataset = 5
  case column = 8
  case measure = 12
  case kpi = 13
  case input = 14
  case unit = 26
  case objective = 19
  case test = 6
  case calendar = 2

  /// The kind of a declaration, its name and the name's place; nil for what has no name.
  static func describe(
    _ declaration: DeclarationSyntax
  ) -> [(kind: SymbolKind, name: String, span: SourceSpan)] {
    switch declaration.kind {
    case .use, .currency: []
    case .unit(let unit): unit.names.map { (.unit, $0.text, $0.span) }
    case .calendar: [(.calendar, "calendar", declaration.span)]
    case .dataset(let dataset): [(.dataset, dataset.name.text, dataset.name.span)]
    case .input(let input): [(.input, input.name.text, input.name.span)]
    case .measure(let figure): [(.measure, figure.name.text, figure.name.span)]
    case .kpi(let figure): [(.kpi, figure.name.text, figure.name.span)]
    case .objective(let objective): [(.objective, objective.name.text, objective.name.span)]
    case .test(let test): [(.test, test.name.value, test.name.span)]
    }
  }
}
