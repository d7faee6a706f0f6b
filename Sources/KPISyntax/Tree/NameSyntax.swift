/// A name as written, without its backticks.
///
/// Swift compares strings by canonical equivalence, so names are compared in NFC by `==`.
public struct NameSyntax: Hashable, Sendable {
  /// The name's text.
  public var text: String
  /// Where it stands, backticks included.
  public var span: SourceSpan

  /// A name with its place.
  public init(_ text: String, span: SourceSpan) {
    self.text = text
    self.span = span
  }
}
