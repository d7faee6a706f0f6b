/// A column's type: `id visit`, `EUR/item`, `item level`, `text`.
public struct TypeSyntax: Hashable, Sendable {
  /// What stands before `level`.
  public enum Kind: Hashable, Sendable {
    /// `id ENTITY`
    case id(NameSyntax)
    /// A unit, or the name of a built-in type (`text flag date time number month …`).
    case unit(UnitSyntax)
  }

  /// The type itself.
  public var kind: Kind
  /// The word `level`, which marks a stock.
  public var levelSpan: SourceSpan?
  /// The place of the whole type.
  public var span: SourceSpan

  /// A type from its parts.
  public init(kind: Kind, levelSpan: SourceSpan?, span: SourceSpan) {
    self.kind = kind
    self.levelSpan = levelSpan
    self.span = span
  }
}
