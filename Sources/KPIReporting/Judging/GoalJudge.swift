import KPIPlanning
import KPISemantics
import KPIValues

/// Judges cells of a figure by one goal.
///
/// A level (a rate, a stock) goes in a straight line from its baseline at the end of `from` to its
/// target at the end of `by`. A flow starts every period at 0 and has the target at its end.
struct GoalJudge {
  /// What judging looks up.
  let frame: JudgingFrame
  /// The goal.
  let goal: JudgementModel.Goal
  /// What it asks for in the cell.
  let target: Number
  /// The figure in the period `from`.
  let baseline: Number?

  /// How a cell stands to the goal; nil where the goal is not for it.
  func judged(_ cell: Cell, _ value: Number) -> GoalJudgement? {
    guard let period = cell.period else {
      return frame.isTimeless ? judgement(value, isDue: goal.by == nil) : nil
    }
    if cell.isPartial { return accumulated(period, value) }
    guard period.grain == frame.sheet.grain || isDeadline(period) else { return nil }
    let end = frame.calendar.days(of: period).upperBound
    if let start = goal.from.map(endDay), end <= start { return nil }
    let isDue = goal.by.map { end >= endDay($0) } ?? true
    var result = judgement(value, isDue: isDue)
    if let baseline { addPath(&result, period, value, from: baseline) }
    return result
  }

  private func judgement(_ value: Number, isDue: Bool) -> GoalJudgement {
    GoalJudgement(
      comparison: comparison, target: target,
      outcome: isReached(by: value) ? .met : isDue ? .missed : .open)
  }

  /// Which side of the target is good; a change is good beyond it.
  private var comparison: ExpressionOperator {
    switch goal.target {
    case .comparison(let comparison, _): comparison
    case .relativeChange(let change), .absoluteChange(let change):
      change.sign < 0 ? .lessOrEqual : .greaterOrEqual
    }
  }

  private var isUpwards: Bool { comparison == .greater || comparison == .greaterOrEqual }

  private func isReached(by value: Number) -> Bool {
    switch comparison {
    case .less: value.judged < target.judged
    case .lessOrEqual: value.judged <= target.judged
    case .greater: value.judged > target.judged
    default: value.judged >= target.judged
    }
  }

  private func endDay(_ period: Period) -> Int { frame.calendar.days(of: period).upperBound }

  private func isDeadline(_ period: Period) -> Bool { goal.by == period }

  /// The way of a level from its baseline.
  private func addPath(
    _ result: inout GoalJudgement, _ period: Period, _ value: Number, from baseline: Number
  ) {
    result.baseline = baseline
    guard let from = goal.from, let by = goal.by else { return }
    let way = subtract(target, baseline)
    if way.judged == Number(0).judged {
      result.hasNoWay = true
      return
    }
    let (start, end) = (endDay(from), endDay(by))
    let now = min(endDay(period), end)
    guard end > start, now > start else { return }
    let gone = subtract(value, baseline)
    let expected = add(baseline, part(way, now - start, of: end - start))
    result.progress = quotient(gone, way)
    result.expected = expected
    result.pace = pace(value, expected, within: part(way, 1, of: 20))
    result.projection = add(baseline, part(gone, end - start, of: now - start))
    let left = periods(from: period, to: by)
    if result.outcome != .met, left > 0 {
      result.need = GoalJudgement.Need(
        amount: part(subtract(target, value), 1, of: left), grain: frame.sheet.grain, soFar: nil)
    }
  }

  /// How many periods of the judging grain are left until the goal must be reached.
  private func periods(from period: Period, to by: Period) -> Int {
    let last = frame.calendar.lastDay(of: by)
    return frame.calendar.period(of: last, grain: period.grain).ordinal - period.ordinal
  }

  /// An unfinished period of a flow: what has come together so far against the days gone by.
  private func accumulated(_ period: Period, _ value: Number) -> GoalJudgement? {
    guard frame.sheet.isFlow, let coverage = frame.coverage,
      goal.by.map({ isDeadline(period) || isWithin($0, period) })
        ?? (period.grain == frame.sheet.grain)
    else { return nil }
    let days = frame.calendar.days(of: period)
    let now = coverage.last.dayNumber + 1
    guard coverage.first.dayNumber <= days.lowerBound, days.lowerBound < now,
      now < days.upperBound
    else { return nil }
    let gone = now - days.lowerBound
    var result = GoalJudgement(
      comparison: comparison, target: target,
      outcome: isUpwards && isReached(by: value) ? .met : .open)
    result.baseline = baseline
    let expected = part(target, gone, of: days.count)
    result.expected = expected
    result.pace = pace(value, expected, within: part(expected, 1, of: 20))
    result.projection = part(value, days.count, of: gone)
    if result.outcome == .open {
      result.need = GoalJudgement.Need(
        amount: part(subtract(target, value), 1, of: days.count - gone), grain: .day,
        soFar: part(value, 1, of: gone))
    }
    return result
  }

  /// Whether a deadline finer than the judging grain lies in a period of it.
  private func isWithin(_ by: Period, _ period: Period) -> Bool {
    guard period.grain == frame.sheet.grain, by.grain < period.grain else { return false }
    return frame.calendar.period(of: frame.calendar.lastDay(of: by), grain: period.grain) == period
  }

  private func pace(_ value: Number, _ expected: Number, within tolerance: Number) -> Pace {
    let lead = isUpwards ? subtract(value, expected) : subtract(expected, value)
    let limit = tolerance.sign < 0 ? tolerance.negated : tolerance
    if lead.judged > limit.judged { return .ahead }
    return lead.judged < limit.negated.judged ? .behind : .onTrack
  }
}

/// The sum; what does not fit is kept as a double.
private func add(_ left: Number, _ right: Number) -> Number {
  (try? left.adding(right)) ?? .approximate(left.nearestDouble + right.nearestDouble)
}

/// The difference; what does not fit is kept as a double.
private func subtract(_ left: Number, _ right: Number) -> Number { add(left, right.negated) }

/// The number times a fraction of whole numbers above 0.
private func part(_ number: Number, _ count: Int, of all: Int) -> Number {
  (try? number.scaled(by: count, over: all))
    ?? .approximate(number.nearestDouble * Double(count) / Double(all))
}

/// The quotient; nil where there is none.
private func quotient(_ left: Number, _ right: Number) -> Number? {
  try? left.divided(by: right)
}
