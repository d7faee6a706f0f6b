import KPISyntax

extension KPIModel {
  /// How a dataset answers a dimension: by the column of its name, else over links for a dotted
  /// name, else by its one id column of the same entity; one made `each period` by its own
  /// columns first, then by those of the dataset it is made of.
  public func binding(of dimension: Dimension, in dataset: String) -> DimensionAnswer {
    guard let model = datasets[dataset] else { return .absent }
    if dimension.dataset == nil || dimension.dataset == dataset {
      switch ownBinding(of: dimension, in: model) {
      case .absent: break
      case let found: return found
      }
    }
    if case .entities(let original, _, eachPeriod: true) = model.source {
      return binding(of: dimension, in: original)
    }
    return .absent
  }

  private func ownBinding(of dimension: Dimension, in dataset: DatasetModel) -> DimensionAnswer {
    if let names = dimension.linkedNames, let first = names.first {
      if let value = linked(first, names.dropFirst(), in: dataset) {
        return .bound(value, dataset: dataset.name)
      }
      return .absent
    }
    if let position = dataset.columns.firstIndex(where: { $0.name == dimension.name }) {
      return .bound(dataset.read(position), dataset: dataset.name)
    }
    guard case .id = dimension.type, dimension.dataset == nil else { return .absent }
    let same = dataset.columns.indices.filter { dataset.columns[$0].type == dimension.type }
    if same.count > 1 { return .ambiguous(same.map { dataset.columns[$0].name }) }
    guard let position = same.first else { return .absent }
    return .bound(dataset.read(position), dataset: dataset.name)
  }

  /// What is read over a link: the entity's or the id column's name, then names of the row found.
  private func linked(
    _ link: String, _ rest: ArraySlice<String>, in dataset: DatasetModel
  ) -> RowExpression? {
    let ids = dataset.columns.indices.filter { position in
      guard case .id(let entity) = dataset.columns[position].type else { return false }
      return entity == link || dataset.columns[position].name == link
    }
    let named = ids.filter { dataset.columns[$0].name == link }
    guard let id = named.first ?? (ids.count == 1 ? ids.first : nil),
      case .id(let entity) = dataset.columns[id].type, let name = rest.first
    else { return nil }
    for target in linkTargets(of: entity) {
      let value =
        rest.count > 1
        ? linked(name, rest.dropFirst(), in: target)
        : target.columns.firstIndex { $0.name == name }.map(target.read)
      guard let value else { continue }
      return RowExpression(
        .linked(by: id, dataset: target.name, value), type: value.type, span: value.span)
    }
    return nil
  }

  /// Datasets with one row per value of the entity's key: those that say `row`, then made ones.
  func linkTargets(of entity: String) -> [DatasetModel] {
    let candidates = datasets.values.filter { dataset in
      guard dataset.entity == entity, dataset.keys.count == 1 else { return false }
      switch dataset.source {
      case .undefined, .file, .rows: return true
      case .entities(_, _, let eachPeriod): return !eachPeriod
      case .pairs: return false
      }
    }
    return candidates.sorted { ($0.isMade ? 1 : 0, $0.span) < ($1.isMade ? 1 : 0, $1.span) }
  }
}

extension Dimension {
  /// The names of a dotted one: asked for every dataset, and few are.
  fileprivate var linkedNames: [String]? {
    guard name.utf8.contains(UInt8(ascii: ".")) else { return nil }
    let names = name.split(separator: ".").map(String.init)
    return names.count > 1 ? names : nil
  }
}

extension DatasetModel {
  /// Whether its rows are made of another dataset's.
  var isMade: Bool {
    switch source {
    case .undefined, .file, .rows: false
    case .entities, .pairs: true
    }
  }

  /// A reading of the column at a position.
  func read(_ position: Int) -> RowExpression {
    let column = columns[position]
    return RowExpression(.column(position), type: column.type, span: column.span)
  }
}
