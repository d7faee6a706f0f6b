import KPISemantics
import KPIValues

/// The answer to a question for cells.
public struct CellAnswer: Sendable {
  /// The period of the cells; nil for the whole span.
  public var period: Period?
  /// The type of the values.
  public var type: ValueType
  /// A cell for each key, in canonical magnitude; `shown(in:)` gives a unit's numbers.
  public var cells: [Cell]
  /// For each cell how its value came about.
  public var traces: [ValueTrace]
  /// The rules that judge the cells.
  public var rules: RuleSheet?
  /// Where alerts look back: the cells of every covered period of the judging grain.
  public var history: [Cell] = []
  /// The covered days.
  public var coverage: Evaluation.Coverage?
}
