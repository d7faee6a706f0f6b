import KPISyntax

/// K22xx: clauses of figures and inputs.
enum FigureDiagnostics {
  /// A clause that means nothing where it stands.
  static func misplacedClause(
    _ word: String, of kind: Wording, at span: SourceSpan, allowed: Set<String>
  ) -> Diagnostic {
    if word == "goal", kind.english == "an objective" {
      return Diagnostic(
        .misplacedClause, "a goal of an objective names its KPI",
        primary: .init(span, "of which KPI?"),
        help: ["write the KPI behind `goal`: `goal sales +10% from 2026 by 2027`"])
    }
    return Diagnostic(
      .misplacedClause, "\(kind) has no clause `\(word)`",
      primary: .init(span, "means nothing here"),
      help: ["clauses here: \(allowed.sorted().map { "`\($0)`" }.joined(separator: ", "))"])
  }

  /// What a message is in another language, with no message above it.
  static func messageWithoutAlert(_ message: LabelSyntax, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .misplacedClause, "no alert with a message stands above",
      primary: .init(span, "means nothing here"),
      help: ["the message stands on the line before: `alert when value < 5 \"Call us\"`"])
  }

  /// `top` of something that is no whole number above 0.
  static func topNotPositive(_ digits: TextSyntax) -> Diagnostic {
    Diagnostic(
      .topNotPositive, "`top` counts cells, so it needs a whole number above 0",
      primary: .init(digits.span, "not a count"), help: ["write `top 10`"])
  }

  /// `settles after` of something that is no number of days.
  static func settlesNotDays(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .settlesNotDays, "`settles after` needs a number of days",
      primary: .init(span, "not a number of days"), help: ["write `settles after 90 days`"])
  }

  /// A figure that is text, with a clause for numbers.
  static func textFigureJudged(_ name: String, word: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .textFigureJudged, "`\(name)` is no number, so it has no `\(word)`",
      primary: .init(span, "only numbers have it"), help: ["remove the clause"])
  }

  /// A KPI whose formula is a condition; `bound` is the figure that it compares.
  static func flagFigure(_ name: String, _ formula: SourceSpan, bound: String?) -> Diagnostic {
    let front = SourceSpan(file: formula.file, start: formula.start, end: formula.start)
    let end = SourceSpan(file: formula.file, start: formula.end, end: formula.end)
    return Diagnostic(
      .flagFigure, "`\(name)` is true or false, and a KPI is a number or text",
      primary: .init(formula, "true or false"),
      help: bound.map {
        ["to judge `\($0)`, give it a clause: `goal >= 100`, or `alert when value < 100`"]
      } ?? [],
      fixes: [
        .init(
          "write `if … then 1 else 0`", [.init(front, "if "), .init(end, " then 1 else 0")],
          .maybeIncorrect)
      ])
  }

  /// An entry of a map with more or fewer keys than there are splits.
  static func mapKeyCount(_ span: SourceSpan, keys: Int, splits: [String]) -> Diagnostic {
    let names = splits.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .mapKeyCount, "this entry has \(keys) keys for \(splits.count) splits",
      primary: .init(span, "\(keys) keys"), notes: ["the splits are \(names)"],
      help: ["write one key for each split, with commas between them"])
  }

  /// Two entries of a map with the same keys.
  static func mapKeyTwice(_ span: SourceSpan, first: SourceSpan) -> Diagnostic {
    Diagnostic(
      .mapKeyTwice, "two entries of this map have the same key",
      primary: .init(span, "stated again here"), secondary: [.init(first, "first stated here")],
      help: ["keep one of them"])
  }

  /// An entry of an input by period whose period is of another length.
  static func inputPeriodGrain(_ span: SourceSpan, grain: String) -> Diagnostic {
    Diagnostic(
      .inputPeriodGrain, "the entries of this input are periods of one \(grain)",
      primary: .init(span, "another length"), help: ["write the name of a \(grain)"])
  }

  /// An entry of an input that has no value.
  static func inputEntryWithoutValue(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .inputEntryWithoutValue, "an entry of an input needs a value",
      primary: .init(span, "no value"), help: ["leave the entry out: the input is missing there"])
  }

  /// An entry for all other cells where every cell must be named.
  static func elseNotHere(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .elseNotHere, "`else` means nothing here", primary: .init(span, "names no cell"),
      help: ["name the key of every entry"])
  }
}
