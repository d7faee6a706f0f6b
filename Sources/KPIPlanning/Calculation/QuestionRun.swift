import KPISemantics
import KPIValues

/// Computes cells by their keys.
struct QuestionRun {
  let model: KPIModel
  let zone: ZoneRules
  let query: EvaluationQuery
  let plan: RunPlan
  let answers: any EngineAnswers
  let coverage: CoverageTable
  private let codes = DimensionCodes()

  init(
    model: KPIModel, zone: ZoneRules, query: EvaluationQuery, plan: RunPlan,
    answers: any EngineAnswers, coverage: CoverageTable
  ) {
    self.model = model
    self.zone = zone
    self.query = query
    self.plan = plan
    self.answers = answers
    self.coverage = coverage
  }

  /// The answer to a question, which stands at this position in the plan.
  func answer(_ question: CellQuestion, at position: Int) throws -> CellAnswer {
    let figure = plan.figures[position]
    let level = figure.levels[0].level
    let grain = level.time == .span ? query.every : level.time.grain
    let timeline = Timeline(rules: model.calendar, zone: zone, shownGrain: grain)
    let context = LevelContext(
      model: model, graph: plan.graph, requests: plan.leaves, answers: answers,
      coverage: coverage, codes: codes, timeline: timeline, level: level)
    let times = ShownTimes(query: query, coverage: coverage.project, timeline: timeline)
    guard let slot = try times.slots(level.time).first else {
      let nothing = FigureValue.missing(.noData, "nothing is covered")
      let cells = question.keys.map {
        Cell(
          period: nil, key: $0, value: nothing, isPartial: false, range: nil, missingRows: 0)
      }
      return CellAnswer(
        period: nil, type: question.expression.type, cells: cells,
        traces: cells.map { _ in
          ValueTrace(
            name: nil, formula: figure.name, changes: [], value: nothing,
            type: question.expression.type, missingRows: 0, operands: [])
        })
    }
    let frame = frame(question, slot)
    let calculator = FrameCalculator(context, frame)
    let nodes = Set(plan.graph.reachable(from: figure.node))
    try calculator.compute([figure.node], keeping: nodes) { _, _ in }
    let ranges = try RangeCalculator(context, frame, roots: [figure.node])
      .ranges(of: figure.node, known: calculator.columns)
    let assembly = CellAssembly(
      figure: LevelRun.Wanted(
        figure: position, node: figure.node, splits: question.by, type: .unknown,
        settlesAfterDays: settlesAfterDays(question.expression)),
      values: calculator.columns[figure.node] ?? [], ranges: ranges,
      missingRows: calculator.missingRows(below: figure.node),
      isPartial: context.isPartial(
        plan.graph.nodes[figure.node].leaves, at: [slot],
        settlesAfterDays: settlesAfterDays(question.expression)),
      keys: question.keys.map { $0.map(Optional.some) })
    let words = NodeText(model: model, graph: plan.graph)
    return CellAnswer(
      period: slot.period, type: question.expression.type,
      cells: question.keys.indices.map { assembly.cell($0, in: frame) },
      traces: question.keys.indices.map { cell in
        var seen: Set<Int> = []
        return trace(figure.node, cell, calculator, words, &seen)
      })
  }

  private func settlesAfterDays(_ expression: FigureExpression) -> Int {
    guard case .figure(let name) = expression.kind else { return 0 }
    return model.figures[name]?.settlesAfterDays ?? 0
  }

  private func frame(_ question: CellQuestion, _ slot: Slot) -> Frame {
    let columns = question.by.enumerated().map { place, dimension in
      codes.codes(question.keys.map { $0[place] }, of: dimension)
    }
    return Frame(
      slots: [slot], slotOf: question.keys.map { _ in 0 },
      shape: FrameShape(splits: question.by), codes: columns)
  }

  /// The way to a value; a part that many use is followed where it is met first.
  private func trace(
    _ node: Int, _ cell: Int, _ calculator: FrameCalculator, _ words: NodeText,
    _ seen: inout Set<Int>
  ) -> ValueTrace {
    let graph = plan.graph
    let model = graph.nodes[node]
    var operands = model.operands.filter { calculator.columns[$0] != nil }
    if case .rank = model.operation { operands = [] }
    if !seen.insert(node).inserted { operands = [] }
    let formula = words.formula(node) { operand in
      graph.nodes[operand].name ?? words.nested(operand)
    }
    return ValueTrace(
      name: model.name, formula: formula, changes: model.scope.map(words.words) ?? [],
      value: calculator.columns[node]?[cell] ?? .missing(.noData, ""), type: model.type,
      missingRows: calculator.missingRows[node].map { Int($0[cell]) } ?? 0,
      operands: operands.map { trace($0, cell, calculator, words, &seen) })
  }
}
