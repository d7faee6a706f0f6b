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

  /// `sales[-1]`, `visits[5m]`.
  static func indexedName(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .foreignBrackets, "a figure has no places to count in brackets",
      primary: .init(span, "another language's index"),
      help: [
        "other periods: `previous(sales)`, `previous(sales, 1 year)`, `rolling(sales, 7 days)`"
      ])
  }

  /// `sum(orders.amount{channel="email"})`.
  static func selector(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .foreignSpelling, "a condition stands behind `where`, not in braces",
      primary: .init(span, "another language's condition"),
      help: ["write `sum(orders.amount where channel is \"email\")`"])
  }

  /// `${orders.amount}`.
  static func templateName(_ open: SourceSpan, closing: SourceSpan) -> Diagnostic {
    Diagnostic(
      .foreignBrackets, "a name stands without `${` and `}`",
      primary: .init(open, "another language's name"),
      secondary: [.init(closing, "closed here")],
      fixes: [.init("remove them", [.init(open, ""), .init(closing, "")], .machineApplicable)])
  }

  /// `'Sheet 1'!B2`, `SUM(A1:A10)`.
  static func cellOfSheet(_ span: SourceSpan, _ text: String) -> Diagnostic {
    Diagnostic(
      .foreignWord, "\(shown(text)) is a place in a sheet, which a formula cannot name",
      primary: .init(span, "cells have no meaning here"),
      help: ["name a figure, or a column behind its dataset: `sum(orders.amount)`"])
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
