extension SyntaxProblem {
  /// Text at the top level that begins no declaration.
  static func expectedDeclaration(
    _ span: SourceSpan, _ text: String, nearest: String?
  ) -> Diagnostic {
    Diagnostic(
      .expectedDeclaration, "\(shown(text)) does not begin a declaration",
      primary: .init(span, "expected a declaration"),
      help: [
        nearest.map { "the nearest word is `\($0)`" }
          ?? "declarations begin with \(list(DeclarationWord.allCases.map(\.rawValue)))"
      ],
      fixes: nearest.map { fix("write `\($0)`", span, $0, .maybeIncorrect) } ?? [])
  }

  /// A token where another was needed.
  static func unexpectedToken(
    _ span: SourceSpan, found: Wording, expected: Wording, help: [Wording] = [],
    fixes: [Diagnostic.Fix] = []
  ) -> Diagnostic {
    Diagnostic(
      .unexpectedToken, "expected \(expected), found \(found)",
      primary: .init(span, "expected \(expected)"), help: help, fixes: fixes)
  }

  /// A token where an expression was needed.
  static func expectedExpression(
    _ span: SourceSpan, found: Wording, help: [Wording] = []
  ) -> Diagnostic {
    let general: Wording =
      "an expression is a number, text, a name, a call, or `?` to ask what belongs here"
    return Diagnostic(
      .expectedExpression, "expected an expression, found \(found)",
      primary: .init(span, "an expression is missing here"),
      help: help.isEmpty ? [general] : help)
  }

  /// A token where a name was needed.
  static func expectedName(
    _ span: SourceSpan, found: Wording, role: Wording, help: [Wording],
    fixes: [Diagnostic.Fix] = []
  ) -> Diagnostic {
    Diagnostic(
      .expectedName, "expected \(role), found \(found)",
      primary: .init(span, "expected \(role)"), help: help, fixes: fixes)
  }

  /// A reserved word where a name was needed.
  static func reservedName(_ span: SourceSpan, _ word: ReservedWord, role: Wording) -> Diagnostic {
    Diagnostic(
      .reservedName, "`\(word.rawValue)` is a word of the language, not \(role)",
      primary: .init(span, "reserved"),
      help: ["in backticks it is a name, here and wherever that is used"],
      fixes: fix("put the name in backticks", span, "`\(word.rawValue)`", .maybeIncorrect))
  }

  /// Two versions of a file, as a tool for versions leaves them; `lines` are its three marks.
  static func conflict(_ span: SourceSpan, lines: [SourceSpan]) -> Diagnostic {
    func removal(_ first: Int, _ last: Int) -> Diagnostic.Edit {
      .init(
        SourceSpan(file: span.file, start: lines[first].start, end: lines[last].end), "")
    }
    let signs = lines.dropFirst().map {
      SourceSpan(file: span.file, start: $0.start, end: $0.start + 7)
    }
    return Diagnostic(
      .strayCharacter, "two versions of these lines were not merged",
      primary: .init(span, "the first version begins"),
      secondary: [.init(signs[0], "the second begins"), .init(signs[1], "and ends here")],
      help: ["keep one of them and remove the lines with these marks"],
      fixes: [
        .init("keep the first version", [removal(0, 0), removal(1, 2)], .maybeIncorrect),
        .init("keep the second version", [removal(0, 1), removal(2, 2)], .maybeIncorrect),
      ])
  }

  /// `(` without `)`.
  static func unclosedParenthesis(
    _ open: SourceSpan, at span: SourceSpan, found: Wording, help: [Wording],
    fixes: [Diagnostic.Fix]
  ) -> Diagnostic {
    Diagnostic(
      .unclosedParenthesis, "expected `)`, found \(found)",
      primary: .init(span, "expected `)`"),
      secondary: [.init(open, "this parenthesis is open")], help: help, fixes: fixes)
  }

  /// Closes a parenthesis behind what stands last in it.
  static func closing(behind last: SourceSpan) -> [Diagnostic.Fix] {
    let end = SourceSpan(file: last.file, start: last.end, end: last.end)
    return fix("close the parenthesis here", end, ")", .maybeIncorrect)
  }

  /// `{` without `}`; a line end is where the block could end.
  static func unclosedBrace(
    _ open: SourceSpan, at span: SourceSpan, lineEnd: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .unclosedBrace, "this block has no closing `}`",
      primary: .init(open, "this block does not end"),
      secondary: [.init(span, "it should end before this")],
      fixes: fix("close the block here", lineEnd, "\n}", .maybeIncorrect))
  }

  /// `}` or `)` that closes nothing.
  static func unmatchedBracket(_ span: SourceSpan, _ text: String) -> Diagnostic {
    Diagnostic(
      .unmatchedBracket, "this `\(text)` closes nothing",
      primary: .init(span, "nothing is open here"),
      fixes: fix("remove it", span, "", .maybeIncorrect))
  }

  /// A clause that stops before it is complete.
  static func unexpectedLineEnd(
    _ span: SourceSpan, expected: Wording, help: [Wording] = []
  ) -> Diagnostic {
    Diagnostic(
      .unexpectedLineEnd, "expected \(expected) before the end of the clause",
      primary: .init(span, "something is missing behind this"), help: help)
  }

  /// Something behind a complete clause.
  static func trailingText(
    _ span: SourceSpan, found: Wording, help: [Wording], fixes: [Diagnostic.Fix]
  ) -> Diagnostic {
    Diagnostic(
      .trailingText, "expected the end of the clause, found \(found)",
      primary: .init(span, "does not belong to the clause"),
      help: help.isEmpty ? ["clauses end with their line or with `;`"] : help,
      fixes: fixes)
  }

  /// A line of a block that begins with no word known there.
  static func unknownClause(
    _ span: SourceSpan, _ text: String, block: Wording, known: [String]
  ) -> Diagnostic {
    let nearest = NearestName.of(text, among: known)
    return Diagnostic(
      .unknownClause, "\(shown(text)) begins no line of \(block)",
      primary: .init(span, "not known here"),
      help: [
        nearest.map { "the nearest word is `\($0)`" } ?? "lines begin with \(list(known))"
      ],
      fixes: nearest.map { fix("write `\($0)`", span, $0, .maybeIncorrect) } ?? [])
  }

  /// `1 < x < 3`.
  static func chainedComparison(_ second: SourceSpan, first: SourceSpan) -> Diagnostic {
    Diagnostic(
      .chainedComparison, "a comparison has two sides, not three",
      primary: .init(second, "a second comparison"), secondary: [.init(first, "the first one")],
      help: ["join two comparisons: `1 < x and x < 3`"])
  }

  /// A token where a unit was needed, or blanks in one.
  static func expectedUnit(
    _ span: SourceSpan, found: Wording, help: [Wording] = [], fixes: [Diagnostic.Fix] = []
  ) -> Diagnostic {
    Diagnostic(
      .expectedUnit, "expected a unit, found \(found)", primary: .init(span, "expected a unit"),
      help: help.isEmpty ? ["units are written `EUR`, `EUR/visit`, `%` or `number`"] : help,
      fixes: fixes)
  }

  /// `count()`.
  static func emptyCall(_ span: SourceSpan, function: String) -> Diagnostic {
    Diagnostic(
      .emptyCall, "`\(function)` is called without anything between its parentheses",
      primary: .init(span, "what it works on is missing"),
      help: [
        function.lowercased() == "rank"
          ? "name what is ranked and over what: `rank(sum(orders.amount) over channel)`"
          : "name a dataset, a column or a figure: `count(orders)`, `sum(orders.amount)`"
      ])
  }

  /// A `|` line that belongs to no table.
  static func rowOutsideTable(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .rowOutsideTable, "a row with `|` stands only below `given` and a dataset's name",
      primary: .init(span, "belongs to no table"))
  }

  /// Expressions or blocks in one another beyond the limit.
  static func nestingTooDeep(_ span: SourceSpan, limit: Int) -> Diagnostic {
    Diagnostic(
      .nestingTooDeep, "more than \(limit) expressions stand in one another",
      primary: .init(span, "the limit is reached here"),
      help: ["give parts of the formula a name with `measure`"])
  }

  /// A formula of more operators than the limit.
  static func expressionTooLong(_ span: SourceSpan, limit: Int) -> Diagnostic {
    Diagnostic(
      .expressionTooLong, "one formula holds more than \(limit) operators",
      primary: .init(span, "the limit is reached here"),
      help: ["give parts of the formula a name with `measure`"])
  }

  /// The last diagnostic of a file that has too many.
  static func tooManyErrors(_ span: SourceSpan, limit: Int) -> Diagnostic {
    Diagnostic(
      .tooManyErrors, "the file has more than \(limit) errors; the others are not shown",
      primary: .init(span, "the first one not shown"))
  }

  /// `a`, `b` and `c`.
  static func list(_ words: [String]) -> Wording {
    let quoted = words.map { "`\($0)`" }
    guard quoted.count > 1, let last = quoted.last else {
      return Wording(verbatim: quoted.first ?? "")
    }
    return "\(quoted.dropLast().joined(separator: ", ")) or \(last)"
  }
}
