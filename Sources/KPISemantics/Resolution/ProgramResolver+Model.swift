import KPISyntax
import KPIValues

extension ProgramResolver {
  /// Resolves everything that is declared, in order, and builds the model.
  func buildModel() -> KPIModel {
    var model = KPIModel(
      calendar: calendar, judgedEvery: judgedEvery, currency: units.currency, datasets: [:],
      inputs: [:], figures: [:], kpiOrder: [], objectives: [], tests: [])
    for name in table.datasetOrder { model.datasets[name] = datasetModel(name) }
    for name in table.figureOrder { model.inputs[name] = inputModel(name) }
    for name in table.figureOrder { _ = figure(named: name) }
    for name in table.figureOrder { model.figures[name] = figureModel(name) }
    model.kpiOrder =
      model.figures.values.filter(\.isKPI).sorted { $0.span < $1.span }.map(\.name)
    model.objectives = objectiveModels()
    model.tests = testModels(figures: model.figures)
    // What follows walks from figure to figure: a chain beyond the limit must not be walked.
    guard !isDepthReported, !isExhausted else { return model }
    checkGoalCircles(of: model)
    warnOfSegmentGoals(in: model)
    checkConformance(of: model)
    resolveNeeds(in: &model)
    // What did not check would look unused.
    let found = problems + checker.diagnostics
    if !found.contains(where: { $0.severity == .error }) { warnOfUnused(in: model) }
    return model
  }
}
