import KPISemantics
import KPIValues

extension RunPlanner {
  /// Adds to the plan of a question what the rules of a figure rest on.
  mutating func addJudging(of name: String, to plan: inout FigurePlan) {
    guard let figure = model.figures[name] else { return }
    if plan.levels[0].level.time == .span {
      let time = Level.Time.judged(
        figure.every ?? model.judgedEvery, settlesAfterDays: figure.settlesAfterDays)
      plan.levels.insert((Level(time: time, splits: plan.splits), .judged), at: 0)
    }
    addRules(of: figure, to: &plan, isTimeless: false)
  }

  /// Adds to the plan of a figure what its rules rest on, and where alerts look back the periods
  /// before.
  mutating func addRules(
    of figure: FigureModel, to plan: inout FigurePlan, isTimeless: Bool
  ) {
    var collector = RuleCollector(model: model)
    let sheet = collector.sheet(of: figure)
    plan.sheet = sheet
    let conditions = query.conditions + figure.conditions
    let scope = NodeScope(conditions: conditions.flatMap(\.conjunction))
    for question in collector.questions {
      plan.facts.append(fact(question, of: figure, in: scope, isTimeless: isTimeless))
    }
    let follows = sheet.looksBack || query.followsAlerts && sheet.hasAlerts
    guard follows, !isTimeless else { return }
    let isShown = query.every == sheet.grain && query.totals == .all
    for splits in isShown ? subsets(plan.splits) : [plan.splits] {
      plan.levels.append(
        (.total(.history(sheet.grain), leaving: splits, of: plan.splits), .history))
    }
  }

  /// The node of a fact; nil where a source is not there, or lacks a filter or a time.
  private mutating func fact(
    _ question: RuleQuestion, of figure: FigureModel, in scope: NodeScope, isTimeless: Bool
  ) -> Int? {
    guard isAvailable(question), let node = try? builder.build(question, of: figure, in: scope)
    else { return nil }
    let coverage = DatasetCoverage(model: model)
    for leaf in builder.graph.nodes[node].leaves {
      let leaf = builder.graph.nodes[leaf]
      guard let scope = leaf.scope, let (aggregate, _) = leaf.aggregate else { continue }
      if case .undefined = coverage.root(aggregate.dataset)?.source { return nil }
      if !isTimeless, coverage.placementType(aggregate) == nil { return nil }
      let isBound = scope.conditions.allSatisfy {
        binding.bind(condition: $0, in: aggregate.dataset) != nil
      }
      if !isBound { return nil }
    }
    return node
  }

  private func isAvailable(_ question: RuleQuestion) -> Bool {
    var pending: [FigureExpression] = []
    switch question {
    case .expression(let expression, let goal):
      pending.append(expression)
      if case .comparison(_, let target) = goal?.target { pending.append(target) }
    case .target(let goal):
      if case .comparison(_, let target) = goal.target { pending.append(target) }
    case .baseline: break
    }
    while let expression = pending.popLast() {
      if case .figure(let name) = expression.kind {
        guard let figure = model.figures[name], figure.needs.isEmpty else { return false }
      }
      pending += expression.operands
    }
    return true
  }

  /// The facts of a figure that can be answered at a level: those whose sources have its splits.
  func facts(_ figure: FigurePlan, at level: Level) -> [Int?] {
    figure.facts.map { fact in
      guard let fact else { return nil }
      let lacks = builder.graph.nodes[fact].leaves.contains {
        !lacking(level.splits, $0).isEmpty
      }
      return lacks ? nil : fact
    }
  }
}
