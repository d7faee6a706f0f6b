import KPISyntax
import KPIValues

/// An aggregate over the rows of one dataset that belong to a cell.
public struct AggregateModel: Hashable, Sendable {
  /// How rows are placed in a cell's window.
  public indirect enum Placement: Hashable, Sendable {
    /// By the dataset's time column (or not at all, where it has none).
    case time
    /// By another date or time column.
    case column(Int)
    /// Alive at the window's end: `from` before it, not `until` before it.
    case open(from: RowExpression, until: RowExpression)
    /// For each value of the keys the newest row up to the window's end, looked back `within`.
    case lastKnown(keys: [Int], within: TimeSpan?)
  }

  /// What is done with the values.
  public var function: AggregateFunction
  /// Whose rows.
  public var dataset: String
  /// What is aggregated; absent for `count`; the condition for `share`.
  public var value: RowExpression?
  /// The aggregate's own `where`.
  public var condition: RowExpression?
  /// The weight of `weightedAverage`.
  public var weight: RowExpression?
  /// How rows are placed.
  public var placement: Placement

  /// An aggregate from its parts.
  public init(
    function: AggregateFunction, dataset: String, value: RowExpression?,
    condition: RowExpression?, weight: RowExpression?, placement: Placement
  ) {
    self.function = function
    self.dataset = dataset
    self.value = value
    self.condition = condition
    self.weight = weight
    self.placement = placement
  }
}
