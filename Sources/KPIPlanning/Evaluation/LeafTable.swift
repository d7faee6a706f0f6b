import KPISemantics
import KPIValues

/// The answer to a leaf request for a list of windows: one row per group that has a row in the
/// window, the aggregate's own `where` aside. For `retained` a group has a row in the window or in
/// the one before.
public struct LeafTable: Sendable {
  /// The groups.
  public var groups: LeafGroups
  /// For each group its value; `noData` where the group's rows give none.
  public var values: ValueBlock
  /// For each group how many rows were left out because value or condition was missing, or because
  /// a filter could not be decided; empty where there are none.
  public var missingRows: [Int32]
  /// For each group how many rows gave its value: those that meet the aggregate's condition and
  /// have what it looks at; for `retained` of both windows. Nil where nobody asked.
  public var usedRows: [Int64]?

  /// A table from its columns, all of one length.
  public init(
    groups: LeafGroups, values: ValueBlock, missingRows: [Int32], usedRows: [Int64]? = nil
  ) {
    self.groups = groups
    self.values = values
    self.missingRows = missingRows.contains { $0 != 0 } ? missingRows : []
    self.usedRows = usedRows
  }
}
