import KPISemantics
import KPIValues

/// Something that must be known in a cell before a rule can judge it.
enum RuleQuestion: Hashable {
  /// An expression in which `value` is the figure and `goal` the goal's target.
  case expression(FigureExpression, goal: JudgementModel.Goal?)
  /// What a goal asks for.
  case target(JudgementModel.Goal)
  /// The figure in that period.
  case baseline(Period)
}
