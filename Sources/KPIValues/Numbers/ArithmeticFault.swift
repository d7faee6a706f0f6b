/// Why an operation on numbers has no result.
public enum ArithmeticFault: Error, Hashable, Sendable {
  /// An exact result needs more than 38 digits, or a double has no finite value.
  case overflow
  /// The divisor is 0.
  case divisionByZero
}
