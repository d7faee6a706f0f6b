extension KPIModel {
  /// The labels of a dimension by language: those of its column, in the first dataset by name that
  /// has labels for it where the dimension names none; empty where nobody gave any.
  public func labels(of dimension: Dimension) -> [String: String] {
    for name in dimension.dataset.map({ [$0] }) ?? datasets.keys.sorted() {
      let column = datasets[name]?.columns.first { $0.name == dimension.name }
      if let labels = column?.labels, !labels.isEmpty { return labels }
    }
    return [:]
  }
}
