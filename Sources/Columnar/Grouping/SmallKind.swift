/// What the small values of a key are.
public enum SmallKind: Hashable, Sendable {
  case flags, days, periods
  /// Texts, moments and numbers need no telling.
  case other
}
