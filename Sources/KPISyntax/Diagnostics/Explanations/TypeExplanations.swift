extension DiagnosticCatalogue {
  /// K31xx: types.
  static let typeExplanations: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .mismatchedTypes, "Two types that do not go together",
      """
      Only values of one type are added or compared; ids count as text.
      """,
      failing: ExplanationSample.ordersOnly
        + "kpi x = count(orders where channel is 5)\n",
      corrected: ExplanationSample.ordersOnly
        + "kpi x = count(orders where channel is \"5\")\n"),
    DiagnosticExplanation(
      .operandType, "An operator for another type",
      """
      Arithmetic is for numbers, `contains` and `starts with` are for text.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = count(orders where amount contains \"5\")\n",
      corrected: ExplanationSample.ordersOnly
        + "kpi x = count(orders where channel contains \"5\")\n"),
    DiagnosticExplanation(
      .argumentType, "A function for another type",
      """
      Each function says what it takes; text, for one, cannot be summed.
      """,
      failing: ExplanationSample.ordersOnly
        + "kpi x = sum(orders.channel)\n",
      corrected: ExplanationSample.ordersOnly
        + "kpi x = distinct(orders.channel)\n"),
    DiagnosticExplanation(
      .argumentCount, "Too few or too many arguments",
      """
      The message shows how the function is written.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = percentile(orders.amount)\n",
      corrected: ExplanationSample.orders()
        + "kpi x = percentile(orders.amount, 95)\n"),
    DiagnosticExplanation(
      .missingClause, "A clause is missing",
      """
      `share` needs a condition after `where`, `total` and `rank` a dimension after `over`.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = share(orders)\n",
      corrected: ExplanationSample.orders()
        + "kpi x = share(orders where amount > 0)\n"),
    DiagnosticExplanation(
      .misplacedCallClause, "A clause that does not belong there",
      """
      Each function takes the clauses that make sense for it; the message lists them.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = sum(orders.amount weighted by amount)\n",
      corrected: ExplanationSample.orders()
        + "kpi x = average(orders.amount weighted by amount)\n"),
    DiagnosticExplanation(
      .textForBand, "A band in quotes",
      """
      Texts are quoted, bands are bare.
      """,
      failing: ExplanationSample.orders(
        with: "derived = amount banded low < 20 <= high", "x = derived is \"high\"")
        + "kpi sales = sum(orders.amount) { by derived }\n",
      corrected: ExplanationSample.orders(
        with: "derived = amount banded low < 20 <= high", "x = derived is high")
        + "kpi sales = sum(orders.amount) { by derived }\n"),
    DiagnosticExplanation(
      .nameForText, "Text without quotes",
      """
      A bare word is a name. Text is written in quotes.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) { where channel is email }\n",
      corrected: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) { where channel is \"email\" }\n"),
    DiagnosticExplanation(
      .periodAlone, "A period beside something else",
      """
      `2026-03` is compared with a date, a time or a period.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = count(orders where amount > 2026-03)\n",
      corrected: ExplanationSample.ordersOnly
        + "kpi x = count(orders where orderedAt > 2026-03)\n"),
    DiagnosticExplanation(
      .periodTooFine, "Finer than what it is compared with",
      """
      A day cannot be told apart in a column of months.
      """,
      failing: ExplanationSample.orders(with: "derived = month(orderedAt) is 2026-03-01")
        + "kpi sales = sum(orders.amount) { by derived }\n",
      corrected: ExplanationSample.orders(with: "derived = date(orderedAt) is 2026-03-01")
        + "kpi sales = sum(orders.amount) { by derived }\n"),
    DiagnosticExplanation(
      .invalidPeriod, "A week that does not exist",
      """
      Most years have 52 weeks; only some have a W53.
      """,
      failing: ExplanationSample.ordersOnly
        + "kpi x = count(orders where orderedAt > 2025-W53)\n",
      corrected: ExplanationSample.ordersOnly
        + "kpi x = count(orders where orderedAt > 2026-W53)\n"),
    DiagnosticExplanation(
      .numberTooLarge, "A number with too many digits",
      """
      Numbers are exact up to 38 digits.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) * 1234567890123456789012345678901234567890\n",
      corrected: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) * 1234567890\n"),
    DiagnosticExplanation(
      .percentileRange, "No such percentile",
      """
      The second argument of `percentile` is a number from 0 to 100.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = percentile(orders.amount, 950)\n",
      corrected: ExplanationSample.orders()
        + "kpi x = percentile(orders.amount, 95)\n"),
    DiagnosticExplanation(
      .invalidTimeSpan, "No length of time",
      """
      A length of time is a whole number with its unit: `28 days`, `1 year`, `12 periods`.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = rolling(sum(orders.amount), 28)\n",
      corrected: ExplanationSample.orders()
        + "kpi x = rolling(sum(orders.amount), 28 days)\n"),
    DiagnosticExplanation(
      .misplacedRange, "A range outside of an input",
      """
      `±` states how sure an assumption is; a formula takes over the ranges of its inputs.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) * (10 ± 2)\n",
      corrected: ExplanationSample.orders()
        + """
        input factor : number = 10 ± 2
        kpi x = sum(orders.amount) * factor

        """),
    DiagnosticExplanation(
      .expectedConstant, "A constant is needed",
      """
      Inputs and expected values are constants; formulas belong into measures.
      """,
      failing: ExplanationSample.ordersOnly
        + """
        measure m = count(orders)
        input factor : number = m
        kpi x = m * factor

        """,
      corrected: ExplanationSample.ordersOnly
        + """
        measure m = count(orders)
        input factor : number = 10
        kpi x = m * factor

        """),
    DiagnosticExplanation(
      .levelOfText, "A level that is no number",
      """
      `level` marks a stock, a number that adds up over everything but time.
      """,
      failing: """
        dataset orders from "orders.csv" {
          row        order by orderId
          time       orderedAt
          orderId    : id order
          customerId : id customer
          channel    : text level
          amount     : EUR
        }
        kpi x = sum(orders.amount) { by channel }

        """,
      corrected: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) { by channel }\n"),
    DiagnosticExplanation(
      .conditionNotFlag, "A condition that is neither true nor false",
      """
      After `where`, `if`, `when`, `and`, `or` and `not` stands something true or false.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = count(orders where amount)\n",
      corrected: ExplanationSample.orders()
        + "kpi x = count(orders where amount > 0)\n"),
    DiagnosticExplanation(
      .membersOfCall, "A name behind a call",
      """
      Only names have columns behind them. Derive a column with the call and write its name.
      """,
      failing: ExplanationSample.customers
        + ExplanationSample.orders(with: "land       = first(customerId per channel).country")
        + "kpi x = sum(orders.amount) { by land }\n",
      corrected: ExplanationSample.customers
        + ExplanationSample.orders(
          with: "starter    = first(customerId per channel)", "land       = starter.country")
        + "kpi x = sum(orders.amount) { by land }\n"),
  ]
}
