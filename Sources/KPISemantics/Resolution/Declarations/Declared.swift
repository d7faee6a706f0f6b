import KPISyntax

/// A declaration together with what stands around it.
struct Declared<Syntax: Sendable>: Sendable {
  /// The declaration's own tree.
  var syntax: Syntax
  /// The name it declares.
  var name: NameSyntax
  /// Its doc comment.
  var documentation: String?
  /// Where its first word stands.
  var start: Int
  /// The word `override`, when written.
  var overrideSpan: SourceSpan?
  /// Who wrote it.
  var origin: SourceOrigin
  /// The folder that file names in it are relative to.
  var folder: String
}
