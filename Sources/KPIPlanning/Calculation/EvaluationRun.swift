import KPISemantics
import KPIValues

/// Computes the levels of a plan, and puts the figures together.
struct EvaluationRun {
  private let run: AnsweredPlan
  private var figures: [FigureEvaluation] = []
  private var strangers: [EvaluationWarning] = []

  /// A run over a plan that has been answered.
  init(_ run: AnsweredPlan) {
    self.run = run
  }

  /// The evaluation.
  mutating func evaluation() throws -> Evaluation {
    figures = run.plan.figures.map { figure in
      FigureEvaluation(
        name: figure.name, splits: figure.splits,
        isEstimated: run.plan.graph.nodes[figure.node].isEstimated, cells: [], totals: [],
        judged: [], rules: figure.sheet)
    }
    let levels = unique(run.plan.figures.flatMap { $0.levels.map(\.level) })
    for (level, result) in zip(levels, results(levels)) { add(try result.get(), at: level) }
    keepTop()
    return Evaluation(
      every: run.query.every, by: run.query.by, periods: try run.periods(),
      coverage: run.coverage.evaluated,
      figures: figures, unavailable: run.plan.unavailable,
      warnings: run.answers.warnings + run.plan.warnings + unique(strangers) + unranged,
      conditions: run.query.conditions.flatMap(\.conjunction))
  }

  /// What was computed at a level.
  private struct LevelResult {
    var cells: [(figure: Int, columns: CellColumns)] = []
    var strangers: [EvaluationWarning] = []
  }

  /// The results of levels, in their order: none needs another.
  private func results(_ levels: [Level]) -> [Result<LevelResult, any Error>] {
    guard run.answers.isConcurrent else {
      return levels.map { level in Result { try result(level) } }
    }
    nonisolated(unsafe) let run = self
    return mapInParallel(levels.count) { position in
      Result { try run.result(levels[position]) }
    }
  }

  private func result(_ level: Level) throws -> LevelResult {
    var wanted: [LevelRun.Wanted] = []
    for (position, figure) in run.plan.figures.enumerated() {
      guard let place = figure.levels.firstIndex(where: { $0.level == level }) else { continue }
      let model = run.model.figures[figure.name]
      wanted.append(
        LevelRun.Wanted(
          figure: position, node: figure.node, splits: figure.splits,
          type: model?.type ?? .unknown, settlesAfterDays: model?.settlesAfterDays ?? 0,
          facts: figure.factsAt[place]))
    }
    var result = LevelResult()
    let computation = LevelRun(
      context: run.context(level), slots: try run.slots(level.time))
    try computation.prefetch(wanted)
    if run.plan.figures.contains(where: { $0.levels.first?.level == level }) {
      for figure in wanted { result.strangers += try computation.strangers(below: figure.node) }
    }
    try computation.cells(of: wanted) { result.cells.append(($0, $1)) }
    return result
  }

  private mutating func add(_ result: LevelResult, at level: Level) {
    strangers += result.strangers
    for (position, cells) in result.cells {
      for (other, purpose) in run.plan.figures[position].levels where other == level {
        switch purpose {
        case .cells: figures[position].cells.append(.columns(cells))
        case .totals: figures[position].totals.append(.columns(cells))
        case .judged: figures[position].judged.append(.columns(cells))
        case .history: figures[position].history.append(.columns(cells))
        }
      }
    }
  }

  private var unranged: [EvaluationWarning] {
    run.plan.figures.compactMap { figure in
      let count = run.plan.graph.nodes[figure.node].rangedInputs.count
      guard count > RangeCalculator.inputLimit else { return nil }
      return .tooManyRanges(figure: figure.name, inputs: count)
    }
  }

  private mutating func keepTop() {
    for position in figures.indices {
      guard let top = run.query.top ?? run.model.figures[figures[position].name]?.top else {
        continue
      }
      figures[position].cells = highest(top, of: figures[position].cells)
    }
  }

  /// In each period the cells with the highest values, ties kept, in their order.
  private func highest(_ top: Int, of cells: CellList) -> CellList {
    let numbers = cells.parts.map { part in (0..<part.count).map { part.value($0).number } }
    var highest: [Period?: HighestNumbers] = [:]
    for (part, numbers) in zip(cells.parts, numbers) {
      for (index, number) in numbers.enumerated() {
        guard let number else { continue }
        highest[part.period(index), default: HighestNumbers(limit: top)].add(number)
      }
    }
    let bounds = highest.mapValues(\.least)
    return cells.kept(
      zip(cells.parts, numbers).map { part, numbers in
        numbers.indices.filter { index in
          guard let number = numbers[index], let bound = bounds[part.period(index)] ?? nil else {
            return false
          }
          return compareNumbers(number, bound) >= 0
        }
      })
  }
}

/// The highest of many numbers, of which only a few more than asked for are kept.
private struct HighestNumbers {
  private let limit: Int
  private var numbers: [Number] = []
  /// The lowest of as many as are asked for; nil while there are fewer.
  private var bound: Number?

  /// At most `limit` numbers.
  init(limit: Int) {
    self.limit = limit
  }

  /// The lowest of the highest; nil when there are none.
  var least: Number? { sorted.last }

  /// Takes a number among them if it is high enough.
  mutating func add(_ number: Number) {
    if let bound, compareNumbers(number, bound) <= 0 { return }
    numbers.append(number)
    guard (numbers.count - 1024) / 2 >= limit else { return }
    numbers = sorted
    bound = numbers.last
  }

  private var sorted: [Number] {
    Array(numbers.sorted { compareNumbers($0, $1) > 0 }.prefix(limit))
  }
}
