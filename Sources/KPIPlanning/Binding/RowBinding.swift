import KPISemantics

/// Binds dimensions and conditions over them to the rows of datasets.
struct RowBinding {
  /// The program.
  let model: KPIModel

  /// What answers the dimension in a dataset; nil when nothing does, or several columns do.
  func bind(_ dimension: Dimension, in dataset: String) -> BoundExpression? {
    guard case .bound(let expression, let owner) = model.binding(of: dimension, in: dataset) else {
      return nil
    }
    return BoundExpression(expression, dataset: owner)
  }

  /// A condition over dimensions as one over the rows of a dataset, or for one made `each period`
  /// over those of its base; nil when the dataset lacks one of them.
  func bind(condition: RowExpression, in dataset: String) -> BoundExpression? {
    let own = condition.replacingDimensions { dimension in
      bind(dimension, in: dataset).flatMap { $0.dataset == dataset ? $0.expression : nil }
    }
    if let own { return BoundExpression(own, dataset: dataset) }
    guard case .entities(let source, _, true) = model.datasets[dataset]?.source else { return nil }
    return bind(condition: condition, in: source)
  }
}
