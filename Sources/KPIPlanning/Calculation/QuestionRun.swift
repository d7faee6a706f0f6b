import KPISemantics
import KPIValues

/// Computes cells by their keys.
struct QuestionRun {
  private let run: AnsweredPlan

  /// A run over a plan of questions that has been answered.
  init(_ run: AnsweredPlan) {
    self.run = run
  }

  /// The answer to a question, which stands at this position in the plan.
  func answer(_ question: CellQuestion, at position: Int) throws -> CellAnswer {
    let figure = run.plan.figures[position]
    guard let (place, slot) = try asked(figure) else { return nothing(question) }
    let found = try cells(question, figure, at: place, [slot])
    let history = figure.levels.indices.first { figure.levels[$0].purpose == .history }
    var answer = CellAnswer(
      period: slot.period, type: question.expression.type, cells: found.cells,
      traces: found.traces, rules: figure.sheet, coverage: run.coverage.evaluated)
    if let history {
      let slots = try run.slots(figure.levels[history].level.time)
      answer.history = try cells(question, figure, at: history, slots).cells
    }
    return answer
  }

  /// The first level that has a time, and its first time.
  private func asked(_ figure: FigurePlan) throws -> (place: Int, slot: Slot)? {
    for (place, (level, purpose)) in figure.levels.enumerated() where purpose != .history {
      if let slot = try run.slots(level.time).first { return (place, slot) }
    }
    return nil
  }

  /// The cells of the question's keys at all these times, time after time.
  private func cells(
    _ question: CellQuestion, _ figure: FigurePlan, at place: Int, _ slots: [Slot]
  ) throws -> (cells: [Cell], traces: [ValueTrace]) {
    let level = figure.levels[place].level
    let facts = figure.factsAt[place]
    let context = run.context(level, countsRows: slots.count == 1)
    let frame = frame(question, slots, context.codes)
    let calculator = FrameCalculator(context, frame)
    let graph = run.plan.graph
    let stated = facts.compactMap { $0 }
    let kept = Set(([figure.node] + stated).flatMap(graph.reachable(from:)))
    try calculator.compute([figure.node] + stated, keeping: kept) { _, _ in }
    let ranges = try RangeCalculator(context, frame, roots: [figure.node])
      .ranges(of: figure.node, known: calculator.columns)
    // What is asked for by tests is canonical, what is judged is in the figure's unit.
    let judged = question.judging.flatMap { run.model.figures[$0] }
    let type = judged?.type ?? .unknown
    let columns = CellColumns(
      frame: CellFrame(frame, context.codes), places: question.by.indices.map { $0 }, members: nil,
      values: (calculator.columns[figure.node] ?? ValueColumn([])).shown(in: type),
      isPartial: context.isPartial(
        graph.nodes[figure.node].leaves, at: slots,
        settlesAfterDays: settlesAfterDays(question.expression)),
      ranges: ranges?.map { $0?.shown(in: type) },
      missingRows: calculator.missingRows(below: figure.node),
      facts: facts.map { node in
        guard let node, let values = calculator.columns[node] else { return nil }
        return CellColumns.Fact(
          values: values.shown(in: type),
          isPartial: context.isFactPartial(graph.nodes[node].leaves, at: slots))
      })
    let tracer = Tracer(model: run.model, graph: graph, calculator: calculator)
    let places = frame.slotOf.indices
    return (
      places.map { columns[$0] },
      slots.count > 1 ? [] : places.map { tracer.trace(figure.node, judgedBy: stated, cell: $0) }
    )
  }

  /// The answer where there is no period to look at.
  private func nothing(_ question: CellQuestion) -> CellAnswer {
    let value = FigureValue.missing(.noData, .nothingCovered)
    let trace = ValueTrace(
      name: nil, formula: FormulaText(model: run.model).text(question.expression), changes: [],
      value: value, type: question.expression.type, missingRows: 0, sample: nil, operands: [])
    return CellAnswer(
      period: nil, type: question.expression.type,
      cells: question.keys.map {
        Cell(period: nil, key: $0, value: value, isPartial: false, range: nil, missingRows: 0)
      },
      traces: question.keys.map { _ in trace })
  }

  private func settlesAfterDays(_ expression: FigureExpression) -> Int {
    guard case .figure(let name) = expression.kind else { return 0 }
    return run.model.figures[name]?.settlesAfterDays ?? 0
  }

  private func frame(
    _ question: CellQuestion, _ slots: [Slot], _ numbers: DimensionCodes
  ) -> Frame {
    let columns = question.by.enumerated().map { place, dimension in
      let codes = numbers.codes(
        DimensionValues(question.keys.map { $0[place] }), of: dimension)
      return slots.flatMap { _ in codes }
    }
    return Frame(
      slots: slots,
      slotOf: slots.indices.flatMap { slot in question.keys.map { _ in Int32(slot) } },
      shape: FrameShape(splits: question.by), codes: columns)
  }
}
