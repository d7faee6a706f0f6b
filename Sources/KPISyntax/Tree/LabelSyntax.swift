/// `label "…"` or `label fr "…"`, and `alert fr "…"`.
public struct LabelSyntax: Hashable, Sendable {
  /// The language, absent for the default one.
  public var language: NameSyntax?
  /// The label's text.
  public var text: TextSyntax

  /// A label in an optional language.
  public init(language: NameSyntax?, text: TextSyntax) {
    self.language = language
    self.text = text
  }
}
