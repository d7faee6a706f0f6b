import KPISemantics
import KPIValues

extension GraphBuilder {
  /// What `value` and `goal` stand for in the rules of a figure.
  struct Judged {
    /// The figure.
    var figure: FigureModel
    /// Its goal.
    var goal: JudgementModel.Goal?
  }

  /// The node of what a rule of a figure asks for.
  mutating func build(
    _ question: RuleQuestion, of figure: FigureModel, in scope: NodeScope
  ) throws(PlanningError) -> Int {
    defer { judged = nil }
    switch question {
    case .expression(let expression, let goal):
      judged = Judged(figure: figure, goal: goal)
      return try build(expression, in: scope)
    case .target(let goal): return try target(goal, of: figure, in: scope)
    case .baseline(let period): return try baseline(period, of: figure, in: scope)
    }
  }

  /// What `value` or `goal` stands for.
  mutating func judgedWord(
    _ expression: FigureExpression, in scope: NodeScope
  ) throws(PlanningError) -> Int {
    guard let judged else { throw .wordOutsideJudgement }
    if case .value = expression.kind { return try self.figure(judged.figure.name, in: scope) }
    guard let goal = judged.goal else { throw .wordOutsideJudgement }
    return try target(goal, of: judged.figure, in: scope)
  }

  private mutating func target(
    _ goal: JudgementModel.Goal, of figure: FigureModel, in scope: NodeScope
  ) throws(PlanningError) -> Int {
    switch goal.target {
    case .comparison(_, let target): return try build(target, in: scope)
    case .relativeChange(let change):
      guard let factor = try? Number(1).adding(change) else {
        throw .wordOutsideJudgement
      }
      return try changed(.multiply, by: factor, goal, of: figure, in: scope)
    case .absoluteChange(let change):
      return try changed(.add, by: change, goal, of: figure, in: scope)
    }
  }

  private mutating func changed(
    _ symbol: ExpressionOperator, by number: Number, _ goal: JudgementModel.Goal,
    of figure: FigureModel, in scope: NodeScope
  ) throws(PlanningError) -> Int {
    guard let from = goal.from else { throw .wordOutsideJudgement }
    let before = try baseline(from, of: figure, in: scope)
    let constant = add(.literal(.number(number)), [], figure.type)
    return add(.binary(symbol), [before, constant], figure.type)
  }

  private mutating func baseline(
    _ period: Period, of figure: FigureModel, in scope: NodeScope
  ) throws(PlanningError) -> Int {
    try self.figure(figure.name, in: scope.adding(.fixed(period)))
  }
}
