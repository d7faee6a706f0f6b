/// Over what a figure may be added up.
public enum Additivity: Hashable, Sendable {
  /// Over everything: sums and counts.
  case additive
  /// Over everything but time: stocks.
  case semiAdditive
  /// Over nothing: rates, means, distinct counts.
  case nonAdditive
  /// A constant: it does not depend on the cell.
  case constant
}
