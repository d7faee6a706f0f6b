/// The groups of an answer to a leaf request; answers that have the same ones share them.
public final class LeafGroups: Sendable {
  /// Values of each split; a group's key is a position in each of these lists.
  public let dictionaries: [DimensionValues]
  /// For each group the window's position in the list asked for.
  public let windows: [Int32]
  /// For each split, for each group, the position in its dictionary.
  public let keys: [[Int32]]

  /// Groups from their columns.
  public init(dictionaries: [DimensionValues], windows: [Int32], keys: [[Int32]]) {
    self.dictionaries = dictionaries
    self.windows = windows
    self.keys = keys
  }
}
