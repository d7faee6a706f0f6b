import KPISemantics
import KPIValues

/// What is covered, once the data has been read: the project's days and those of datasets that have
/// their own, as ranges of day numbers.
struct CoverageTable {
  /// The project's coverage; nil when no dataset has a row.
  private(set) var project: Range<Int>?
  private var own: [String: Range<Int>] = [:]
  private var empty: Set<String> = []
  private let datasets: DatasetCoverage

  /// Coverage from the days that an engine has seen.
  init(model: KPIModel, answers: any EngineAnswers, query: EvaluationQuery) {
    datasets = DatasetCoverage(model: model)
    let makers = datasets.makers
    for name in model.datasets.keys {
      if let days = ownDays(name, model, answers, query.until) {
        own[name] = days
      } else if !hasRows(name, answers) {
        empty.insert(name)
      }
    }
    let seen = makers.compactMap { cut(answers.days[$0], at: query.until) }
    project = union(seen) ?? union(Array(own.values))
    project = query.coverage.map { stated($0, model) } ?? project
  }

  /// The project's coverage as evaluations say it.
  var evaluated: Evaluation.Coverage? {
    project.map {
      Evaluation.Coverage(
        first: CivilDate(dayNumber: $0.lowerBound), last: CivilDate(dayNumber: $0.upperBound - 1))
    }
  }

  /// The days covered by a dataset's rows; nil where it has none.
  func days(_ dataset: String) -> Range<Int>? {
    guard let root = datasets.root(dataset)?.name else { return nil }
    if let days = own[root] { return days }
    return empty.contains(root) ? nil : project
  }

  private func ownDays(
    _ name: String, _ model: KPIModel, _ answers: any EngineAnswers, _ until: CivilDate?
  ) -> Range<Int>? {
    if let covers = model.datasets[name]?.covers { return cut(covers, at: until) }
    guard case .period(let grain) = datasets.timeType(name), datasets.root(name)?.name == name
    else { return nil }
    let last = until.map { model.calendar.lastDay(of: model.calendar.period(of: $0, grain: grain)) }
    return cut(answers.days[name], at: last)
  }

  private func hasRows(_ name: String, _ answers: any EngineAnswers) -> Bool {
    datasets.timeType(name) == nil
      ? (answers.rowCounts[name] ?? 0) > 0 : answers.days[name] != nil
  }

  private func cut(_ days: ClosedRange<CivilDate>?, at until: CivilDate?) -> Range<Int>? {
    guard let days else { return nil }
    let last = min(days.upperBound, until ?? days.upperBound)
    guard days.lowerBound <= last else { return nil }
    return days.lowerBound.dayNumber..<last.dayNumber + 1
  }

  private func union(_ ranges: [Range<Int>]) -> Range<Int>? {
    guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max()
    else { return nil }
    return first..<last
  }

  private func stated(
    _ coverage: EvaluationQuery.StatedCoverage, _ model: KPIModel
  ) -> Range<Int>? {
    switch coverage {
    case .days(let days): return days.lowerBound.dayNumber..<days.upperBound.dayNumber + 1
    case .wholeMonths:
      guard let project else { return nil }
      let first = CivilDate(dayNumber: project.lowerBound)
      let last = CivilDate(dayNumber: project.upperBound - 1)
      let rules = model.calendar
      return rules.firstDay(of: rules.period(of: first, grain: .month)).dayNumber..<rules.lastDay(
        of: rules.period(of: last, grain: .month)
      ).dayNumber + 1
    }
  }
}
