extension SyntaxProblem {
  /// An operator in the spelling of another language.
  static func foreignOperator(
    _ span: SourceSpan, _ spelling: String, _ meaning: [Token.Kind], replacement: String
  ) -> Diagnostic {
    let here = meaning.map(word(of:)).joined(separator: " ")
    let code = foreignCode(spelling, here)
    let isEquality = code == .foreignEquality
    return Diagnostic(
      code,
      isEquality
        ? "\(shown(spelling)) is written `is`, and a definition `=` here"
        : "\(shown(spelling)) is written `\(here)` here",
      primary: .init(span, "another language's sign"),
      help: isEquality
        ? ["a comparison is written `channel is \"email\"`, a definition `kpi x = …`"] : [],
      fixes: fix("write `\(here)`", span, replacement))
  }

  private static func foreignCode(_ spelling: String, _ here: String) -> DiagnosticCode {
    if spelling.hasPrefix("==") { return .foreignEquality }
    switch here {
    case "is": return .foreignEquality
    case "is not": return .foreignInequality
    case "and", "or", "not": return .foreignLogic
    case "^": return .foreignPower
    default: return .foreignSpelling
    }
  }

  /// The spelling of a token that always has the same one.
  static func word(of kind: Token.Kind) -> String {
    switch kind {
    case .symbol(let symbol): return symbol.rawValue
    case .reserved(let word): return word.rawValue
    default: return ""
    }
  }

  /// A comment in the manner of another language.
  static func foreignComment(_ span: SourceSpan) -> Diagnostic {
    foreignComment(span, own: "//", closing: SourceSpan(file: span.file, start: 0, end: 0))
  }

  /// A comment in the manner of another language that has a closing sign; without its place the
  /// comment takes several lines or the line goes on.
  static func foreignComment(
    _ span: SourceSpan, own: String, closing: SourceSpan?
  ) -> Diagnostic {
    let edits =
      [Diagnostic.Edit(span, own)]
      + (closing.map { $0.end > span.end ? [Diagnostic.Edit($0, "")] : [] } ?? [])
    return Diagnostic(
      .foreignComment, "a comment begins with `//`", primary: .init(span, "another sign"),
      help: ["`//` comments to the end of the line, `///` documents what follows"],
      fixes: closing == nil ? [] : [.init("write `\(own)`", edits, .machineApplicable)])
  }

  /// A sign in the wide form of East Asian keyboards.
  static func fullWidthSign(_ span: SourceSpan, _ here: String) -> Diagnostic {
    Diagnostic(
      .foreignSpelling, "signs are written in their narrow form",
      primary: .init(span, "a wide sign"), fixes: fix("write `\(here)`", span, here))
  }

  /// `//` where a division was probably meant.
  static func commentInFormula(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .commentInFormula, "`//` begins a comment, so the rest of the line is not read",
      severity: .warning, primary: .init(span, "a comment, with a block in it"),
      help: ["a quotient is written `a / b`; a comment stands on a line of its own"])
  }

  /// Text in single or curly quotes.
  static func foreignQuotes(_ span: SourceSpan, _ inside: String) -> Diagnostic {
    Diagnostic(
      .foreignQuotes, "text stands between double quotes `\"…\"`",
      primary: .init(span, "other quotes"),
      fixes: fix("write double quotes", span, TextLiteral.quoted(inside)))
  }

  /// A letter before a quote.
  static func textPrefix(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .foreignQuotes, "text has no letter before its quote",
      primary: .init(span, "another language's text"), fixes: fix("remove it", span, ""))
  }

  /// A reserved word in capitals.
  static func shoutedWord(
    _ span: SourceSpan, _ word: ReservedWord, as written: String? = nil
  ) -> Diagnostic {
    let isLogic = [.and, .or, .not].contains(word)
    return Diagnostic(
      isLogic ? .foreignLogic : .foreignSpelling,
      "`\(written ?? word.rawValue.uppercased())` is written `\(word.rawValue)` here",
      primary: .init(span, "in capitals"),
      fixes: fix("write `\(word.rawValue)`", span, word.rawValue))
  }

  /// `NULL` and its like.
  static func foreignNull(
    _ span: SourceSpan, _ text: String, replacement: String?
  ) -> Diagnostic {
    Diagnostic(
      .foreignNull, "there is no value \(shown(text)); a test says `is missing`",
      primary: .init(span, "another language's word"),
      help: ["write `x is missing`, `x is not missing`, or `x otherwise 0`"],
      fixes: replacement.map { fix("write `\($0)`", span, $0) } ?? [])
  }

  /// `CASE WHEN …` and `IF(a, b, c)`.
  static func foreignConditional(_ span: SourceSpan, _ text: String) -> Diagnostic {
    Diagnostic(
      .foreignConditional, "\(shown(text)) is written `if … then … else …` here",
      primary: .init(span, "another language's choice"),
      help: ["several cases go on with `else if … then …`"])
  }

  /// `count(*)`.
  static func foreignStar(_ star: SourceSpan, _ function: String) -> Diagnostic {
    Diagnostic(
      .foreignStar, "`*` names no rows; `\(function)` takes the name of a dataset",
      primary: .init(star, "name the dataset"),
      help: ["write `count(orders)`, with a condition `count(orders where paid)`"])
  }

  /// `GROUP BY` and `ORDER BY`.
  static func foreignGroupBy(_ span: SourceSpan, _ text: String) -> Diagnostic {
    Diagnostic(
      .foreignGroupBy, "\(shown(text)) is written `by` in the block of the figure",
      primary: .init(span, "another language's clause"),
      help: ["write `kpi x = … { by channel }`, or `f(x per key)` inside a formula"])
  }

  /// A function of another language.
  static func foreignFunction(
    _ span: SourceSpan, _ name: String, _ here: Wording, renamed: String?
  ) -> Diagnostic {
    guard let renamed else {
      return Diagnostic(
        .foreignFunction, "there is no function \(shown(name)) here",
        primary: .init(span, "another language's function"), help: ["write \(here)"])
    }
    return Diagnostic(
      .foreignFunction, "the function \(shown(name)) is written \(here) here",
      primary: .init(span, "another language's function"),
      fixes: fix("write `\(renamed)`", span, renamed, .maybeIncorrect))
  }

  /// `LIKE` and its like, with the test that the pattern means.
  static func pattern(
    _ span: SourceSpan, _ word: String, whole: SourceSpan, meant: String?
  ) -> Diagnostic {
    Diagnostic(
      .foreignFunction, "\(shown(word)) is written `contains` or `starts with` here",
      primary: .init(span, "another language's operator"),
      help: meant == nil ? ["text is compared without wildcards: `channel contains \"mail\"`"] : [],
      fixes: meant.map { fix("write `\($0)`", whole, $0, .maybeIncorrect) } ?? [])
  }

  /// `BETWEEN`, with the two comparisons that it means.
  static func between(
    _ span: SourceSpan, _ word: String, whole: SourceSpan?, meant: String?
  ) -> Diagnostic {
    Diagnostic(
      .foreignFunction, "\(shown(word)) is written as two comparisons here",
      primary: .init(span, "another language's operator"),
      help: meant == nil ? ["write `count(orders where amount >= 10 and amount <= 20)`"] : [],
      fixes: whole.flatMap { place in
        meant.map { fix("write `\($0)`", place, $0, .maybeIncorrect) }
      } ?? [])
  }

  /// `ORDER BY`.
  static func foreignOrderBy(_ span: SourceSpan, _ text: String) -> Diagnostic {
    Diagnostic(
      .foreignGroupBy, "there is no \(shown(text)): cells come in the order of their splits",
      primary: .init(span, "another language's clause"),
      help: ["`top 10` keeps the cells with the highest values"])
  }

  /// `|---|---|` below the header of a table.
  static func ruleInTable(_ span: SourceSpan, whole: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .foreignSpelling, "a table has no line of dashes below its header",
      primary: .init(span, "another language's table"),
      fixes: whole.map { fix("remove it", $0, "") } ?? [])
  }

  /// `+-` and `+/-`.
  static func rangeSign(_ span: SourceSpan, _ text: String) -> Diagnostic {
    Diagnostic(
      .foreignSpelling, "\(shown(text)) is written `±` here",
      primary: .init(span, "another language's sign"), fixes: fix("write `±`", span, "±"))
  }

  /// `in "email", "fax"`.
  static func bareList(_ span: SourceSpan, _ text: String) -> Diagnostic {
    Diagnostic(
      .unexpectedToken, "a list of values stands between `(` and `)`",
      primary: .init(span, "a list without parentheses"),
      fixes: fix("write `(\(text))`", span, "(\(text))", .maybeIncorrect))
  }

  /// `("email" "fax")`.
  static func missingComma(_ span: SourceSpan, found: Wording, gap: SourceSpan) -> Diagnostic {
    Diagnostic(
      .unexpectedToken, "expected `,`, found \(found)", primary: .init(span, "a second value"),
      fixes: fix("write `,` before it", gap, ",", .maybeIncorrect))
  }

  /// `sum(orders.amount, )`.
  static func commaBeforeEnd(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .foreignComma, "a list ends with its last item, not with a comma",
      primary: .init(span, "remove the comma"), fixes: fix("remove the comma", span, ""))
  }

  /// `average(orders.amount, where paid)`.
  static func commaBeforeClause(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .foreignComma, "what belongs to an argument follows without a comma",
      primary: .init(span, "remove the comma"), fixes: fix("remove the comma", span, ""))
  }

  /// A comma between clauses on one line.
  static func commaBetweenClauses(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .foreignComma, "clauses on one line are parted by `;`, not by a comma",
      primary: .init(span, "another separator"), fixes: fix("write `;`", span, ";"))
  }

  /// `use sales, marketing`.
  static func commaBetweenPacks(_ span: SourceSpan, whole: SourceSpan) -> Diagnostic {
    Diagnostic(
      .foreignComma, "each pack has a line of its own",
      primary: .init(span, "another separator"),
      fixes: fix("write `use` on a line for each", whole, "\nuse ", .maybeIncorrect))
  }

  /// A comma at the end of a clause.
  static func foreignComma(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .foreignComma, "a clause ends with its line, not with a comma",
      primary: .init(span, "remove the comma"),
      help: ["commas separate the items of a list; on one line clauses are parted by `;`"],
      fixes: fix("remove the comma", span, ""))
  }
}
