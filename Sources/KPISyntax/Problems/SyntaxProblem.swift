/// Makes the diagnostics of this room; every message of lexer and parser stands here.
enum SyntaxProblem {
  /// A piece of the source in backquotes, shortened so that a message keeps its line.
  static func shown(_ text: String) -> String {
    let escaped = ShownText.escaped(text)
    let short = escaped.count > 30 ? String(escaped.prefix(29)) + "…" : escaped
    return "`" + short + "`"
  }

  /// One fix that replaces the text of a span.
  static func fix(
    _ title: Wording, _ span: SourceSpan, _ replacement: String,
    _ applicability: Diagnostic.Applicability = .machineApplicable
  ) -> [Diagnostic.Fix] {
    [Diagnostic.Fix(title, [Diagnostic.Edit(span, replacement)], applicability)]
  }
}
