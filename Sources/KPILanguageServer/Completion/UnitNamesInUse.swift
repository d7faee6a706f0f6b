import KPISemantics
import KPISyntax

/// The units that a program declares: by `unit`, and as what rows are.
enum UnitNamesInUse {
  /// What rows and ids stand for.
  static func entities(_ snapshot: Snapshot) -> Set<String> {
    var names = Set(snapshot.model.datasets.values.compactMap(\.entity))
    for dataset in snapshot.model.datasets.values {
      for column in dataset.columns {
        if case .id(let entity) = column.type { names.insert(entity) }
      }
    }
    return names
  }

  /// All of them.
  static func names(_ snapshot: Snapshot) -> Set<String> {
    var names = entities(snapshot)
    for declaration in snapshot.project.sources.flatMap(\.syntax.declarations) {
      guard case .unit(let unit) = declaration.kind else { continue }
      names.formUnion(unit.names.map(\.text))
    }
    return names
  }
}
