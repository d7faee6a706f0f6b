import KPISemantics
import KPIValues

/// The answer to a leaf request for a list of windows: one row per group that has a row in the
/// window, the aggregate's own `where` aside. For `retained` a group has a row in the window or in
/// the one before.
public struct LeafTable: Sendable {
  /// Values of each split; a group's key is a position in each of these lists.
  public var dictionaries: [[DimensionValue]]
  /// For each group the window's position in the list asked for.
  public var windows: [Int32]
  /// For each split, for each group, the position in its dictionary.
  public var keys: [[Int32]]
  /// For each group its value; `noData` where the group's rows give none.
  public var values: [FigureValue]
  /// For each group how many rows were left out because value or condition was missing, or because
  /// a filter could not be decided.
  public var missingRows: [Int32]

  /// A table from its columns, all of one length.
  public init(
    dictionaries: [[DimensionValue]], windows: [Int32], keys: [[Int32]], values: [FigureValue],
    missingRows: [Int32]
  ) {
    self.dictionaries = dictionaries
    self.windows = windows
    self.keys = keys
    self.values = values
    self.missingRows = missingRows
  }
}
