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
    let level = figure.levels[0].level
    guard let slot = try run.slots(level.time).first else { return nothing(question) }
    let context = run.context(level)
    let frame = frame(question, slot)
    let calculator = FrameCalculator(context, frame)
    let nodes = Set(run.plan.graph.reachable(from: figure.node))
    try calculator.compute([figure.node], keeping: nodes) { _, _ in }
    let ranges = try RangeCalculator(context, frame, roots: [figure.node])
      .ranges(of: figure.node, known: calculator.columns)
    let settlesAfterDays = settlesAfterDays(question.expression)
    let assembly = CellAssembly(
      type: .unknown, values: calculator.columns[figure.node] ?? [], ranges: ranges,
      missingRows: calculator.missingRows(below: figure.node),
      isPartial: context.isPartial(
        run.plan.graph.nodes[figure.node].leaves, at: [slot], settlesAfterDays: settlesAfterDays),
      keys: question.keys.map { $0.map(Optional.some) })
    let tracer = Tracer(model: run.model, graph: run.plan.graph, calculator: calculator)
    return CellAnswer(
      period: slot.period, type: question.expression.type,
      cells: question.keys.indices.map { assembly.cell($0, in: frame) },
      traces: question.keys.indices.map { tracer.trace(figure.node, cell: $0) })
  }

  /// The answer where there is no period to look at.
  private func nothing(_ question: CellQuestion) -> CellAnswer {
    let value = FigureValue.missing(.noData, "nothing is covered")
    let trace = ValueTrace(
      name: nil, formula: FormulaText(model: run.model).text(question.expression), changes: [],
      value: value, type: question.expression.type, missingRows: 0, operands: [])
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

  private func frame(_ question: CellQuestion, _ slot: Slot) -> Frame {
    let columns = question.by.enumerated().map { place, dimension in
      run.codes.codes(question.keys.map { $0[place] }, of: dimension)
    }
    return Frame(
      slots: [slot], slotOf: question.keys.map { _ in 0 },
      shape: FrameShape(splits: question.by), codes: columns)
  }
}
