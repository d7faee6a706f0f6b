import KPIPlanning
import KPISemantics
import KPIValues

/// Judges the cells of one key: status and goal by the rules that hold there.
struct CellJudge {
  private let frame: JudgingFrame
  private let rules: RuleSheet.Rules
  private let isExact: Bool

  /// A judge of the cells with a key.
  init(_ frame: JudgingFrame, key: [DimensionValue?]) {
    self.frame = frame
    (rules, isExact) = frame.rules(for: key)
  }

  /// The alerts that are watched there, with their positions among the rules.
  var alerts: [(position: Int, alert: RuleSheet.Alert)] {
    rules.alerts.enumerated().filter { holds($0.element.isConstant) }.map { ($0, $1) }
  }

  /// What is constant for a flow is for the cell that it was written for, not for parts of it.
  private func holds(_ isConstant: Bool) -> Bool {
    isExact || !frame.sheet.isFlow || !isConstant
  }

  /// The cell with its status and goal.
  func judged(_ cell: Cell) -> ScoredCell {
    if case .missing = cell.value { return ScoredCell(cell, status: .unknown) }
    guard case .number(let value) = cell.value else {
      return ScoredCell(cell, status: .notJudged)
    }
    let goals = goals(cell, value)
    let goal = goals.first { $0.outcome != .met } ?? goals.first
    guard !cell.isPartial else { return ScoredCell(cell, status: .notJudged, goal: goal) }
    let threshold = threshold(cell)
    if threshold == nil && goals.isEmpty { return ScoredCell(cell, status: .notJudged) }
    guard isSampleLargeEnough(cell) else { return ScoredCell(cell, status: .tooFew) }
    let status = threshold.map { band(value, $0, cell) } ?? status(goals, cell)
    var scored = ScoredCell(cell, status: status, goal: goal)
    if case .band = status { scored.threshold = threshold }
    return scored
  }

  /// Whether the sample is as large as the figure asks for; what cannot be told is too few.
  func isSampleLargeEnough(_ cell: Cell) -> Bool {
    guard let needs = rules.needs, cell.facts.indices.contains(needs) else { return true }
    return cell.facts[needs].value == .flag(true)
  }

  private func threshold(_ cell: Cell) -> RuleSheet.Threshold? {
    guard let threshold = rules.threshold, holds(threshold.isConstant),
      frame.isAtGrain(cell) || !frame.sheet.isFlow
    else { return nil }
    return threshold
  }

  /// The last band whose bound below it holds; both sides are compared as judgements are.
  private func band(
    _ value: Number, _ threshold: RuleSheet.Threshold, _ cell: Cell
  ) -> CellStatus {
    var place = 0
    for (fact, isAbove) in zip(threshold.bounds, threshold.belongsAbove) {
      guard let bound = number(fact, cell) else { return .notJudged }
      let isReached = isAbove ? value.judged >= bound.judged : value.judged > bound.judged
      if !isReached { break }
      place += 1
    }
    return .band(threshold.bands[place])
  }

  private func status(_ goals: [GoalJudgement], _ cell: Cell) -> CellStatus {
    guard frame.isAtGrain(cell) else { return .notJudged }
    if goals.contains(where: { $0.outcome == .missed }) { return .missed }
    return goals.allSatisfy { $0.outcome == .met } ? .met : .notJudged
  }

  private func goals(_ cell: Cell, _ value: Number) -> [GoalJudgement] {
    rules.goals.compactMap { goal in
      guard holds(goal.isConstant), let target = number(goal.target, cell) else { return nil }
      let judge = GoalJudge(
        frame: frame, goal: goal.model, target: target,
        baseline: goal.baseline.flatMap { number($0, cell) })
      return judge.judged(cell, value)
    }
  }

  private func number(_ fact: Int, _ cell: Cell) -> Number? {
    guard cell.facts.indices.contains(fact), !cell.facts[fact].isPartial else { return nil }
    return cell.facts[fact].value.number
  }
}
