import KPISyntax
import KPIValues

extension ProgramResolver {
  /// Resolves everything that is declared, in order, and builds the model.
  func buildModel() {
    model = KPIModel(
      calendar: calendar, judgedEvery: judgedEvery, currency: units.currency, datasets: [:],
      inputs: [:], figures: [:], kpiOrder: [], objectives: [], tests: [])
    model.figures.reserveCapacity(table.figureOrder.count)
    tests = Array(repeating: nil, count: table.tests.count)
    resolve(
      ProgramPart(
        datasets: table.datasetOrder, figures: table.figureOrder,
        tests: Array(table.tests.indices)))
  }

  /// Resolves a part of the program, in order, and puts it into the model.
  func resolve(_ part: ProgramPart) {
    for name in part.datasets { model.datasets[name] = datasetModel(name) }
    let outlines = part.figures.compactMap { figureOutlines[$0] }
    var figures: [FigureModel] = []
    figures.reserveCapacity(outlines.count)
    for outline in outlines {
      let input = inputModel(of: outline)
      if input != nil || !model.inputs.isEmpty { model.inputs[outline.name.text] = input }
      let figure = figureModel(of: outline)
      model.figures[outline.name.text] = figure
      if let figure { figures.append(figure) }
    }
    if !part.keepsOrder {
      // All of them are nearly in order already.
      let isWhole = figures.count == model.figures.count
      orderKPIs(among: isWhole ? figures : Array(model.figures.values))
    }
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

  private func orderKPIs(among figures: [FigureModel]) {
    model.kpiOrder =
      figures.filter { $0.isKPI }.sorted { $0.span < $1.span }.map { $0.name }
  }

  /// Whether so much is wrong, or wrong in such a way, that what is shown depends on where the
  /// checker began.
  var dependsOnOrder: Bool { isDepthReported || isExhausted || !circular.isEmpty }
}
