import KPIPlanning
import KPISemantics
import KPIValues

/// What the judgement of every cell of a figure looks up.
public struct JudgingFrame: Sendable {
  /// The rules.
  public var sheet: RuleSheet
  /// The splits of the cells.
  public var splits: [Dimension]
  /// The filters of the run.
  public var conditions: [RowExpression]
  /// What gives periods their days.
  public var calendar: CalendarRules
  /// The covered days.
  public var coverage: Evaluation.Coverage?
  /// Whether the one cell there is stands for a whole period of the judging grain, as in a test
  /// that gives figures only.
  public var isTimeless: Bool

  /// A frame from its parts.
  public init(
    sheet: RuleSheet, splits: [Dimension], conditions: [RowExpression], calendar: CalendarRules,
    coverage: Evaluation.Coverage?, isTimeless: Bool = false
  ) {
    self.sheet = sheet
    self.splits = splits
    self.conditions = conditions
    self.calendar = calendar
    self.coverage = coverage
    self.isTimeless = isTimeless
  }

  /// Whether a cell stands for one period of the judging grain.
  func isAtGrain(_ cell: Cell) -> Bool {
    cell.period.map { $0.grain == sheet.grain } ?? isTimeless
  }

  /// The rules that hold in cells with a key, and whether the key fixes just what they are for.
  func rules(for key: [DimensionValue?]) -> (rules: RuleSheet.Rules, isExact: Bool) {
    let fixed = FixedDimensions(splits: splits, key: key, conditions: conditions)
    guard let segment = segment(fixed) else { return (sheet.rules, fixed.areThose(of: nil)) }
    let found = sheet.segments[segment]
    return (found.rules, fixed.areThose(of: found.condition))
  }

  /// The position of the segment whose rules hold in cells with a key; nil for those of all cells.
  public func segment(for key: [DimensionValue?]) -> Int? {
    segment(FixedDimensions(splits: splits, key: key, conditions: conditions))
  }

  private func segment(_ fixed: FixedDimensions) -> Int? {
    sheet.segments.firstIndex { fixed.meets($0.condition) == true }
  }
}
