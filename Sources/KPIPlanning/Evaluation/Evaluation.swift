import KPISemantics
import KPIValues

/// What every engine answers: the cells of all KPIs of a run.
public struct Evaluation: Sendable {
  /// Which days the data covers, and who says so.
  public struct Coverage: Hashable, Sendable {
    /// First covered day.
    public var first: CivilDate
    /// Last covered day.
    public var last: CivilDate

    /// Coverage from the first to the last day.
    public init(first: CivilDate, last: CivilDate) {
      self.first = first
      self.last = last
    }
  }

  /// The shown grain; nil when the whole span is one period.
  public var every: Grain?
  /// The splits of the run, without those a KPI adds.
  public var by: [Dimension]
  /// The shown periods in order; empty when the whole span is one period.
  public var periods: [Period]
  /// The project's coverage; nil when no dataset has a row.
  public var coverage: Coverage?
  /// The figures in order of declaration or of `--kpi`.
  public var figures: [FigureEvaluation]
  /// KPIs that cannot be computed, with what they lack.
  public var unavailable: [UnavailableFigure]
  /// What was counted or left out, for the reader.
  public var warnings: [EvaluationWarning]
  /// The filters of the run, none joined by `and`.
  public var conditions: [RowExpression]

  /// An evaluation from its parts.
  public init(
    every: Grain?, by: [Dimension], periods: [Period], coverage: Coverage?,
    figures: [FigureEvaluation], unavailable: [UnavailableFigure], warnings: [EvaluationWarning],
    conditions: [RowExpression] = []
  ) {
    self.every = every
    self.by = by
    self.periods = periods
    self.coverage = coverage
    self.figures = figures
    self.unavailable = unavailable
    self.warnings = warnings
    self.conditions = conditions
  }
}
