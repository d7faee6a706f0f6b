/// Text in quotes, escapes resolved, with its place.
public struct TextSyntax: Hashable, Sendable {
  /// The text without quotes.
  public var value: String
  /// The place, quotes included.
  public var span: SourceSpan

  /// A text and its place.
  public init(_ value: String, span: SourceSpan) {
    self.value = value
    self.span = span
  }
}
