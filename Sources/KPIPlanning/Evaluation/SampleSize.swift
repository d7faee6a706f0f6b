/// How much a value rests on.
public struct SampleSize: Hashable, Sendable {
  /// How many rows of its dataset gave the value; nil for groups of several aggregates, which have
  /// their own.
  public var rows: Int?
  /// How many groups of a `per` gave it; nil without groups.
  public var groups: Int?
}
