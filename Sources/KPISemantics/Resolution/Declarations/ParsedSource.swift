import KPISyntax

/// A file of a program: its text, its tree, who wrote it and where it lies.
public struct ParsedSource: Sendable {
  /// The text, whose position in the program's list is the `file` of every span in the tree.
  public var text: SourceText
  /// The tree.
  public var syntax: SourceFileSyntax
  /// Who wrote it.
  public var origin: SourceOrigin
  /// The folder that file names in it are relative to.
  public var folder: String
  /// What the parser found wrong: on such lines nothing else is reported.
  public var problems: [Diagnostic]
  /// Whether other projects use it too, so that not all of it need be of use in this one.
  public var isShared: Bool
  /// Whether a pack or folder that it uses was not found.
  public var lacksUse = false

  /// A file from its parts.
  public init(
    text: SourceText, syntax: SourceFileSyntax, origin: SourceOrigin, folder: String,
    problems: [Diagnostic] = [], isShared: Bool = false
  ) {
    self.problems = problems
    self.isShared = isShared
    self.text = text
    self.syntax = syntax
    self.origin = origin
    self.folder = folder
  }

  /// The `use` declarations of the file, in order.
  public var uses: [UseSyntax] {
    syntax.declarations.compactMap { declaration in
      if case .use(let use) = declaration.kind { use } else { nil }
    }
  }
}
