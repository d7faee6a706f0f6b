import KPISyntax

extension KPIModel {
  /// How rows of a dataset come to a column that they lack: by its plain name, or through the one
  /// link that leads to it; nil when nothing does.
  func reach(_ dimension: Dimension, from dataset: String) -> Wording? {
    guard let source = datasets[dataset] else { return nil }
    let name = dimension.name.split(separator: ".").last.map(String.init) ?? dimension.name
    if dimension.text != name, source.columns.contains(where: { $0.name == name }) {
      return "`\(dataset)` has a column of its own: write `\(name)`"
    }
    if let named = dimension.dataset, named != dataset, let target = datasets[named],
      let entity = target.entity,
      !source.columns.contains(where: { $0.type == .id(entity: entity) })
    {
      return "nothing leads from `\(dataset)` to `\(named)`: declare the column that does, "
        + "`… : id \(entity)`, and split by `\(entity).\(name)`"
    }
    let links = source.columns.compactMap { column -> String? in
      guard case .id(let entity) = column.type,
        let target = datasets.values.first(where: { $0.entity == entity && $0.name != dataset }),
        target.columns.contains(where: { $0.name == name })
      else { return nil }
      return entity
    }
    guard let link = links.first, links.count == 1 else { return nil }
    return "each of its rows names its \(link): add `\(name) = \(link).\(name)` to `\(dataset)`"
  }
}
