import KPISemantics
import KPIValues

/// A plan whose datasets have been read: all that its levels are computed from.
struct AnsweredPlan {
  /// The program.
  let model: KPIModel
  /// The offsets of the calendar's zone.
  let zone: ZoneRules
  /// What is asked for.
  let query: EvaluationQuery
  /// What is computed.
  let plan: RunPlan
  /// What the engine knows.
  let answers: any EngineAnswers
  /// What is covered.
  let coverage: CoverageTable

  /// What the calculation of a level looks up; `countsRows` where its values are to be traced.
  func context(_ level: Level, countsRows: Bool = false) -> LevelContext {
    LevelContext(
      model: model, graph: plan.graph, requests: plan.leaves, answers: answers,
      coverage: coverage, codes: DimensionCodes(), timeline: timeline(level.time), level: level,
      countsRows: countsRows)
  }

  /// The stretches of time of a level.
  func slots(_ time: Level.Time) throws(PlanningError) -> [Slot] {
    try times(time).slots(time)
  }

  /// The shown periods.
  func periods() throws(PlanningError) -> [Period] {
    guard let grain = query.every else { return [] }
    return try times(.shown(grain)).periods(grain)
  }

  private func times(_ time: Level.Time) -> ShownTimes {
    ShownTimes(query: query, coverage: coverage.project, timeline: timeline(time))
  }

  private func timeline(_ time: Level.Time) -> Timeline {
    let grain = time == .span ? query.every : time.grain
    return Timeline(rules: model.calendar, zone: zone, shownGrain: grain)
  }
}
