import KPIPlanning
import KPISemantics
import KPISyntax
import KPIValues

/// What every writer writes: the evaluation with labels, units and judgements.
public struct Scorecard: Sendable {
  /// The shown grain; nil when the whole span is one period.
  public var every: Grain?
  /// The splits of the run.
  public var by: [Dimension]
  /// The shown periods in order.
  public var periods: [Period]
  /// The project's coverage; nil when no dataset has a row.
  public var coverage: Evaluation.Coverage?
  /// The figures in order.
  public var figures: [ScoredFigure]
  /// KPIs that cannot be computed.
  public var unavailable: [UnavailableFigure]
  /// What was counted or left out.
  public var warnings: [EvaluationWarning]
  /// What gives periods their names.
  public var calendar: CalendarRules
  /// How units are written.
  public var unitNames: UnitNames
  /// Labels of the splits by language, `""` for the default one; of those that have any.
  public var splitLabels: [Dimension: [String: String]] = [:]

  /// The scorecard of an evaluation of a program.
  ///
  /// There may be millions of cells: each figure's are given up as soon as they are taken over.
  public init(
    _ evaluation: consuming Evaluation, model: KPIModel, unitNames: UnitNames = UnitNames()
  ) {
    every = evaluation.every
    by = evaluation.by
    periods = evaluation.periods
    coverage = evaluation.coverage
    figures = []
    evaluation.figures.reverse()
    while let figure = evaluation.figures.popLast() {
      let judge = figure.rules.flatMap { sheet in
        // Most figures have no rules, and there may be millions of cells.
        sheet.isEmpty
          ? nil
          : FigureJudge(
            JudgingFrame(
              sheet: sheet, splits: figure.splits, conditions: evaluation.conditions,
              calendar: model.calendar, coverage: evaluation.coverage),
            history: figure.history)
      }
      figures.append(
        ScoredFigure(figure, model: model.figures[figure.name], judge: judge))
    }
    unavailable = evaluation.unavailable
    warnings = evaluation.warnings
    calendar = model.calendar
    self.unitNames = unitNames
    for split in allSplits {
      let labels = model.labels(of: split)
      if !labels.isEmpty { splitLabels[split] = labels }
    }
  }

  /// What a reader calls a split: its label, or its name.
  public func heading(_ split: Dimension, _ language: Language) -> String {
    let labels = splitLabels[split] ?? [:]
    return labels[language.rawValue] ?? labels[""] ?? Scorecard.name(split)
  }

  /// A cell as a reader names it: `2026-02, channel email`; empty for the whole span.
  public func place(of cell: Cell, in figure: ScoredFigure, _ language: Language) -> String {
    let text = DimensionText(calendar: calendar)
    var parts = cell.period.map { [calendar.name(of: $0)] } ?? []
    for (split, value) in zip(figure.splits, cell.key) {
      guard let value else { continue }
      let words = text.text(value, of: split) ?? ReportText.missing(language)
      parts.append(heading(split, language) + " " + words)
    }
    return parts.joined(separator: ", ")
  }

  /// The name of a split in every output.
  static func name(_ dimension: Dimension) -> String {
    dimension.dataset.map { $0 + "." + dimension.name } ?? dimension.name
  }

  /// All splits of the figures, those of the run first, each once.
  var allSplits: [Dimension] {
    var splits: [Dimension] = []
    for split in by + figures.flatMap(\.splits) where !splits.contains(split) {
      splits.append(split)
    }
    return splits
  }
}
