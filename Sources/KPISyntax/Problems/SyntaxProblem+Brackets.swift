/// Square brackets, which other languages put round columns, figures and lists.
extension SyntaxProblem {
  /// `orders[amount]`.
  static func bracketedColumn(_ span: SourceSpan, _ meant: String) -> Diagnostic {
    Diagnostic(
      .foreignBrackets, "a column stands behind a dot, not in brackets",
      primary: .init(span, "another language's column"),
      fixes: fix("write `\(meant)`", span, meant))
  }

  /// `[sales]`.
  static func bracketedName(_ span: SourceSpan, _ meant: String) -> Diagnostic {
    Diagnostic(
      .foreignBrackets, "a name stands without brackets",
      primary: .init(span, "another language's name"),
      fixes: fix("write `\(meant)`", span, meant))
  }

  /// `["email", "fax"]`, or anything else in brackets.
  static func foreignBrackets(_ span: SourceSpan, isList: Bool) -> Diagnostic {
    let first = SourceSpan(file: span.file, start: span.start, end: span.start + 1)
    let last = SourceSpan(file: span.file, start: span.end - 1, end: span.end)
    guard isList else {
      return Diagnostic(
        .foreignBrackets, "square brackets have no meaning here",
        primary: .init(first, "opened here"), secondary: [.init(last, "closed here")],
        fixes: [
          Diagnostic.Fix("remove them", [.init(first, ""), .init(last, "")], .maybeIncorrect)
        ])
    }
    return Diagnostic(
      .foreignBrackets, "a list stands between `(` and `)`",
      primary: .init(first, "opened here"), secondary: [.init(last, "closed here")],
      fixes: [
        Diagnostic.Fix(
          "write parentheses", [.init(first, "("), .init(last, ")")], .machineApplicable)
      ])
  }
}
