/// A parsed file: its declarations in order, as far as they could be read.
public struct SourceFileSyntax: Hashable, Sendable {
  /// The declarations.
  public var declarations: [DeclarationSyntax]
  /// The names with characters beyond ASCII, wherever they stand: such names can be spelled in
  /// several ways.
  public var foreignNames: [NameSyntax]
  /// The names of declarations that could not be read: others may well use them.
  public var unreadNames: [String]

  /// A file of declarations.
  public init(
    declarations: [DeclarationSyntax], foreignNames: [NameSyntax] = [], unreadNames: [String] = []
  ) {
    self.unreadNames = unreadNames
    self.declarations = declarations
    self.foreignNames = foreignNames
  }
}
