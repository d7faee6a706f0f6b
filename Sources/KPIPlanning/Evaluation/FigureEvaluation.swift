import KPISemantics

/// All cells of one figure.
public struct FigureEvaluation: Sendable {
  /// The figure's name.
  public var name: String
  /// The splits that its cells have: those of the run that it can answer, then its own.
  public var splits: [Dimension]
  /// Whether it rests on an estimate.
  public var isEstimated: Bool
  /// One for each shown cell, by period, then by split values (missing last).
  public var cells: CellList
  /// All levels above: every subset of the splits, by period and over the whole span.
  public var totals: CellList
  /// The cells it is judged on: the last complete period of its own grain.
  public var judged: CellList
  /// The rules that judge it.
  public var rules: RuleSheet?
  /// Where alerts look back: the cells of every covered period of the judging grain.
  public var history: CellList

  /// A figure's cells.
  public init(
    name: String, splits: [Dimension], isEstimated: Bool, cells: CellList, totals: CellList,
    judged: CellList, rules: RuleSheet? = nil, history: CellList = []
  ) {
    self.name = name
    self.splits = splits
    self.isEstimated = isEstimated
    self.cells = cells
    self.totals = totals
    self.judged = judged
    self.rules = rules
    self.history = history
  }
}
