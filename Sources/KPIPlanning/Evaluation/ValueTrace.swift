import KPISemantics
import KPIValues

/// How a value of a cell came about: what was done to which values.
public struct ValueTrace: Sendable {
  /// The measure or KPI that this is the formula of.
  public var name: String?
  /// What is done: `sales / visits`, `sum(orders.amount)`.
  public var formula: String
  /// How the rows differ from those of the cell: `1 period earlier`, `over channel`.
  public var changes: [String]
  /// The value, canonical; nil for what has one in each of the groups above it.
  public var value: FigureValue?
  /// Its type.
  public var type: ValueType
  /// How many rows were left out, for what looks at rows.
  public var missingRows: Int
  /// How much the value rests on, for what looks at rows.
  public var sample: SampleSize?
  /// The operands, as written; none where they were followed before.
  public var operands: [ValueTrace]
  /// What the rules that judge the value rest on: targets, bounds and conditions.
  public var rules: [ValueTrace] = []

  /// The value in its unit, or why there is none; empty where there are many.
  public func valueText(calendar: CalendarRules) -> String {
    value?.text(of: type, calendar: calendar) ?? ""
  }
}
