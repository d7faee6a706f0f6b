/// `use sales` or `use "../shared/finance"`.
public enum UseSyntax: Hashable, Sendable {
  /// A pack that ships with the tool.
  case pack(NameSyntax)
  /// A folder or file, relative to the file that names it.
  case path(TextSyntax)
}
