import KPIPlanning
import KPISemantics
import KPISyntax
import KPIValues

/// A figure with all that a reader must know, and its judged cells.
public struct ScoredFigure: Sendable {
  /// Its name.
  public var name: String
  /// Labels by language, `""` for the default one.
  public var labels: [String: String]
  /// The type its values are shown in.
  public var type: ValueType
  /// Which direction is good.
  public var better: FigureModel.Direction?
  /// Whether it rests on an estimate.
  public var isEstimated: Bool
  /// The splits that its cells have.
  public var splits: [Dimension]
  /// One for each shown cell.
  public var cells: ScoredCells
  /// All levels above.
  public var totals: ScoredCells
  /// The cells of the last complete period of its own grain.
  public var judged: ScoredCells

  /// What the model says of a figure, with the cells that an engine gave.
  public init(
    _ evaluation: FigureEvaluation, model: FigureModel?, judge: FigureJudge? = nil
  ) {
    name = evaluation.name
    labels = model?.labels ?? [:]
    type = model?.type ?? .unknown
    better = model?.better
    isEstimated = evaluation.isEstimated
    splits = evaluation.splits
    cells = ScoredCells(evaluation.cells, judge)
    totals = ScoredCells(evaluation.totals, judge)
    judged = ScoredCells(evaluation.judged, judge)
  }

  /// A figure without cells.
  init(name: String, type: ValueType) {
    self.name = name
    self.type = type
    (labels, better, isEstimated) = ([:], nil, false)
    splits = []
    (cells, totals, judged) = (ScoredCells([]), ScoredCells([]), ScoredCells([]))
  }

  /// What a reader calls it.
  public func label(_ language: Language) -> String {
    labels[language.rawValue] ?? labels[""] ?? name
  }

  /// Its unit; nil for texts, flags and moments.
  public var unit: MeasurementUnit? {
    if case .number(let unit) = type { return unit }
    return nil
  }
}
