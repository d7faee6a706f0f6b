import KPISyntax
import KPIValues

/// Expressions over the cells of figures.
struct FigureScope: ExpressionScope {
  /// What `value` and `goal` stand for.
  struct Judged {
    /// The figure's type.
    var type: ValueType
    /// Whether `goal` can be said.
    var hasGoal: Bool
  }

  /// The checker that serves it.
  let checker: ExpressionChecker
  /// In a goal, threshold or alert: the figure it belongs to.
  var judged: Judged?

  /// Names that can be written here, for offers.
  var visibleNames: [String] { checker.resolution.figureNames }

  /// What the visible names are, in the plural.
  var visibleKind: Wording { "figures and inputs" }

  /// The type of a figure or input.
  func type(ofVisible name: String) -> ValueType? {
    checker.resolution.figure(named: name)?.type ?? checker.resolution.input(named: name)?.type
  }

  /// Whether the unit of a number was stated where it is declared.
  func hasStatedUnit(_ form: FigureExpression) -> Bool {
    switch form.kind {
    case .figure, .input: true
    case .value, .goal: !checker.judgesBareDuration
    default: false
    }
  }

  /// What a name means here.
  func resolve(_ path: PathSyntax, wanted: ValueType?) -> FigureExpression {
    guard let name = path.names.first else { return .unknown(path.span) }
    if path.names.count > 1 { return dotted(path, name) }
    if let judged, let own = self.own(name, judged) { return own }
    if let figure = checker.resolution.figure(named: name.text) {
      return FigureExpression(
        .figure(figure.name), type: figure.type, additivity: figure.additivity, span: path.span)
    }
    if let input = checker.resolution.input(named: name.text) {
      return FigureExpression(
        .input(input.name), type: input.type, additivity: .constant, span: path.span)
    }
    checker.report(problem(name, wanted: wanted))
    return .unknown(path.span)
  }

  /// Where a figure or input is declared.
  func declaration(of expression: FigureExpression) -> SourceSpan? {
    switch expression.kind {
    case .figure(let name): return checker.resolution.figure(named: name)?.span
    case .input(let name): return checker.resolution.input(named: name)?.span
    default: return nil
    }
  }

  private func own(_ name: NameSyntax, _ judged: Judged) -> FigureExpression? {
    switch name.text {
    case "value":
      return FigureExpression(
        .value, type: judged.type, additivity: .nonAdditive, span: name.span)
    case "goal":
      guard judged.hasGoal else {
        checker.report(.goalWithoutGoal(name.span))
        return .unknown(name.span)
      }
      return FigureExpression(.goal, type: judged.type, additivity: .nonAdditive, span: name.span)
    default: return nil
    }
  }

  private func problem(_ name: NameSyntax, wanted: ValueType?) -> Diagnostic {
    let owners = checker.datasets(having: name.text)
    if let dataset = checker.resolution.dataset(named: name.text) {
      return .datasetAsValue(name, dataset)
    }
    if case .band(let bands)? = wanted { return .unknownBand(name, bands) }
    if wanted == .text { return .nameForText(name, names: visibleNames) }
    if let owner = owners.first { return .columnAsFigure(name.span, "\(owner).\(name.text)") }
    if judged != nil, BuiltInFunction(rawValue: name.text)?.family == .acrossPeriods {
      return .functionOfValue(name)
    }
    if name.text == "value" || name.text == "periodEnd" { return .misplacedWord(name) }
    return .unknownName(name, names: checker.resolution.figureIndex, kind: visibleKind)
  }

  private func dotted(_ path: PathSyntax, _ name: NameSyntax) -> FigureExpression {
    if let dataset = checker.resolution.dataset(named: name.text) {
      if dataset.columnNames.contains(path.names[1].text) {
        checker.report(.columnAsFigure(path.span, path.text))
      } else if let problem = Diagnostic.functionBehindDataset(path, dataset) {
        checker.report(problem)
      } else {
        let near = NearestName.of(path.names[1].text, among: dataset.columnNames.names)
        let owners = near == nil ? checker.datasets(having: path.names[1].text) : []
        checker.report(.unknownColumn(path.names[1], dataset, owners: owners))
      }
    } else if checker.resolution.figureNames.contains(name.text) {
      checker.report(.dotBehindFigure(path.names[1], figure: name.text))
    } else {
      let names = checker.resolution.datasetIndex
      checker.report(.unknownName(name, names: names, kind: "datasets"))
    }
    return .unknown(path.span)
  }

  /// What a call means here.
  func resolve(
    _ call: CallSyntax, _ function: BuiltInFunction, wanted: ValueType?
  ) -> FigureExpression {
    switch function.family {
    case .aggregate: return aggregate(call, function, wanted: wanted)
    case .acrossPeriods: return acrossPeriods(call, function)
    case .acrossSplits: return acrossSplits(call, function)
    case .moment:
      checker.report(.rowFunctionInFigure(call))
      return .unknown(call.span)
    }
  }
}
