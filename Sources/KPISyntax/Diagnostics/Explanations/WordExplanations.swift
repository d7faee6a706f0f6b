extension DiagnosticCatalogue {
  /// K10xx: characters and words.
  static let wordExplanations: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .invalidEncoding, "Not UTF-8",
      """
      KPI files are UTF-8. Bytes that are no characters, or the sign U+FFFD that stands for lost \
      ones, mean that the file was written or converted with another encoding. Save it as UTF-8.
      """,
      failing: "kpi dur\u{FFFD}e = 3 {\n  label \"Length\"\n}\n",
      corrected: "kpi durée = 3 {\n  label \"Length\"\n}\n"),
    DiagnosticExplanation(
      .hiddenCharacter, "An invisible character",
      """
      Characters that cannot be seen, or that turn the direction of what follows, make a formula \
      look other than it is. They may stand in text between quotes only.
      """,
      failing: "kpi answer\u{200B} = 6 * 7\n",
      corrected: "kpi answer = 6 * 7\n"),
    DiagnosticExplanation(
      .mixedScripts, "Letters of two scripts that look alike",
      """
      Greek and Cyrillic have letters that look like Latin ones. In one name with Latin letters \
      they are nearly always a slip, and two such names look the same without being the same.
      """,
      failing: "kpi \u{39A}PI1 = 6 * 7\n",
      corrected: "kpi KPI1 = 6 * 7\n"),
    DiagnosticExplanation(
      .strayCharacter, "A sign without a meaning",
      """
      Names consist of letters, digits and `_`; a name with other signs stands in backticks. \
      Currencies are written by their code behind the number.
      """,
      failing: "kpi price = 10 €\n",
      corrected: "kpi price = 10 EUR {\n  unit EUR\n}\n"),
    DiagnosticExplanation(
      .malformedNumber, "Not a number",
      """
      Numbers are digits, grouped by single `_` where wished, with at most one point: `10000`, \
      `10_000`, `0.1`, `10%`. There are no exponents and no hexadecimal numbers.
      """,
      failing: "kpi large = 1e6\n",
      corrected: "kpi large = 1_000_000\n"),
    DiagnosticExplanation(
      .malformedPeriod, "No such period or time",
      """
      Periods are `2026`, `2026-Q1`, `2026-03`, `2026-W12` and `2026-03-01`, times \
      `2026-03-01T09:00`, times of the day `09:00`. The calendar must have them: there is no \
      30 February.
      """,
      failing: "calendar {\n  closed 2026-02-30\n}\n",
      corrected: "calendar {\n  closed 2026-02-28\n}\n"),
    DiagnosticExplanation(
      .unterminatedText, "Text that does not end",
      """
      Text stands between double quotes on one line. A new line inside it is written `\\n`, a \
      quote `\\"`.
      """,
      failing: "kpi answer = 6 * 7 {\n  label \"The answer\n}\n",
      corrected: "kpi answer = 6 * 7 {\n  label \"The answer\"\n}\n"),
    DiagnosticExplanation(
      .invalidEscape, "An unknown escape",
      """
      In text a backslash begins one of `\\"`, `\\\\`, `\\n`, `\\t` and `\\u{1F600}`. A backslash \
      itself is written twice.
      """,
      failing: "kpi answer = 6 * 7 {\n  owner \"sales\\team\\x\"\n}\n",
      corrected: "kpi answer = 6 * 7 {\n  owner \"sales\\\\team\\\\x\"\n}\n"),
    DiagnosticExplanation(
      .unterminatedName, "A quoted name that is empty or does not end",
      """
      A name in backticks may hold blanks and signs, but it ends on its line and is not empty.
      """,
      failing: "kpi `Montant (€) = 6 * 7\n",
      corrected: "kpi `Montant (€)` = 6 * 7\n"),
    DiagnosticExplanation(
      .wordTooLong, "A word beyond the limit",
      "A name, a number or a text has at most 10,000 bytes.",
      failing: "kpi \(String(repeating: "a", count: 10_001)) = 6 * 7\n",
      corrected: "kpi answer = 6 * 7\n"),
  ]
}
