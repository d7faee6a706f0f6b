/// The groups of an engine's answer with the numbers of the run in place of the engine's own.
final class EncodedGroups {
  /// For each group the window's position.
  let windows: [Int32]
  /// For each split, for each group, the number of its value.
  let codes: [[Int32]]
  /// For each split the numbers that occur, a missing value's aside.
  private(set) lazy var occurring: [Set<Int32>] = codes.map {
    Set($0).subtracting([DimensionCodes.missing])
  }

  /// Groups from their columns.
  init(windows: [Int32], codes: [[Int32]]) {
    self.windows = windows
    self.codes = codes
  }
}

/// An engine's answer with the numbers of the run in place of the engine's own.
struct EncodedTable {
  /// The groups.
  var groups: EncodedGroups
  /// For each group its value.
  var values: ValueBlock
  /// For each group how many rows were left out; empty where there are none.
  var missingRows: [Int32]
  /// For each group how many rows gave its value; nil where nobody asked.
  var usedRows: [Int64]?
}
