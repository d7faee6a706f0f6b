import KPISemantics
import KPIValues

/// Turns a model and a query into a plan: which figures, at which levels, from which rows.
struct RunPlanner {
  /// Why a figure is not answered although its definition is complete.
  private enum Refusal: Error {
    case lacks([String], PlanningError?)
  }

  /// The program.
  let model: KPIModel
  /// What is asked for.
  let query: EvaluationQuery
  /// What binds splits and filters to rows.
  let binding: RowBinding
  /// What builds the formulas.
  var builder: GraphBuilder
  private var unavailable: [UnavailableFigure] = []
  private var leftOut: [Dimension: [String]] = [:]

  /// A planner of a query.
  init(model: KPIModel, query: EvaluationQuery) {
    self.model = model
    self.query = query
    binding = RowBinding(model: model)
    builder = GraphBuilder(model: model)
  }

  /// The plan, or what is wrong with the question.
  mutating func plan() throws(PlanningError) -> RunPlan {
    for dimension in query.by + query.conditions.flatMap(\.dimensions) {
      let isKnown = model.datasets.keys.contains { binding.bind(dimension, in: $0) != nil }
      guard isKnown else { throw .unknownSplit(dimension.text) }
    }
    var figures: [FigurePlan] = []
    for name in query.figures.isEmpty ? model.kpiOrder : query.figures {
      guard let figure = model.figures[name] else { throw .unknownFigure(name) }
      if let plan = try self.figure(figure) { figures.append(plan) }
    }
    return runPlan(figures)
  }

  /// A plan whose figures are questions, in order.
  mutating func plan(_ questions: [CellQuestion]) throws(PlanningError) -> RunPlan {
    var figures: [FigurePlan] = []
    for question in questions {
      let name = FormulaText(model: model).text(question.expression)
      let scope = NodeScope(conditions: query.conditions.flatMap(\.conjunction))
      let node = try builder.addRoot(name, question.expression, in: scope)
      for leaf in builder.graph.nodes[node].leaves {
        guard let split = lacking(question.by, leaf).first else { continue }
        let dataset = builder.graph.nodes[leaf].aggregate?.0.dataset ?? ""
        throw .splitLacking(figure: name, split: split.text, dataset: dataset)
      }
      let grain = question.every ?? question.at?.grain
      let time = question.at.map { Level.Time.asked($0) } ?? grain.map { .last($0) } ?? .span
      var plan = FigurePlan(
        name: name, node: node, splits: question.by,
        levels: [(Level(time: time, splits: question.by), .cells)])
      if let judging = question.judging { addJudging(of: judging, to: &plan) }
      figures.append(plan)
    }
    return runPlan(figures)
  }

  private func runPlan(_ figures: [FigurePlan]) -> RunPlan {
    var leaves = LeafRequests(
      model: model, graph: builder.graph,
      isSpanWhole: query.coverage == nil && (query.period == nil || query.every != nil))
    leaves.shownGrain = query.every
    var figures = figures
    for (position, figure) in figures.enumerated() {
      var factsAt: [[Int?]] = []
      for (level, _) in figure.levels {
        let facts = self.facts(figure, at: level)
        factsAt.append(facts)
        for node in [figure.node] + facts.compactMap({ $0 }) {
          for leaf in builder.graph.nodes[node].leaves { leaves.add(leaf, level) }
        }
      }
      figures[position].factsAt = factsAt
    }
    return RunPlan(
      graph: builder.graph, unavailable: unavailable, warnings: warnings, figures: figures,
      leaves: leaves)
  }

  private var warnings: [EvaluationWarning] {
    query.by.compactMap { dimension in
      leftOut[dimension].map { .splitLeftOut(dimension: dimension.text, figures: $0) }
    }
  }

  /// The plan of one figure; nil when it is not available.
  private mutating func figure(_ figure: FigureModel) throws(PlanningError) -> FigurePlan? {
    var needs = figure.needs
    do {
      guard needs.isEmpty else { throw Refusal.lacks(needs, nil) }
      let expression = FigureExpression(
        .figure(figure.name), type: figure.type, additivity: .nonAdditive, span: figure.span)
      let scope = NodeScope(conditions: query.conditions.flatMap(\.conjunction))
      let node = try builder.addRoot(figure.name, expression, in: scope)
      let splits = try splits(of: figure, node)
      try checkFilters(node)
      let isTimeless = try checkTime(figure, node)
      var plan = FigurePlan(
        name: figure.name, node: node, splits: splits,
        levels: levels(figure, splits, isTimeless: isTimeless))
      if figure.isKPI, query.judges { addRules(of: figure, to: &plan, isTimeless: isTimeless) }
      return plan
    } catch Refusal.lacks(let lacking, let error) {
      if let error, query.figures.contains(figure.name) { throw error }
      needs = lacking
    } catch PlanningError.undefinedFigure(let name) {
      needs = [name]
    } catch let error as PlanningError {
      throw error
    } catch {
      needs = [figure.name]
    }
    unavailable.append(UnavailableFigure(name: figure.name, needs: unique(needs)))
    return nil
  }

  /// The run's splits that every source has, then the figure's own.
  private mutating func splits(of figure: FigureModel, _ node: Int) throws -> [Dimension] {
    var splits = query.by
    for own in figure.by where !splits.contains(where: { $0.isNamed(like: own) }) {
      splits.append(own)
    }
    for leaf in builder.graph.nodes[node].leaves {
      for split in lacking(splits, leaf) {
        let dataset = builder.graph.nodes[leaf].aggregate?.0.dataset ?? ""
        let error = PlanningError.splitLacking(
          figure: figure.name, split: split.text, dataset: dataset)
        guard query.by.contains(split), !query.figures.contains(figure.name),
          !figure.by.contains(where: { $0.isNamed(like: split) })
        else { throw Refusal.lacks(["\(dataset).\(split.name)"], error) }
        leftOut[split, default: []].append(figure.name)
        splits.removeAll { $0 == split }
      }
    }
    try checkEntities(figure, node, splits)
    return splits
  }

  /// The splits that reach a leaf whose dataset cannot answer them.
  func lacking(_ splits: [Dimension], _ leaf: Int) -> [Dimension] {
    let node = builder.graph.nodes[leaf]
    guard let scope = node.scope, let (aggregate, _) = node.aggregate else { return [] }
    return zip(splits, FrameShape(splits: splits).keeps(scope)).filter { split, isKept in
      isKept && binding.bind(split, in: aggregate.dataset) == nil
    }.map(\.0)
  }

  /// Two splits of one entity must not both be read from one column.
  private func checkEntities(_ figure: FigureModel, _ node: Int, _ splits: [Dimension]) throws {
    for leaf in builder.graph.nodes[node].leaves {
      let leaf = builder.graph.nodes[leaf]
      guard let scope = leaf.scope, let (aggregate, _) = leaf.aggregate else { continue }
      var seen: [BoundExpression: Dimension] = [:]
      for (split, isKept) in zip(splits, FrameShape(splits: splits).keeps(scope)) where isKept {
        guard let bound = binding.bind(split, in: aggregate.dataset) else { continue }
        if let other = seen[bound] {
          throw Refusal.lacks(
            ["\(aggregate.dataset).\(split.name)"],
            .splitsOfOneEntity(
              figure: figure.name, left: other.text, right: split.text,
              dataset: aggregate.dataset))
        }
        seen[bound] = split
      }
    }
  }

  private func checkFilters(_ node: Int) throws {
    var needs: [String] = []
    for leaf in builder.graph.nodes[node].leaves {
      let leaf = builder.graph.nodes[leaf]
      guard let scope = leaf.scope, let (aggregate, _) = leaf.aggregate else { continue }
      for condition in scope.conditions
      where binding.bind(condition: condition, in: aggregate.dataset) == nil {
        needs += condition.dimensions.filter {
          binding.bind($0, in: aggregate.dataset) == nil
        }.map { "\(aggregate.dataset).\($0.name)" }
      }
      for group in scope.groups {
        for case .dimension(let key) in group.keys
        where binding.bind(key, in: aggregate.dataset) == nil && !isReleased(key, scope) {
          needs.append("\(aggregate.dataset).\(key.name)")
        }
      }
    }
    if !needs.isEmpty { throw Refusal.lacks(needs, nil) }
  }

  private func isReleased(_ key: Dimension, _ scope: NodeScope) -> Bool {
    let later = scope.released + scope.groups.flatMap(\.released)
    return later.contains { $0.names(key) }
  }

  /// Whether some source has no time; an error where time is asked for.
  private func checkTime(_ figure: FigureModel, _ node: Int) throws -> Bool {
    let coverage = DatasetCoverage(model: model)
    for leaf in builder.graph.nodes[node].leaves {
      guard let (aggregate, _) = builder.graph.nodes[leaf].aggregate,
        coverage.placementType(aggregate) == nil
      else { continue }
      guard query.every == nil, query.period == nil else {
        throw Refusal.lacks(
          ["a time column of \(aggregate.dataset)"],
          .withoutTime(figure: figure.name, dataset: aggregate.dataset))
      }
      return true
    }
    return false
  }

  private func hasRules(_ figure: FigureModel) -> Bool {
    var collector = RuleCollector(model: model)
    return !collector.sheet(of: figure).isEmpty
  }

  private func levels(
    _ figure: FigureModel, _ splits: [Dimension], isTimeless: Bool
  ) -> [(level: Level, purpose: FigurePlan.Purpose)] {
    let shown = query.every.map { Level.Time.shown($0) } ?? .span
    var levels: [(level: Level, purpose: FigurePlan.Purpose)] = [
      (Level(time: shown, splits: splits), .cells)
    ]
    func addTotal(_ level: Level) {
      if level != levels[0].level { levels.append((level, .totals)) }
    }
    switch query.totals {
    case .none: break
    case .grand: addTotal(Level(time: .span, splits: []))
    case .all:
      for time in shown == .span ? [shown] : [shown, .span] {
        for subset in subsets(splits) { addTotal(.total(time, leaving: subset, of: splits)) }
      }
    }
    if figure.isKPI, !isTimeless, query.judges, query.judgesWithoutRules || hasRules(figure) {
      let time = Level.Time.judged(
        figure.every ?? model.judgedEvery, settlesAfterDays: figure.settlesAfterDays)
      levels.append((Level(time: time, splits: splits), .judged))
    }
    return levels
  }

  /// All subsets, those with most splits first, splits in their order.
  func subsets(_ splits: [Dimension]) -> [[Dimension]] {
    let limited = min(splits.count, 16)
    let masks = (0..<(1 << limited)).sorted {
      $0.nonzeroBitCount != $1.nonzeroBitCount
        ? $0.nonzeroBitCount > $1.nonzeroBitCount : $0 < $1
    }
    return masks.map { mask in
      splits.indices.filter { mask & (1 << $0) != 0 }.map { splits[$0] }
    }
  }
}
