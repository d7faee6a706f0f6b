import KPISemantics

/// Finds what answers a dimension in a dataset: a column of its name, a column behind links, or the
/// one id column of its entity.
public struct DimensionBinding {
  let model: KPIModel

  /// Links longer than this are refused: they can only be circles.
  private static let linkLimit = 16

  /// A binding in a model.
  public init(model: KPIModel) {
    self.model = model
  }

  /// What answers the dimension in a dataset; nil when nothing does. A dataset made `each period`
  /// answers by its own columns first, else by those of its base.
  public func bind(_ dimension: Dimension, in name: String) -> BoundExpression? {
    guard let dataset = model.datasets[name] else { return nil }
    if dimension.dataset == nil || dimension.dataset == name {
      if let found = expression(dimension, in: dataset) {
        return BoundExpression(found, dataset: name)
      }
    }
    guard case .entities(let source, _, true) = dataset.source else { return nil }
    return bind(dimension, in: source)
  }

  /// A condition over dimensions as one over the rows of a dataset; nil when the dataset lacks one
  /// of them.
  public func bind(condition: RowExpression, in name: String) -> BoundExpression? {
    guard let dataset = model.datasets[name] else { return nil }
    let own = condition.replacingDimensions { dimension in
      guard dimension.dataset == nil || dimension.dataset == name else { return nil }
      return expression(dimension, in: dataset)
    }
    if let own { return BoundExpression(own, dataset: name) }
    guard case .entities(let source, _, true) = dataset.source else { return nil }
    return bind(condition: condition, in: source)
  }

  private func expression(_ dimension: Dimension, in dataset: DatasetModel) -> RowExpression? {
    if let column = column(named: dimension.name, in: dataset) {
      return reference(column, in: dataset)
    }
    if dimension.name.contains(".") {
      let path = dimension.name.split(separator: ".").map(String.init)
      return linked(path[...], in: dataset, depth: 0)
    }
    guard case .id = dimension.type else { return nil }
    let related = dataset.columns.indices.filter {
      dataset.columns[$0].type == dimension.type && isAvailable($0, in: dataset)
    }
    return related.count == 1 ? reference(related[0], in: dataset) : nil
  }

  private func linked(
    _ path: ArraySlice<String>, in dataset: DatasetModel, depth: Int
  ) -> RowExpression? {
    guard let first = path.first, depth < DimensionBinding.linkLimit else { return nil }
    guard path.count > 1 else {
      return column(named: first, in: dataset).map { reference($0, in: dataset) }
    }
    guard let link = linkColumn(first, in: dataset),
      case .id(let entity) = dataset.columns[link].type,
      let target = target(entity),
      let rest = linked(path.dropFirst(), in: target, depth: depth + 1)
    else { return nil }
    return RowExpression(
      .linked(by: link, dataset: target.name, rest), type: rest.type,
      span: dataset.columns[link].span)
  }

  /// The id column of that name, else the only one of that entity.
  private func linkColumn(_ name: String, in dataset: DatasetModel) -> Int? {
    if let named = column(named: name, in: dataset) { return named }
    let related = dataset.columns.indices.filter {
      dataset.columns[$0].type == .id(entity: name) && isAvailable($0, in: dataset)
    }
    return related.count == 1 ? related[0] : nil
  }

  /// The dataset whose rows an entity's ids are the keys of.
  private func target(_ entity: String) -> DatasetModel? {
    let found = model.datasets.values.filter {
      guard $0.entity == entity, $0.keys.count == 1 else { return false }
      if case .entities(_, _, true) = $0.source { return false }
      return $0.columns[$0.keys[0]].type == .id(entity: entity)
    }
    return found.min { $0.name < $1.name }
  }

  private func column(named name: String, in dataset: DatasetModel) -> Int? {
    dataset.columns.indices.first {
      dataset.columns[$0].name == name && isAvailable($0, in: dataset)
    }
  }

  private func isAvailable(_ column: Int, in dataset: DatasetModel) -> Bool {
    if case .undefined = dataset.columns[column].origin { return false }
    return true
  }

  private func reference(_ column: Int, in dataset: DatasetModel) -> RowExpression {
    RowExpression(
      .column(column), type: dataset.columns[column].type, span: dataset.columns[column].span)
  }
}
