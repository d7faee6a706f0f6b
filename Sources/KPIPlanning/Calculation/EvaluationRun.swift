import KPISemantics
import KPIValues

/// Computes the levels of a plan one after the other, and puts the figures together.
struct EvaluationRun {
  let model: KPIModel
  let zone: ZoneRules
  let query: EvaluationQuery
  let plan: RunPlan
  let answers: any EngineAnswers
  let coverage: CoverageTable
  private let codes = DimensionCodes()
  private var figures: [FigureEvaluation] = []

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

  /// The evaluation.
  mutating func evaluation() throws -> Evaluation {
    figures = plan.figures.map { figure in
      FigureEvaluation(
        name: figure.name, splits: figure.splits,
        isEstimated: plan.graph.nodes[figure.node].isEstimated, cells: [], totals: [], judged: [])
    }
    for level in unique(plan.figures.flatMap { $0.levels.map(\.level) }) {
      try compute(level)
    }
    keepTop()
    let timeline = timeline(query.every)
    let times = ShownTimes(query: query, coverage: coverage.project, timeline: timeline)
    return Evaluation(
      every: query.every, by: query.by, periods: try query.every.map(times.periods) ?? [],
      coverage: coverage.project.map {
        Evaluation.Coverage(
          first: CivilDate(dayNumber: $0.lowerBound),
          last: CivilDate(dayNumber: $0.upperBound - 1))
      },
      figures: figures, unavailable: plan.unavailable,
      warnings: answers.warnings + plan.warnings)
  }

  private func timeline(_ grain: Grain?) -> Timeline {
    Timeline(rules: model.calendar, zone: zone, shownGrain: grain)
  }

  private mutating func compute(_ level: Level) throws {
    let timeline = timeline(level.time == .span ? query.every : level.time.grain)
    let context = LevelContext(
      model: model, graph: plan.graph, requests: plan.leaves, answers: answers,
      coverage: coverage, codes: codes, timeline: timeline, level: level)
    let times = ShownTimes(query: query, coverage: coverage.project, timeline: timeline)
    var wanted: [LevelRun.Wanted] = []
    for (position, figure) in plan.figures.enumerated()
    where figure.levels.contains(where: { $0.level == level }) {
      let model = model.figures[figure.name]
      wanted.append(
        LevelRun.Wanted(
          figure: position, node: figure.node, splits: figure.splits,
          type: model?.type ?? .unknown, settlesAfterDays: model?.settlesAfterDays ?? 0))
    }
    let run = LevelRun(context: context, slots: try times.slots(level.time))
    try run.cells(of: wanted) { position, cells in
      for (other, purpose) in plan.figures[position].levels where other == level {
        switch purpose {
        case .cells: figures[position].cells += cells
        case .totals: figures[position].totals += cells
        case .judged: figures[position].judged += cells
        }
      }
    }
  }

  private mutating func keepTop() {
    for position in figures.indices {
      guard let top = query.top ?? model.figures[figures[position].name]?.top else { continue }
      figures[position].cells = highest(top, of: figures[position].cells)
    }
  }

  /// In each period the cells with the highest values, ties kept, in their order.
  private func highest(_ top: Int, of cells: [Cell]) -> [Cell] {
    let periods = unique(cells.map(\.period))
    var bounds: [Period?: Number] = [:]
    for period in periods {
      let numbers = cells.compactMap { $0.period == period ? $0.value.number : nil }
        .sorted { compareNumbers($0, $1) > 0 }
      if let last = numbers.prefix(top).last { bounds[period] = last }
    }
    return cells.filter { cell in
      guard let bound = bounds[cell.period], let number = cell.value.number else { return false }
      return compareNumbers(number, bound) >= 0
    }
  }
}
