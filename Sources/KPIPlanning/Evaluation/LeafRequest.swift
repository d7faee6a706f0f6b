import KPISemantics
import KPIValues

/// One aggregate at one level: what an engine is asked to compute from rows.
public struct LeafRequest: Hashable, Sendable {
  /// What is computed.
  public var aggregate: AggregateModel
  /// Whether the answer is not the distinct count of a window but how many of its values occur in
  /// a second window as well (`retained`).
  public var isRetained: Bool
  /// The split, one expression for each key column of the answer.
  public var splits: [BoundExpression]
  /// Conditions that rows must meet to belong to a cell at all.
  public var filters: [BoundExpression]
  /// Keys of a `per`, positions in `splits`. A group in which one of them is missing makes no finer
  /// cell: the table has it all the same, its value does not matter, and its `missingRows` are all
  /// of its rows that meet the aggregate's condition.
  public var requiredSplits: [Int]
  /// Every window that will be asked for begins and ends at a border of this grain; nil when one
  /// window holds all rows. For rows placed by `open` or `lastKnown` only a window's end counts,
  /// and it may be any moment.
  public var bucket: Grain?

  /// A request from its parts.
  public init(
    aggregate: AggregateModel, isRetained: Bool, splits: [BoundExpression],
    filters: [BoundExpression], requiredSplits: [Int], bucket: Grain?
  ) {
    self.aggregate = aggregate
    self.isRetained = isRetained
    self.splits = splits
    self.filters = filters
    self.requiredSplits = requiredSplits
    self.bucket = bucket
  }
}
