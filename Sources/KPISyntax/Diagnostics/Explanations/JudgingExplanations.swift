extension DiagnosticCatalogue {
  /// K50xx: goals, thresholds and alerts.
  static let judgingExplanations: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .boundsNotRising, "Bounds out of order",
      """
      A line of bands rises from left to right.
      """,
      failing: ExplanationSample.ordersOnly
        + "kpi x = count(orders) { threshold red < 10 <= amber < 5 <= green }\n",
      corrected: ExplanationSample.ordersOnly
        + "kpi x = count(orders) { threshold red < 5 <= amber < 10 <= green }\n"),
    DiagnosticExplanation(
      .boundComparators, "A bound that belongs to both sides or none",
      """
      Exactly one side of each bound has the equals sign: the bound is part of that band.
      """,
      failing: ExplanationSample.ordersOnly
        + "kpi x = count(orders) { threshold red < 5 < green }\n",
      corrected: ExplanationSample.ordersOnly
        + "kpi x = count(orders) { threshold red < 5 <= green }\n"),
    DiagnosticExplanation(
      .thresholdDirection, "Colours against the direction",
      """
      Where higher is better, green is above; where lower is better, below.
      """,
      failing: ExplanationSample.ordersOnly
        + "kpi x = count(orders) { better lower; threshold red < 5 <= green }\n",
      corrected: ExplanationSample.ordersOnly
        + "kpi x = count(orders) { better lower; threshold green < 5 <= red }\n"),
    DiagnosticExplanation(
      .goalTarget, "A goal that says too little",
      """
      A goal is a comparison, or a change against the period after `from`.
      """,
      failing: ExplanationSample.ordersOnly
        + "kpi x = count(orders) { goal +10% by 2027 }\n",
      corrected: ExplanationSample.ordersOnly
        + "kpi x = count(orders) { goal +10% from 2026 by 2027 }\n"),
    DiagnosticExplanation(
      .needsComparison, "Needs what?",
      """
      `needs` states the smallest sample that may be judged: a comparison with a number.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) { needs count(orders) is 5 }\n",
      corrected: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) { needs count(orders) >= 5 }\n"),
    DiagnosticExplanation(
      .alertPeriods, "For how many periods?",
      """
      An alert may wait until its condition has held for a number of periods.
      """,
      failing: ExplanationSample.ordersOnly
        + "kpi x = count(orders) { alert when value < 5 for 0 periods }\n",
      corrected: ExplanationSample.ordersOnly
        + "kpi x = count(orders) { alert when value < 5 for 3 periods }\n"),
    DiagnosticExplanation(
      .bandTwice, "A band twice",
      """
      Each band of a line has a name of its own.
      """,
      failing: ExplanationSample.ordersOnly
        + "kpi x = count(orders) { threshold red < 5 <= amber < 10 <= red }\n",
      corrected: ExplanationSample.ordersOnly
        + "kpi x = count(orders) { threshold red < 5 <= amber < 10 <= green }\n"),
    DiagnosticExplanation(
      .alertSeverity, "How bad is it?",
      """
      An alert is a warning, or `critical`.
      """,
      failing: ExplanationSample.ordersOnly
        + "kpi x = count(orders) { alert urgent when value < 5 }\n",
      corrected: ExplanationSample.ordersOnly
        + "kpi x = count(orders) { alert critical when value < 5 }\n"),
  ]
}
