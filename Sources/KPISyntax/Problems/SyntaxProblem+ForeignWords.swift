extension SyntaxProblem {
  /// A word of French; several of them in one declaration are one mistake.
  static func frenchWord(_ span: SourceSpan, here: String) -> Diagnostic {
    Diagnostic(
      .foreignWord, "the words of this language are English",
      primary: .init(span, "`\(here)` in English"),
      fixes: fix("write `\(here)`", span, here, .maybeIncorrect))
  }

  /// A word for which this language has another.
  static func foreignWord(_ span: SourceSpan, _ text: String, here: String) -> Diagnostic {
    if ForeignWord.isFrench(text) { return frenchWord(span, here: here) }
    return Diagnostic(
      .foreignWord, "\(shown(text)) is written `\(here)` here",
      primary: .init(span, "another language's word"),
      fixes: fix("write `\(here)`", span, here, .maybeIncorrect))
  }

  /// A definition without the word that begins it.
  static func definitionWithoutWord(_ span: SourceSpan, _ name: String) -> Diagnostic {
    let front = SourceSpan(file: span.file, start: span.start, end: span.start)
    return Diagnostic(
      .expectedDeclaration, "\(shown(name)) does not begin a declaration",
      primary: .init(span, "expected a declaration"),
      help: ["a formula is defined by `kpi \(name) = …`, or by `measure` if it is not published"],
      fixes: fix("write `kpi` before it", front, "kpi ", .maybeIncorrect))
  }

  /// The word of a declaration, misspelled.
  static func misspelledDeclaration(
    _ span: SourceSpan, _ text: String, nearest: String
  ) -> Diagnostic {
    Diagnostic(
      .expectedDeclaration, "\(shown(text)) does not begin a declaration",
      primary: .init(span, "expected a declaration"), help: ["the nearest word is `\(nearest)`"],
      fixes: fix("write `\(nearest)`", span, nearest, .maybeIncorrect))
  }

  /// A query where a definition is needed.
  static func query(_ span: SourceSpan, _ text: String) -> Diagnostic {
    Diagnostic(
      .expectedDeclaration, "\(shown(text)) does not begin a declaration",
      primary: .init(span, "a program holds definitions, not queries"),
      help: ["name the figure and what it aggregates: `kpi revenue = sum(orders.amount)`"])
  }

  /// A sign where a declaration is needed: lists and objects of YAML and JSON, formulas of sheets.
  static func dataFormat(_ span: SourceSpan, _ text: String) -> Diagnostic {
    Diagnostic(
      .expectedDeclaration, "\(shown(text)) does not begin a declaration",
      primary: .init(span, "expected a declaration"),
      help: ["a KPI is written `kpi basket = sales / orderCount { unit EUR/order }`"])
  }

  /// A declaration of another language that must be written anew.
  static func foreignDeclaration(
    _ span: SourceSpan, _ text: String, advice: Wording
  ) -> Diagnostic {
    Diagnostic(
      .expectedDeclaration, "\(shown(text)) does not begin a declaration",
      primary: .init(span, "expected a declaration"), help: [advice])
  }

  /// `export kpi …`.
  static func needlessWord(_ span: SourceSpan, _ text: String, whole: SourceSpan) -> Diagnostic {
    Diagnostic(
      .expectedDeclaration, "\(shown(text)) does not begin a declaration",
      primary: .init(span, "expected a declaration"),
      fixes: fix("remove it", whole, "", .maybeIncorrect))
  }

  /// `:` or `=` between the word of a clause and its value.
  static func foreignColon(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .foreignColon, "a clause is its word and its value, with no sign between them",
      primary: .init(span, "not needed"), fixes: fix("remove the sign", span, ""))
  }

  /// `better is higher`, `value is < 3` and `= by channel`, where a word or sign is too much.
  static func copula(
    _ span: SourceSpan, _ text: String, next: Int, help: [Wording] = []
  ) -> Diagnostic {
    Diagnostic(
      .foreignColon, "`\(text)` does not belong here", primary: .init(span, "not needed"),
      help: help,
      fixes: fix(
        "remove `\(text)`", SourceSpan(file: span.file, start: span.start, end: next), ""))
  }

  /// `= = A1`.
  static func secondEquals(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .foreignColon, "a definition has one `=`", primary: .init(span, "not needed"),
      fixes: fix("remove the sign", span, ""))
  }

  /// `top 5 channel`.
  static func topOfSplit(_ span: SourceSpan, whole: SourceSpan, meant: String) -> Diagnostic {
    Diagnostic(
      .unexpectedToken, "`top` takes a number alone; the split is a clause of its own",
      primary: .init(span, "a split"), fixes: fix("write `\(meant)`", whole, meant, .maybeIncorrect)
    )
  }

  /// `needs 30 visits`.
  static func turnedComparison(
    _ span: SourceSpan, found: Wording, whole: SourceSpan, meant: String
  ) -> Diagnostic {
    Diagnostic(
      .unexpectedToken, "expected a comparison, found \(found)",
      primary: .init(span, "expected a comparison"),
      help: ["write `needs count(orders) >= 30`"],
      fixes: fix("write `\(meant)`", whole, meant, .maybeIncorrect))
  }

  /// A word that is missing at the end of a clause.
  static func missingBehind(_ span: SourceSpan, lacking word: String) -> Diagnostic {
    Diagnostic(
      .unexpectedLineEnd, "expected `\(word)` before the end of the clause",
      primary: .init(span, "something is missing behind this"),
      fixes: fix(
        "write `\(word)` behind it", SourceSpan(file: span.file, start: span.end, end: span.end),
        " " + word, .maybeIncorrect))
  }

  /// `c ? a : b`.
  static func ternary(
    _ span: SourceSpan, colon: SourceSpan, edits: [Diagnostic.Edit]
  ) -> Diagnostic {
    Diagnostic(
      .foreignConditional, "`? :` is written `if … then … else …` here",
      primary: .init(span, "another language's choice"),
      secondary: [.init(colon, "and its other side")],
      fixes: [.init("write `if … then … else …`", edits, .maybeIncorrect)])
  }

  /// `measure: revenue …`.
  static func declarationColon(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .foreignColon, "a declaration is its word and its name, with no sign between them",
      primary: .init(span, "not needed"), fixes: fix("remove the sign", span, ""))
  }

  /// `key : value` in a map.
  static func entryColon(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .foreignColon, "the value of an entry stands behind `=`",
      primary: .init(span, "another sign"), fixes: fix("write `=`", span, " ="))
  }

  /// A line that this language has no clause for.
  static func withoutClause(
    _ span: SourceSpan, _ text: String, block: Wording, advice: Wording
  ) -> Diagnostic {
    Diagnostic(
      .unknownClause, "\(shown(text)) begins no line of \(block)",
      primary: .init(span, "not known here"), help: [advice])
  }

  /// A clause below a declaration that has no braces.
  static func clauseOutsideBlock(_ span: SourceSpan, _ text: String) -> Diagnostic {
    Diagnostic(
      .unexpectedToken, "the clause `\(text)` stands outside of a block",
      primary: .init(span, "belongs between `{` and `}`"),
      help: ["write `{` at the end of the line above, and `}` below the last clause"])
  }

  /// A query's word at the beginning of a formula.
  static func queryInFormula(_ span: SourceSpan, _ text: String) -> Diagnostic {
    Diagnostic(
      .foreignWord, "a formula is one expression, without \(shown(text))",
      primary: .init(span, "another language's word"),
      help: ["write the expression alone: `sum(orders.amount)`, `sales / visits`"])
  }

  /// `=` where two values are compared.
  static func equalsAsTest(_ span: SourceSpan, isSure: Bool) -> Diagnostic {
    Diagnostic(
      .foreignEquality, "a comparison is written with `is`; `=` defines",
      primary: .init(span, "compares two values"),
      fixes:
        fix("write `is`", span, "is", isSure ? .machineApplicable : .maybeIncorrect))
  }

  /// `;` between the arguments of a function.
  static func foreignSeparator(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .foreignSpelling, "arguments are separated by `,`",
      primary: .init(span, "another separator"), fixes: fix("write `,`", span, ","))
  }

  /// `count(distinct x)`.
  static func countDistinct(_ span: SourceSpan, whole: SourceSpan) -> Diagnostic {
    Diagnostic(
      .foreignFunction, "distinct values are counted by `distinct(x)` alone",
      primary: .init(span, "another language's function"),
      fixes: fix("write `distinct(`", whole, "distinct("))
  }

  /// A number with separators, blanks or letters that group or shorten its digits.
  static func groupedNumber(
    _ span: SourceSpan, _ text: String, meant: [String]
  ) -> Diagnostic {
    Diagnostic(
      .malformedNumber, "\(shown(text)) is not a number",
      primary: .init(span, "cannot be read"),
      help: ["digits are grouped with `_`, and decimals stand behind a point: `10_000.5`"],
      fixes: meant.flatMap { fix("write `\($0)`", span, $0, .maybeIncorrect) })
  }

  /// A period in another form.
  static func foreignPeriod(_ span: SourceSpan, _ text: String, meant: [String]) -> Diagnostic {
    Diagnostic(
      .malformedPeriod, "\(shown(text)) is not a period in the form read here",
      primary: .init(span, "written otherwise"),
      help: ["periods are written `2026`, `2026-Q1`, `2026-03`, `2026-W12`, `2026-03-01`"],
      fixes: meant.flatMap { fix("write `\($0)`", span, $0, .maybeIncorrect) })
  }

  /// A name of several words.
  static func splitName(_ span: SourceSpan, _ text: String, meant: String) -> Diagnostic {
    Diagnostic(
      .expectedName, "a name is one word that begins with a letter",
      primary: .init(span, "not one word"),
      help: ["what readers see is said by a clause: `label \"Average basket\"`"],
      fixes: fix("write `\(meant)`", span, meant, .maybeIncorrect))
  }

  /// Text without quotes.
  static func unquotedText(
    _ span: SourceSpan, _ text: String, found: Wording, expected: Wording
  ) -> Diagnostic {
    Diagnostic(
      .unexpectedToken, "expected \(expected), found \(found)",
      primary: .init(span, "expected \(expected)"),
      fixes: fix("put it in quotes", span, TextLiteral.quoted(text), .maybeIncorrect))
  }

  /// `label |`.
  static func blockText(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .foreignQuotes, "text stands in quotes behind its word, not on the lines below",
      primary: .init(span, "another language's text"),
      help: ["write `label \"Visits of the site\"`; a new line in it is written `\\n`"])
  }

  /// `delimiter ;`.
  static func unquotedSign(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .unexpectedToken, "expected the option's value in quotes, found `;`",
      primary: .init(span, "a sign without quotes"),
      fixes: fix("put it in quotes", span, "\";\"", .maybeIncorrect))
  }

  /// A name between quotes.
  static func quotedName(_ span: SourceSpan, _ meant: String) -> Diagnostic {
    Diagnostic(
      .foreignQuotes, "names stand without quotes", primary: .init(span, "a name in quotes"),
      fixes: meant.isEmpty ? [] : fix("write `\(meant)`", span, meant, .maybeIncorrect))
  }

  /// `goal 3%` and `goal between 3% and 5%`.
  static func goalWithoutSide(
    _ span: SourceSpan, found: Wording, sign: Bool, isRange: Bool, isChange: Bool
  ) -> Diagnostic {
    let place = sign ? span : SourceSpan(file: span.file, start: span.start, end: span.start)
    let fixes = (isChange ? ["+", "-"] : [">=", "<="]).flatMap { side in
      fix(
        "write `goal \(side)`", place, sign ? side : isChange ? side : side + " ",
        .maybeIncorrect)
    }
    return Diagnostic(
      .unexpectedToken, "expected a comparison or a change, found \(found)",
      primary: .init(span, isChange ? "more or less?" : "which side passes?"),
      help: isRange
        ? ["a goal has one bound; a range is a line of bands: `low < 3 <= fit < 5 <= high`"]
        : ["goals are written `goal >= 12 by 2026-12` or `goal +10% from 2026 by 2027`"],
      fixes: isRange ? [] : fixes)
  }

  /// Another sign or word where one certain sign or word is needed.
  static func replaced(
    _ span: SourceSpan, _ found: String, expected: String, help: [Wording] = []
  ) -> Diagnostic {
    Diagnostic(
      .unexpectedToken, "expected `\(expected)`, found \(shown(found))",
      primary: .init(span, "expected `\(expected)`"), help: help,
      fixes: fix("write `\(expected)`", span, expected, .maybeIncorrect))
  }

  /// A sign or free word that is missing before another.
  static func missingSign(_ span: SourceSpan, found: Wording, sign: String) -> Diagnostic {
    missingWord(span, found: found, word: sign)
  }

  /// A word that is missing between two others.
  static func missingWord(_ span: SourceSpan, found: Wording, word: String) -> Diagnostic {
    let front = SourceSpan(file: span.file, start: span.start, end: span.start)
    return Diagnostic(
      .unexpectedToken, "expected `\(word)`, found \(found)",
      primary: .init(span, "expected `\(word)`"),
      fixes: fix("write `\(word)` before it", front, "\(word) ", .maybeIncorrect))
  }
}
