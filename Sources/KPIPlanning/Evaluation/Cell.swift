import KPIValues

/// One cell of a figure.
public struct Cell: Hashable, Sendable {
  /// The period; nil for the whole span.
  public var period: Period?
  /// One entry for each of the figure's splits; nil where that split is undone (totals).
  public var key: [DimensionValue?]
  /// The value in the figure's unit, or why there is none.
  public var value: FigureValue
  /// Whether the period is not wholly covered, or a window reaches beyond coverage.
  public var isPartial: Bool
  /// Lowest and highest value over the ranges of the inputs in use.
  public var range: CellRange? {
    get { rareRange.first }
    set { rareRange = newValue.map { [$0] } ?? [] }
  }
  /// How many rows were left out because a value or condition was missing.
  public var missingRows: Int
  /// What the rules of the figure rest on here, in the order of its `RuleSheet`.
  public var facts: [RuleFact]

  // Few cells have a range, and there may be millions of cells: it does not stand in them.
  private var rareRange: [CellRange]

  /// A cell from its parts.
  public init(
    period: Period?, key: [DimensionValue?], value: FigureValue, isPartial: Bool,
    range: CellRange?, missingRows: Int, facts: [RuleFact] = []
  ) {
    self.period = period
    self.key = key
    self.value = value
    self.isPartial = isPartial
    rareRange = range.map { [$0] } ?? []
    self.missingRows = missingRows
    self.facts = facts
  }
}
