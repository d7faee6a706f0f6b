import KPISemantics
import KPIValues

/// Gathers what the rules of a figure must know, each question once.
struct RuleCollector {
  private let model: KPIModel
  /// The questions; the facts of a cell are their answers in this order.
  private(set) var questions: [RuleQuestion] = []
  private var known: [RuleQuestion: Int] = [:]

  /// A collector for figures of a program.
  init(model: KPIModel) {
    self.model = model
  }

  /// The rules of a figure, its segments with those they do not replace.
  mutating func sheet(of figure: FigureModel) -> RuleSheet {
    var sheet = RuleSheet(
      grain: figure.every ?? model.judgedEvery, isFlow: model.isFlow(figure))
    sheet.rules = rules(figure.judgement)
    sheet.segments = figure.judgement.segments.map { segment in
      var merged = segment.rules
      if merged.goals.isEmpty { merged.goals = figure.judgement.goals }
      if merged.alerts.isEmpty { merged.alerts = figure.judgement.alerts }
      merged.threshold = merged.threshold ?? figure.judgement.threshold
      merged.needs = merged.needs ?? figure.judgement.needs
      return RuleSheet.Segment(condition: segment.condition, rules: rules(merged))
    }
    return sheet
  }

  private mutating func rules(_ model: JudgementModel) -> RuleSheet.Rules {
    let goal = model.goals.first
    return RuleSheet.Rules(
      goals: model.goals.map { self.goal($0) },
      threshold: model.threshold.map { threshold($0, goal) },
      alerts: model.alerts.map { alert($0, goal) },
      needs: model.needs.map { ask(.expression($0, goal: goal)) })
  }

  private mutating func goal(_ goal: JudgementModel.Goal) -> RuleSheet.Goal {
    RuleSheet.Goal(
      model: goal, target: ask(.target(goal)), baseline: goal.from.map { ask(.baseline($0)) },
      isConstant: isConstant(goal))
  }

  private mutating func threshold(
    _ line: BandLine<FigureExpression>, _ goal: JudgementModel.Goal?
  ) -> RuleSheet.Threshold {
    RuleSheet.Threshold(
      bands: line.bands, bounds: line.bounds.map { ask(.expression($0, goal: goal)) },
      belongsAbove: line.belongsAbove,
      isConstant: line.bounds.allSatisfy { isConstant($0, goal) })
  }

  private mutating func alert(
    _ alert: JudgementModel.Alert, _ goal: JudgementModel.Goal?
  ) -> RuleSheet.Alert {
    RuleSheet.Alert(
      model: alert, condition: ask(.expression(alert.condition, goal: goal)),
      recovery: alert.recovery.map { ask(.expression($0, goal: goal)) },
      isConstant: comparesWithConstant(alert.condition, goal),
      formula: FormulaText(model: model).text(alert.condition))
  }

  private mutating func ask(_ question: RuleQuestion) -> Int {
    if let place = known[question] { return place }
    known[question] = questions.count
    questions.append(question)
    return questions.count - 1
  }

  private func isConstant(_ goal: JudgementModel.Goal) -> Bool {
    if case .comparison(_, let target) = goal.target { return isConstant(target, nil) }
    return false
  }

  /// Whether an expression is the same in every cell; split inputs are not.
  private func isConstant(
    _ expression: FigureExpression, _ goal: JudgementModel.Goal?
  ) -> Bool {
    switch expression.kind {
    case .value, .aggregate, .retained: return false
    case .goal: return goal.map(isConstant) ?? false
    case .figure(let name): return model.figures[name]?.expression?.additivity == .constant
    case .input(let name):
      if case .split = model.inputs[name]?.value { return false }
      return true
    default: return expression.operands.allSatisfy { isConstant($0, goal) }
    }
  }

  /// Whether the figure itself, not a rate made of it, is compared with a constant.
  private func comparesWithConstant(
    _ expression: FigureExpression, _ goal: JudgementModel.Goal?
  ) -> Bool {
    switch expression.kind {
    case .binary(let symbol, let left, let right)
    where [.less, .lessOrEqual, .greater, .greaterOrEqual].contains(symbol):
      return isValue(left) && isConstant(right, goal) || isValue(right) && isConstant(left, goal)
    default: return expression.operands.contains { comparesWithConstant($0, goal) }
    }
  }

  private func isValue(_ expression: FigureExpression) -> Bool {
    switch expression.kind {
    case .value: true
    case .change(let operand, _), .previous(let operand, _), .rolling(let operand, _):
      isValue(operand)
    default: false
    }
  }
}

extension KPIModel {
  /// Whether a figure adds up over time: sums and counts, and counts of distinct values, which
  /// grow with the period as well.
  public func isFlow(_ figure: FigureModel) -> Bool {
    var expression = figure.expression
    // No chain of names is longer than there are figures.
    for _ in figures {
      switch expression?.kind {
      case .figure(let name): expression = figures[name]?.expression
      case .aggregate(let aggregate) where aggregate.function == .distinct: return true
      default: return expression?.additivity == .additive
      }
    }
    return false
  }
}
