import KPISemantics

/// The keys of a frame's cells as values, one list for each list of splits that figures have.
final class LevelKeys {
  private let context: LevelContext
  private let frame: Frame
  private var known: [[Dimension]: [[DimensionValue?]]] = [:]

  /// Keys of a frame's cells.
  init(context: LevelContext, frame: Frame) {
    self.context = context
    self.frame = frame
  }

  /// For each cell a value for each split; nil where the level undoes it.
  func keys(for splits: [Dimension]) -> [[DimensionValue?]] {
    if let keys = known[splits] { return keys }
    var keys = [[DimensionValue?]](
      repeating: splits.map { _ in nil }, count: frame.count)
    for (place, split) in splits.enumerated() {
      guard let dimension = frame.shape.dimensions.firstIndex(of: split) else { continue }
      let values = context.codes.values(of: split)
      for cell in keys.indices { keys[cell][place] = values[Int(frame.codes[dimension][cell])] }
    }
    known[splits] = keys
    return keys
  }
}
