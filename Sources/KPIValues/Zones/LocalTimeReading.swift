/// The moment that a local time stands for.
public struct LocalTimeReading: Hashable, Sendable {
  /// How a local time was read.
  public enum Kind: Hashable, Sendable {
    /// It exists once.
    case unique
    /// Clocks went forward over it; it is read later by as much as they did.
    case inGap
    /// Clocks went back over it; it is the first of the two.
    case firstOfTwo
  }

  /// Microseconds since 1970-01-01T00:00Z.
  public var moment: Int
  /// How it was found.
  public var kind: Kind

  /// A reading from its parts.
  public init(moment: Int, kind: Kind) {
    self.moment = moment
    self.kind = kind
  }
}
