import KPISemantics

/// An expression together with the dataset whose rows it reads.
public struct BoundExpression: Hashable, Sendable {
  /// The expression, over that dataset's columns; no `dimension` is left in it.
  public var expression: RowExpression
  /// The dataset: the aggregate's own, or for a dataset made `each period` its base.
  public var dataset: String

  /// An expression over rows of `dataset`.
  public init(_ expression: RowExpression, dataset: String) {
    self.expression = expression
    self.dataset = dataset
  }
}
