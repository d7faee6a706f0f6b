extension DiagnosticCatalogue {
  /// K30xx: units.
  static let unitExplanations: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .formulaUnit, "A formula in another unit than stated",
      """
      Multiplying and dividing multiply and divide units. What is left over beside the stated
      unit is named: a factor is missing, or there is one too many. Counted things alone may
      become a percentage, a plain number or another counted thing.
      """,
      failing: """
        unit deal, lead
        input engagement : EUR/deal = 10_000
        input closeRate : deal/lead = 10%
        input leads : lead = 100
        kpi revenue = engagement * leads { unit EUR }

        """,
      corrected: """
        unit deal, lead
        input engagement : EUR/deal = 10_000
        input closeRate : deal/lead = 10%
        input leads : lead = 100
        kpi revenue = engagement * closeRate * leads { unit EUR }

        """),
    DiagnosticExplanation(
      .mismatchedUnits, "Two units that cannot be added or compared",
      """
      Adding and comparing need the same unit on both sides; a bare number takes the unit of
      the other.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) + count(orders)\n",
      corrected: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) + 5\n"),
    DiagnosticExplanation(
      .mixedCurrencies, "Two currencies without a rate",
      """
      Currencies never mix by themselves. An input in one currency per other is a rate to
      multiply by.
      """,
      failing: ExplanationSample.orders()
        + """
        input fee : USD = 5
        input rate : EUR/USD = 0.92
        kpi x = sum(orders.amount) - fee
        kpi y = fee * rate

        """,
      corrected: ExplanationSample.orders()
        + """
        input fee : USD = 5
        input rate : EUR/USD = 0.92
        kpi x = sum(orders.amount) - fee * rate

        """),
    DiagnosticExplanation(
      .bareNumberForPercentage, "A bare number beside a percentage",
      """
      Nobody can tell whether 0.9 beside a percentage is 0.9 % or 90 %. Write the sign.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = share(orders where amount > 0) { unit %; goal >= 0.9 }\n",
      corrected: ExplanationSample.orders()
        + "kpi x = share(orders where amount > 0) { unit %; goal >= 90% }\n"),
    DiagnosticExplanation(
      .relativeChange, "A percentage is no amount",
      """
      A percentage of what? Multiply for a relative change; between two percentages, `pp` are
      points.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) - 20%\n",
      corrected: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) * 80%\n"),
    DiagnosticExplanation(
      .monthsAsDays, "Months have no fixed number of days",
      """
      Months and years do not convert to days, hours or seconds.
      """,
      failing: ExplanationSample.orders(
        with: "paidAt     : time", "late       = paidAt - orderedAt > 1 month")
        + "kpi x = sum(orders.amount) { by late }\n",
      corrected: ExplanationSample.orders(
        with: "paidAt     : time", "late       = paidAt - orderedAt > 30 days")
        + "kpi x = sum(orders.amount) { by late }\n"),
    DiagnosticExplanation(
      .powerOfUnit, "A power without a unit",
      """
      The power of something with a unit has a unit only for a whole constant exponent.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) ^ 0.5\n",
      corrected: ExplanationSample.orders()
        + "kpi x = (sum(orders.amount) / 1 EUR) ^ 0.5\n"),
    DiagnosticExplanation(
      .typeAsUnit, "A type is not a unit",
      """
      `text`, `flag`, `date` and `time` are types of columns and no units of numbers.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) { unit text }\n",
      corrected: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) { unit EUR }\n"),
    DiagnosticExplanation(
      .unitFactor, "A factor that cannot be",
      """
      The factor of a unit is a whole number from 1 to a thousand million: `EUR/1000 order`.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) / count(orders) { unit EUR/0 order }\n",
      corrected: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) / count(orders) { unit EUR/1000 order }\n"),
    DiagnosticExplanation(
      .unitOfText, "Only numbers have a unit",
      """
      A figure may be text, a day or a flag; it has no unit then.
      """,
      failing: ExplanationSample.ordersOnly
        + "kpi x = mode(orders.channel) { unit EUR }\n",
      corrected: ExplanationSample.ordersOnly
        + "kpi x = mode(orders.channel)\n"),
    DiagnosticExplanation(
      .literalUnit, "A value in another unit than needed",
      """
      Goals, bounds, inputs and expected values are written in the unit of what they are
      compared with.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) { unit EUR; goal >= 4 h }\n",
      corrected: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) { unit EUR; goal >= 4 EUR }\n"),
  ]
}
