/// A declaration in a Swift file that is not inside a function body.
struct Declaration: Equatable {
  /// The keyword: `func`, `struct`, `var` …
  var keyword: String
  /// The name; the keyword where there is none.
  var name: String
  /// The first line, that of the first modifier or attribute.
  var line: Int
  /// The line of the closing brace, or `line` when it has no body.
  var lastLine: Int
  /// Modifiers in front of the keyword, those with an argument without it (`private(set)` is left
  /// out).
  var modifiers: Set<String>
  /// Whether a `///` comment stands directly in front.
  var isDocumented: Bool
  /// How many types and extensions it stands in.
  var depth: Int
  /// Whether it or what it stands in is `private` or `fileprivate`.
  var isPrivate: Bool
}
