/// An engine's answer with the numbers of the run in place of the engine's own.
struct EncodedTable {
  /// For each group the window's position.
  var windows: [Int32]
  /// For each split, for each group, the number of its value.
  var codes: [[Int32]]
  /// For each group its value.
  var values: [FigureValue]
  /// For each group how many rows were left out.
  var missingRows: [Int32]
}
