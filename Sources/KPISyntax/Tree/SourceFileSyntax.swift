/// A parsed file: its declarations in order, as far as they could be read.
public struct SourceFileSyntax: Hashable, Sendable {
  /// The declarations.
  public var declarations: [DeclarationSyntax]
  /// The names with characters beyond ASCII, wherever they stand: such names can be spelled in
  /// several ways.
  public var foreignNames: [NameSyntax]

  /// A file of declarations.
  public init(declarations: [DeclarationSyntax], foreignNames: [NameSyntax] = []) {
    self.declarations = declarations
    self.foreignNames = foreignNames
  }
}
