import KPIPlanning
import KPISemantics
import KPISyntax
import KPIValues

/// The flags of a command that choose what is computed, as text.
public struct QueryFlags: Sendable {
  /// `--kpi`
  public var figures: [String] = []
  /// `--every`
  public var every: Grain?
  /// `--period`
  public var period: String?
  /// `--until`
  public var until: String?
  /// `--top`
  public var top: Int?

  /// No flags.
  public init() {}

  /// The query that they mean for a program.
  public func query(for project: CheckedProject) throws(QuestionProblem) -> EvaluationQuery {
    var query = EvaluationQuery()
    query.figures = try names(project.model)
    query.every = every
    query.by = project.splits
    query.conditions = project.conditions
    query.top = top
    if let period { query.period = try days(period, project.model.calendar) }
    if let until { query.until = try lastDay(until, project.model.calendar) }
    return query
  }

  private func names(_ model: KPIModel) throws(QuestionProblem) -> [String] {
    for name in figures where model.figures[name] == nil {
      let nearest = NearestName.of(name, among: model.figures.keys)
      throw .unknownFigure(name, nearest: nearest)
    }
    return figures
  }

  /// The days of `2026-01..2026-06` or of one period.
  public func days(
    _ text: String, _ calendar: CalendarRules
  ) throws(QuestionProblem) -> ClosedRange<CivilDate> {
    let ends = text.split(separator: ".", omittingEmptySubsequences: false)
    guard ends.count == 1 || (ends.count == 3 && ends[1].isEmpty),
      let from = ends.first.flatMap({ calendar.period(named: $0) }),
      let to = ends.last.flatMap({ calendar.period(named: $0) })
    else { throw .badPeriod(text) }
    let (first, last) = (calendar.firstDay(of: from), calendar.lastDay(of: to))
    guard first <= last else { throw .badPeriod(text) }
    return first...last
  }

  private func lastDay(
    _ text: String, _ calendar: CalendarRules
  ) throws(QuestionProblem) -> CivilDate {
    guard let period = calendar.period(named: text) else { throw .badDay(text) }
    return calendar.lastDay(of: period)
  }
}
