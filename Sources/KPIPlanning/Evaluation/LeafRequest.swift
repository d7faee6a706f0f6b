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
  /// Splits whose rows with a missing value are in no group (`per` keys), counted in
  /// `missingRows` of the groups without that key; positions in `splits`.
  public var requiredSplits: [Int]
  /// Every window that will be asked for begins and ends at a border of this grain; nil when one
  /// window holds all rows.
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
