/// What can split or filter: a name that datasets answer by a column of that name, or by the one
/// id column of the same entity.
public struct Dimension: Hashable, Sendable {
  /// The column's name, or a dotted path over a link (`customer.country`); a leading dataset's
  /// name as in `visits.pageViews` is kept in `dataset`.
  public var name: String
  /// The dataset that was named in front, if any: only that dataset answers.
  public var dataset: String?
  /// The type its values have.
  public var type: ValueType

  /// A dimension by name and type.
  public init(name: String, dataset: String? = nil, type: ValueType) {
    self.name = name
    self.dataset = dataset
    self.type = type
  }
}
