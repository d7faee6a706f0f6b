import KPISemantics

/// A list of cells that nodes are computed for: their times and keys as columns of numbers.
struct Frame {
  /// The distinct stretches of time.
  var slots: [Slot]
  /// For each cell its position in `slots`.
  var slotOf: [Int32]
  /// What the keys are values of.
  var shape: FrameShape
  /// For each dimension, for each cell, the number of its value.
  var codes: [[Int32]]

  /// How many cells there are.
  var count: Int { slotOf.count }
}
