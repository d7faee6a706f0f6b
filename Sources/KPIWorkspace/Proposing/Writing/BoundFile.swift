/// A file and the dataset that it was declared as.
public struct BoundFile: Hashable, Sendable {
  /// The path or pattern.
  public var file: String
  /// The name it is declared under.
  public var dataset: String
  /// The dataset of the packs that it may be; nil when it is none of theirs.
  public var shipped: String?
  /// How sure that is.
  public var percent: Int
  /// Whether it is declared as that dataset.
  public var isBound: Bool
  /// What speaks against it.
  public var reasons: [FitReason]
  /// Other datasets that it may be as well.
  public var others: [String]
  /// The columns that packs know.
  public var columns: [BoundColumn]
  /// Columns of the pack's dataset that no header is like.
  public var missing: [String]
  /// Headers that no pack asks for.
  public var unused: [String]

  /// How sure it is, in a word.
  public var confidence: BindingConfidence { BindingConfidence(percent: percent) }
}
