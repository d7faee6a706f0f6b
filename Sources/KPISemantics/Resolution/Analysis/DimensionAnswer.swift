/// How a dataset answers a dimension.
public enum DimensionAnswer: Hashable, Sendable {
  /// By this expression over the rows of the dataset named: the one asked, or for one made
  /// `each period` the one it is made of.
  case bound(RowExpression, dataset: String)
  /// By several columns, named, of which none has the dimension's own name.
  case ambiguous([String])
  /// Not at all.
  case absent
}
