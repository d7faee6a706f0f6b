import KPIReporting
import KPISemantics
import KPIValues

extension KPIModel {
  /// The figure of an objective's goal under another name, judged by that goal alone; nil where it
  /// is not available. One that adds up is judged in periods of the deadline's length.
  func figure(under named: ObjectiveModel.NamedGoal, name: String) -> FigureModel? {
    guard let source = figures[named.figure], source.needs.isEmpty else { return nil }
    var figure = source
    figure.name = name
    figure.isKPI = true
    figure.expression = reference(to: source)
    figure.conditions = []
    figure.judgement = JudgementModel()
    figure.judgement.goals = [named.goal]
    if isFlow(figure), let by = named.goal.by, by.grain > .day { figure.every = by.grain }
    return figure
  }

  /// An expression that is a figure.
  func reference(to figure: FigureModel) -> FigureExpression {
    FigureExpression(
      .figure(figure.name), type: figure.type,
      additivity: figure.expression?.additivity ?? .nonAdditive, span: figure.span)
  }
}
