/// `{ "new" = 2; "returning" = 1; else = 0 }`.
public struct MapSyntax: Hashable, Sendable {
  /// One line: keys and their value.
  public struct Entry: Hashable, Sendable {
    /// The keys, one for each split; empty for `else`.
    public var keys: [ExpressionSyntax]
    /// The value, absent for `missing`.
    public var value: ExpressionSyntax?
    /// The cause named after `missing`.
    public var missingCause: NameSyntax?
    /// The place of the entry.
    public var span: SourceSpan

    /// An entry from its parts.
    public init(
      keys: [ExpressionSyntax], value: ExpressionSyntax?, missingCause: NameSyntax?,
      span: SourceSpan
    ) {
      self.keys = keys
      self.value = value
      self.missingCause = missingCause
      self.span = span
    }
  }

  /// The entries in order.
  public var entries: [Entry]
  /// The place of the braces and all between.
  public var span: SourceSpan

  /// A map of entries.
  public init(entries: [Entry], span: SourceSpan) {
    self.entries = entries
    self.span = span
  }
}
