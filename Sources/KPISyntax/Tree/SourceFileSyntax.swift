/// A parsed file: its declarations in order, as far as they could be read.
public struct SourceFileSyntax: Hashable, Sendable {
  /// The declarations.
  public var declarations: [DeclarationSyntax]

  /// A file of declarations.
  public init(declarations: [DeclarationSyntax]) {
    self.declarations = declarations
  }
}
