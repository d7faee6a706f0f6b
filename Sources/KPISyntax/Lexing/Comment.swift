/// A comment, kept beside the tokens for the formatter.
public struct Comment: Hashable, Sendable {
  /// Offset of its first byte, a `/`.
  public var start: Int
  /// Offset behind its last byte, the line end not included.
  public var end: Int
  /// Whether it documents what follows (`///`).
  public var isDocumentation: Bool
  /// Whether nothing but blanks stands before it on its line.
  public var startsLine: Bool
  /// Index of the token that follows it.
  public var nextToken: Int
}
