/// A number of a figure: exact as long as the arithmetic allows, and marked where it is not.
///
/// Sums, differences and products of decimals are exact. A quotient is kept as the two exact
/// numbers it was made of, so that a change of unit stays exact, and becomes the double nearest to
/// the exact quotient as soon as anything else is done with it.
public enum Number: Hashable, Sendable {
  /// An exact decimal.
  case exact(ExactDecimal)
  /// The exact quotient of two decimals, the divisor never 0.
  case quotient(ExactDecimal, ExactDecimal)
  /// A double, finite always.
  case approximate(Double)
}
