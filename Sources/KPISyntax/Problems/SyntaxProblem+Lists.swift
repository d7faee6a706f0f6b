/// Lists where one value belongs, and words between their items.
extension SyntaxProblem {
  /// `by channel and country`.
  static func andInList(_ span: SourceSpan, _ text: String, gap: SourceSpan) -> Diagnostic {
    Diagnostic(
      .unexpectedToken, "the items of a list are parted by commas, not by \(shown(text))",
      primary: .init(span, "expected `,`"), fixes: fix("write `\(",")`", gap, ","))
  }

  /// `every month, week`.
  static func secondValue(_ span: SourceSpan, of word: PropertyWord, text: String) -> Diagnostic {
    Diagnostic(
      .trailingText, "`\(word.rawValue)` takes one value, not a list",
      primary: .init(span, "a second value"), help: otherWay[word].map { [$0] } ?? [],
      fixes: fix("remove it", span, "", .maybeIncorrect))
  }

  private static let otherWay: [PropertyWord: Wording] = [
    .every: "another grain is asked for when the figure is shown: `kpi eval --every week`",
    .owner: "several owners stand in one text: `owner \"Marketing, Sales\"`",
    .unit: "a figure has one unit: `EUR`, or a rate such as `EUR/visit`",
    .goal: "a goal has one bound; a range is a line of bands: `low < 3 <= fit < 5 <= high`",
  ]

  /// `label "Sales", fr "Ventes"`.
  static func secondLabel(_ span: SourceSpan, fixes: [Diagnostic.Fix]) -> Diagnostic {
    Diagnostic(
      .foreignComma, "each language has a clause of its own: `label fr \"…\"`",
      primary: .init(span, "another separator"), fixes: fixes)
  }
}
