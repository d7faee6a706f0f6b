import KPISemantics

extension Dimension {
  /// Whether both are written alike; a dataset in front counts only where both have one.
  func isNamed(like other: Dimension) -> Bool {
    name == other.name && (dataset == nil || other.dataset == nil || dataset == other.dataset)
  }

  /// Whether both are ids of one entity.
  func sharesEntity(with other: Dimension) -> Bool {
    guard case .id(let own) = type, case .id(let theirs) = other.type else { return false }
    return own == theirs
  }

  /// Whether this dimension, written in `over` or in an input, means the other one.
  func names(_ other: Dimension) -> Bool {
    isNamed(like: other) || sharesEntity(with: other)
  }

  /// The positions in a list that this dimension means: the one of its name, else the only one of
  /// its entity.
  func positions(in list: [Dimension]) -> [Int] {
    let named = list.indices.filter { isNamed(like: list[$0]) }
    if !named.isEmpty { return named }
    let related = list.indices.filter { sharesEntity(with: list[$0]) }
    return related.count == 1 ? related : []
  }

  /// As it is written: `visits.pageViews`, `customer.country`.
  public var text: String { dataset.map { "\($0).\(name)" } ?? name }
}
