/// One or more names joined by dots: `channel`, `orderLines.productId`.
public struct PathSyntax: Hashable, Sendable {
  /// The names, at least one.
  public var names: [NameSyntax]

  /// A path of at least one name.
  public init(_ names: [NameSyntax]) {
    self.names = names
  }

  /// The path as written, with dots.
  public var text: String { names.map(\.text).joined(separator: ".") }

  /// The place from the first name to the last.
  public var span: SourceSpan {
    guard let first = names.first, let last = names.last else {
      preconditionFailure("a path without a name")
    }
    return first.span.union(last.span)
  }
}
