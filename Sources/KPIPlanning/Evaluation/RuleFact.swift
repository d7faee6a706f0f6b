import KPIValues

/// What a rule rests on in one cell: a bound, a target, a baseline, a condition.
public struct RuleFact: Hashable, Sendable {
  /// The value: numbers in the figure's unit, conditions as flags.
  public var value: FigureValue
  /// Whether a window that it looks at reaches beyond coverage.
  public var isPartial: Bool

  /// A fact from its parts.
  public init(_ value: FigureValue, isPartial: Bool = false) {
    self.value = value
    self.isPartial = isPartial
  }

  /// What stands where a source of the rule lacks a split of the cell.
  static let absent = RuleFact(.missing(MissingCause(.noData, .otherSplit)))
}
