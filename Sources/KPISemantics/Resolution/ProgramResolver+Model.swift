import KPISyntax
import KPIValues

extension ProgramResolver {
  /// Resolves everything that is declared, in order, and builds the model.
  func buildModel() {
    model = KPIModel(
      calendar: calendar, judgedEvery: judgedEvery, currency: units.currency, datasets: [:],
      inputs: [:], figures: [:], kpiOrder: [], objectives: [], tests: [])
    model.figures.reserveCapacity(table.figureOrder.count)
    signatures.reserveCapacity(table.figureOrder.count)
    tests = Array(repeating: nil, count: table.tests.count)
    resolve(
      ProgramPart(
        datasets: table.datasetOrder, figures: table.figureOrder,
        tests: Array(table.tests.indices)))
  }

  /// Resolves a part of the program, in order, and puts it into the model.
  func resolve(_ part: ProgramPart) {
    for name in part.datasets { model.datasets[name] = datasetModel(name) }
    for name in part.figures {
      let input = inputModel(name)
      if input != nil || !model.inputs.isEmpty { model.inputs[name] = input }
    }
    for name in part.figures { _ = figure(named: name) }
    var figures: [FigureModel] = []
    figures.reserveCapacity(part.figures.count)
    for name in part.figures {
      let figure = figureModel(name)
      model.figures[name] = figure
      if let figure { figures.append(figure) }
    }
    if !part.keepsOrder { orderKPIs() }
    model.objectives = objectiveModels()
    resolveTests(part.tests)
    checker.answerHoles()
    // What follows walks from figure to figure: a chain beyond the limit must not be walked.
    guard !isDepthReported, !isExhausted else { return }
    checkGoalCircles(of: figures)
    warnOfSegmentGoals(in: figures)
    checkConformance(of: figures)
    warnOfUnfilteredRules(in: figures)
    resolveNeeds(of: figures)
  }

  private func orderKPIs() {
    var places: [(span: SourceSpan, name: String)] = []
    places.reserveCapacity(table.figureOrder.count)
    for name in table.figureOrder {
      guard let figure = model.figures[name], figure.isKPI else { continue }
      places.append((figure.span, figure.name))
    }
    places.sort { $0.span < $1.span }
    model.kpiOrder = places.map(\.name)
  }

  /// Whether so much is wrong, or wrong in such a way, that what is shown depends on where the
  /// checker began.
  var dependsOnOrder: Bool { isDepthReported || isExhausted || !circular.isEmpty }
}
