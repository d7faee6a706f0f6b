/// A parsed file: its declarations in order, as far as they could be read.
public struct SourceFileSyntax: Hashable, Sendable {
  /// The declarations.
  public var declarations: [DeclarationSyntax]
  /// The names with characters beyond ASCII, wherever they stand: such names can be spelled in
  /// several ways.
  public var foreignNames: [NameSyntax]
  /// The names of declarations that could not be read: others may well use them.
  public var unreadNames: [String]
  /// Whether there are declarations of which not even the name could be read.
  public var hasNamelessDeclaration: Bool

  /// A file of declarations.
  public init(
    declarations: [DeclarationSyntax], foreignNames: [NameSyntax] = [], unreadNames: [String] = [],
    hasNamelessDeclaration: Bool = false
  ) {
    self.hasNamelessDeclaration = hasNamelessDeclaration
    self.unreadNames = unreadNames
    self.declarations = declarations
    self.foreignNames = foreignNames
  }
}
