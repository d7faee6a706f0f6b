import KPISemantics

/// The coordinates that the cells of a frame have beside their time.
struct FrameShape: Hashable {
  /// The dimensions.
  var dimensions: [Dimension]
  /// For each whether it is a key of a `per`, where a missing value makes no cell.
  var isKey: [Bool]
  /// Splits that the level has undone; they mean none of the dimensions.
  var undone: [Dimension] = []

  /// The shape of cells with these splits.
  init(splits: [Dimension]) {
    dimensions = splits
    isKey = splits.map { _ in false }
  }

  /// The shape of a level's own cells.
  init(_ level: Level) {
    self.init(splits: level.splits)
    undone = level.undone
  }

  /// The positions that a dimension means.
  func positions(of dimension: Dimension) -> [Int] {
    let isUndone = undone.contains { $0.isNamed(like: dimension) }
    return isUndone ? [] : dimension.positions(in: dimensions)
  }

  /// The positions that are left where dimensions are undone.
  func active(without released: [Dimension]) -> [Int] {
    let undone = Set(released.flatMap { positions(of: $0) })
    return dimensions.indices.filter { !undone.contains($0) }
  }

  /// The shape of the finer cells of a group, and for each of its coordinates where it stood in
  /// this shape; nil for those that the group's keys add.
  func finer(_ group: NodeScope.Group) -> (shape: FrameShape, origins: [Int?]) {
    var finer = self
    let kept = active(without: group.released)
    finer.dimensions = kept.map { dimensions[$0] }
    finer.isKey = kept.map { isKey[$0] }
    var origins: [Int?] = kept
    for case .dimension(let key) in group.keys {
      if let same = finer.dimensions.firstIndex(where: { $0.isNamed(like: key) }) {
        finer.isKey[same] = true
      } else {
        finer.dimensions.append(key)
        finer.isKey.append(true)
        origins.append(nil)
      }
    }
    return (finer, origins)
  }

  /// The shape behind a list of groups.
  func behind(_ groups: [NodeScope.Group]) -> FrameShape {
    groups.reduce(self) { $0.finer($1).shape }
  }

  /// For each dimension whether the groups and the scope's own releases leave it.
  func keeps(_ scope: NodeScope) -> [Bool] {
    var shape = self
    var places: [Int?] = Array(dimensions.indices)
    for group in scope.groups {
      let (finer, origins) = shape.finer(group)
      places = places.map { place in place.flatMap { origins.firstIndex(of: $0) } }
      shape = finer
    }
    let active = shape.active(without: scope.released)
    return places.map { place in place.map(active.contains) ?? false }
  }
}
