/// A column of a pack and the header that it is, or may be, found under.
public struct BoundColumn: Hashable, Sendable {
  /// The column's name in the dataset; the figure's, of sums by period.
  public var name: String
  /// The header in the file.
  public var header: String
  /// How sure it is.
  public var percent: Int
  /// Whether the declaration says so, or only asks.
  public var isBound: Bool
  /// Why.
  public var reasons: [FitReason]

  /// How sure it is, in a word.
  public var confidence: BindingConfidence { BindingConfidence(percent: percent) }
}
