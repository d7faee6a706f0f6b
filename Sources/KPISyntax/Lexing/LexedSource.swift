/// The tokens of a file, its comments and what was wrong with its characters and words.
public struct LexedSource: Sendable {
  /// The tokens in order, the last being the end of the file.
  public var tokens: [Token]
  /// The comments in order.
  public var comments: [Comment]
  /// The `///` lines before a token, markers removed, by the token's index.
  public var documentation: [Int: String]
  /// What was wrong, in the order of the places.
  public var diagnostics: [Diagnostic]
}
