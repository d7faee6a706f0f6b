extension SyntaxProblem {
  /// A file that begins with the mark of UTF-16.
  static func wrongEncoding(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .invalidEncoding, "the file is written in UTF-16, not in UTF-8",
      primary: .init(span, "the mark of UTF-16"),
      help: ["save the file as UTF-8 in your editor"])
  }

  /// Bytes that are not UTF-8; the first place is shown, the others are counted.
  static func invalidEncoding(_ span: SourceSpan, line: Int, others: Int) -> Diagnostic {
    Diagnostic(
      .invalidEncoding, "the file holds bytes that are not UTF-8",
      primary: .init(span, "not a character"),
      notes: others == 0 ? [] : ["so do \(others) other places, the first is on line \(line)"],
      help: ["save the file as UTF-8 in your editor"])
  }

  /// Controls, invisible or direction-turning characters in a row outside text.
  static func hiddenCharacters(
    _ span: SourceSpan, _ first: Unicode.Scalar, count: Int
  ) -> Diagnostic {
    let number = ShownText.escape(of: first)
    return Diagnostic(
      .hiddenCharacter,
      count == 1
        ? "the invisible character \(number) stands outside text"
        : "\(count) invisible characters stand outside text, the first is \(number)",
      primary: .init(span, count == 1 ? "remove it" : "remove them"),
      notes: ["such characters make a formula look other than it is"],
      fixes: fix(count == 1 ? "remove the character" : "remove the characters", span, ""))
  }

  /// A word of Latin letters and of letters that only look Latin.
  static func mixedScripts(
    _ span: SourceSpan, _ text: String, _ culprit: Unicode.Scalar?
  ) -> Diagnostic {
    let sign: Wording? = culprit.map {
      "`\($0)` is \(($0.properties.name ?? "").lowercased())"
    }
    return Diagnostic(
      .mixedScripts, "the name \(shown(text)) mixes letters of two scripts that look alike",
      primary: .init(span, "mixed scripts"), notes: sign.map { [$0] } ?? [],
      help: ["type the name anew with one keyboard layout"])
  }

  /// A sign that the language does not know.
  static func strayCharacter(
    _ span: SourceSpan, _ text: String, amount: SourceSpan
  ) -> Diagnostic {
    let currencies: [String: String] = ["€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY"]
    if let digit = ["²": "2", "³": "3"][text] {
      return Diagnostic(
        .strayCharacter, "the sign \(shown(text)) has no meaning here",
        primary: .init(span, "not part of the language"),
        help: ["a digit may stand in the name of a unit: `m\(digit)`"],
        fixes: fix("write `\(digit)`", span, digit, .maybeIncorrect))
    }
    guard let code = currencies[text] else {
      return Diagnostic(
        .strayCharacter, "the sign \(shown(text)) has no meaning here",
        primary: .init(span, "not part of the language"),
        help: [
          text == "|"
            ? "rows of a test stand on lines of their own, below `given` and a dataset's name"
            : "a name with signs stands in backticks: `` `Montant (€)` ``"
        ])
    }
    let behind = SourceSpan(file: span.file, start: amount.end, end: amount.end)
    return Diagnostic(
      .strayCharacter, "the sign \(shown(text)) has no meaning here",
      primary: .init(span, "not part of the language"),
      help: ["a currency is named by its code, behind the number: `10 \(code)`"],
      fixes: amount.start == amount.end
        ? fix("write `\(code)`", span, code, .maybeIncorrect)
        : [
          Diagnostic.Fix(
            "write `\(code)` behind the number", [.init(span, ""), .init(behind, " \(code)")],
            .maybeIncorrect)
        ])
  }

  /// A blank other than space and tab, usually pasted.
  static func foreignBlank(_ span: SourceSpan, _ scalar: Unicode.Scalar) -> Diagnostic {
    Diagnostic(
      .strayCharacter, "a blank of another kind, \(ShownText.escape(of: scalar)), stands here",
      primary: .init(span, "not an ordinary space"),
      help: ["digits are grouped with `_`, as in `10_000`"],
      fixes: fix("write an ordinary space", span, " "))
  }

  /// A number in a form that the language does not read.
  static func malformedNumber(_ span: SourceSpan, _ text: String) -> Diagnostic {
    Diagnostic(
      .malformedNumber, "\(shown(text)) is not a number",
      primary: .init(span, "cannot be read"),
      help: ["numbers are written `10000`, `10_000`, `0.1` or `10%`"])
  }

  /// A period or time that the calendar does not have or that is written otherwise.
  static func malformedPeriod(
    _ span: SourceSpan, _ text: String, isClock: Bool, meant: String?
  ) -> Diagnostic {
    let periods: Wording =
      "periods are written `2026`, `2026-Q1`, `2026-03`, `2026-W12`, `2026-03-01`"
    return Diagnostic(
      .malformedPeriod,
      isClock
        ? "there is no time of the day \(shown(text))"
        : "there is no period or time \(shown(text))",
      primary: .init(span, meant == nil ? "not in the calendar" : "written otherwise"),
      help: isClock
        ? ["times of the day go from `00:00` to `24:00`"]
        : [periods, "times are written `2026-03-01T09:00`"],
      fixes: meant.map { fix("write `\($0)`", span, $0, .maybeIncorrect) } ?? [])
  }

  /// Text whose closing quote is not on its line.
  static func unterminatedText(
    _ span: SourceSpan, opening: SourceSpan, end: Int, before bracket: String
  ) -> Diagnostic {
    Diagnostic(
      .unterminatedText, "the text that begins here does not end on its line",
      primary: .init(opening, "no closing `\"`"),
      help: ["a new line inside text is written `\\n`, a quote `\\\"`"],
      fixes: fix(
        bracket.isEmpty
          ? "close the text at the end of the line" : "close the text before `\(bracket)`",
        SourceSpan(file: span.file, start: end, end: end), "\"", .maybeIncorrect))
  }

  /// A backslash that begins no escape.
  static func invalidEscape(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .invalidEscape, "this backslash begins no known escape",
      primary: .init(span, "unknown escape"),
      help: [
        "the escapes are `\\\"`, `\\\\`, `\\n`, `\\t` and `\\u{1F600}`",
        "a backslash itself is written `\\\\`",
      ])
  }

  /// A name in backticks that does not end, or is empty.
  static func unterminatedName(_ span: SourceSpan, isEmpty: Bool) -> Diagnostic {
    let message: Wording =
      isEmpty
      ? "the name in backticks is empty" : "the name in backticks does not end on its line"
    return Diagnostic(
      .unterminatedName, message, primary: .init(span, isEmpty ? "empty" : "no closing backtick"),
      help: ["a quoted name is written `` `Montant (€)` ``"])
  }

  /// A word beyond the limit.
  static func wordTooLong(_ span: SourceSpan, limit: Int) -> Diagnostic {
    Diagnostic(
      .wordTooLong, "this word is longer than \(limit) bytes",
      primary: .init(
        SourceSpan(file: span.file, start: span.start, end: span.start + 20), "begins"),
      notes: ["it has \(span.end - span.start) bytes"])
  }
}
