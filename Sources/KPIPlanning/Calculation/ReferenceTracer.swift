import KPISemantics
import KPIValues

/// Follows cells of an evaluation back to what they were made of, without reading anything again.
struct ReferenceTracer {
  /// The plan that the evaluation came from.
  let run: AnsweredPlan

  /// The way to a cell's value; nil when the cell is not one of that evaluation.
  func trace(_ reference: CellReference) throws -> ValueTrace? {
    guard run.plan.figures.indices.contains(reference.figure) else { return nil }
    let figure = run.plan.figures[reference.figure]
    let purpose = reference.isJudged ? FigurePlan.Purpose.judged : .cells
    guard let place = figure.levels.firstIndex(where: { $0.purpose == purpose }),
      case let level = figure.levels[place].level,
      let slot = try run.slots(level.time).first(where: { $0.period == reference.cell.period })
    else { return nil }
    let context = run.context(level, countsRows: true)
    var codes: [[Int32]] = []
    for (value, split) in zip(reference.cell.key, level.splits) {
      guard let value else { return nil }
      codes.append(context.codes.codes(DimensionValues([value]), of: split))
    }
    guard codes.count == level.splits.count else { return nil }
    let frame = Frame(
      slots: [slot], slotOf: [0], shape: FrameShape(level), codes: codes)
    let calculator = FrameCalculator(context, frame)
    let facts =
      figure.factsAt.indices.contains(place) ? figure.factsAt[place].compactMap { $0 } : []
    let roots = [figure.node] + facts
    let nodes = Set(roots.flatMap(run.plan.graph.reachable(from:)))
    try calculator.compute(roots, keeping: nodes) { _, _ in }
    return Tracer(model: run.model, graph: run.plan.graph, calculator: calculator)
      .trace(figure.node, judgedBy: facts, cell: 0)
  }
}
