/// What parsing a file gives: a tree as far as it could be read, and the problems met.
public struct ParsedFile: Sendable {
  /// The tree; places that could not be read are left out or `invalid`.
  public var tree: SourceFileSyntax
  /// The problems, in the order of their places, at most 100 and one that says so.
  public var diagnostics: [Diagnostic]

  /// A tree with its problems.
  public init(tree: SourceFileSyntax, diagnostics: [Diagnostic]) {
    self.tree = tree
    self.diagnostics = diagnostics
  }
}
