extension DiagnosticCatalogue {
  /// K61xx: warnings about formulas.
  static let formulaWarningExplanations: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .missingLeftOut, "Rows that a share leaves out",
      """
      A condition over a value that is missing by construction is missing itself, and `share`
      leaves such rows out of both sides. Mostly they should count as not meeting it.
      """,
      failing: ExplanationSample.orders(with: "before     = previous(amount per customerId)")
        + "kpi x = share(orders where amount > before)\n",
      corrected: ExplanationSample.orders(with: "before     = previous(amount per customerId)")
        + "kpi x = share(orders where (amount > before) otherwise false)\n"),
    DiagnosticExplanation(
      .secondFactor, "A second factor",
      """
      A factor stands in the unit or in the formula, not in both: `unit %` shows hundredths
      already.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = 100 * share(orders where amount > 0) { unit % }\n",
      corrected: ExplanationSample.orders()
        + "kpi x = share(orders where amount > 0) { unit % }\n"),
  ]
}
