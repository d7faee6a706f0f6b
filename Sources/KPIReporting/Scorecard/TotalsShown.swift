/// Which totals an output shows beside the cells.
public enum TotalsShown: String, CaseIterable, Hashable, Sendable {
  /// Only cells.
  case none
  /// The one row in which everything is undone.
  case grand
  /// Every level.
  case all
}
