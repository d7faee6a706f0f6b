import KPISemantics
import KPIValues

/// The stretches of time that a run's levels have, once coverage is known.
struct ShownTimes {
  /// What is asked for.
  let query: EvaluationQuery
  /// The covered days.
  let coverage: Range<Int>?
  /// The calendar.
  let timeline: Timeline

  /// More periods than this cannot be what was meant.
  private static let limit = 2_000_000

  /// The shown periods in order: those that overlap what is asked for, or coverage.
  func periods(_ grain: Grain) throws(PlanningError) -> [Period] {
    let covered = coverage.map {
      CivilDate(dayNumber: $0.lowerBound)...CivilDate(dayNumber: $0.upperBound - 1)
    }
    guard let days = query.period ?? covered else { return [] }
    let count = days.upperBound.dayNumber - days.lowerBound.dayNumber
    guard count * (grain == .hour ? 24 : 1) < ShownTimes.limit else {
      throw .tooManyCombinations
    }
    return timeline.rules.periods(grain, overlapping: days)
  }

  /// The times of a level: for judged levels the last complete period and the one before.
  func slots(_ time: Level.Time) throws(PlanningError) -> [Slot] {
    switch time {
    case .shown(let grain): return try periods(grain).map { timeline.slot($0) }
    case .asked(let period): return [timeline.slot(period)]
    case .span: return [try span()]
    case .history(let grain): return coveredPeriods(grain).map { timeline.slot($0) }
    case .last(let grain): return try periods(grain).last.map { [timeline.slot($0)] } ?? []
    case .judged(let grain, let settlesAfterDays):
      guard let last = lastComplete(grain, settlesAfterDays) else { return [] }
      let before = Period(grain: grain, ordinal: last.ordinal - 1)
      return [timeline.slot(last), timeline.slot(before)]
    }
  }

  private func coveredPeriods(_ grain: Grain) -> [Period] {
    guard let coverage else { return [] }
    let first = CivilDate(dayNumber: coverage.lowerBound)
    return timeline.rules.periods(
      grain, overlapping: first...CivilDate(dayNumber: coverage.upperBound - 1))
  }

  /// The last period that coverage holds whole and that is settled.
  func lastComplete(_ grain: Grain, _ settlesAfterDays: Int) -> Period? {
    guard let coverage else { return nil }
    let rules = timeline.rules
    let end = coverage.upperBound - settlesAfterDays
    guard end > coverage.lowerBound else { return nil }
    var period = rules.period(of: CivilDate(dayNumber: end - 1), grain: grain)
    if grain == .hour { period.ordinal += 23 }
    if rules.days(of: period).upperBound > end { period.ordinal -= 1 }
    return rules.days(of: period).lowerBound >= coverage.lowerBound ? period : nil
  }

  private func span() throws(PlanningError) -> Slot {
    let covered = coverage ?? 0..<1
    guard let asked = query.period else { return timeline.slot(days: covered, kind: .span) }
    guard let grain = query.every, let first = try periods(grain).first,
      let last = try periods(grain).last
    else {
      let days = asked.lowerBound.dayNumber..<asked.upperBound.dayNumber + 1
      return timeline.slot(days: days, kind: .span)
    }
    let (start, end) = (timeline.slot(first).start, timeline.slot(last).end)
    return Slot(kind: .span, start: start, end: end)
  }
}
