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
    DiagnosticExplanation(
      .splitInput, "An input that needs a split",
      """
      An input that is given by channel has a value where a cell splits by the channel or filters
      to one. Elsewhere sum over the channels, each with its own value.
      """,
      failing: ExplanationSample.ordersOnly
        + """
        input cost : EUR/order by channel { "email" = 12; else = 10 }
        kpi x = cost * count(orders) { unit EUR }

        """,
      corrected: ExplanationSample.ordersOnly
        + """
        input cost : EUR/order by channel { "email" = 12; else = 10 }
        kpi x = sum(cost * count(orders) per channel) { unit EUR }

        """),
    DiagnosticExplanation(
      .commentInFormula, "A comment that swallows a block",
      """
      `//` begins a comment. Where an operand and a block stand behind it, a division was probably
      meant, which is written `/`.
      """,
      failing: ExplanationSample.orders() + "kpi x = count(orders) // 10 { unit order }\n",
      corrected: ExplanationSample.orders() + "kpi x = count(orders) / 10 { unit order }\n"),
    DiagnosticExplanation(
      .bareDuration, "A bare number beside a duration",
      """
      The difference of two times is a duration whose unit nobody has stated; a bare number beside
      it counts seconds.
      """,
      failing: ExplanationSample.orders(with: "shippedAt  : time")
        + "kpi x = count(orders where shippedAt - orderedAt > 4)\n",
      corrected: ExplanationSample.orders(with: "shippedAt  : time")
        + "kpi x = count(orders where shippedAt - orderedAt > 4 h)\n"),
    DiagnosticExplanation(
      .ruleNotFiltered, "A rule that is never applied",
      """
      A KPI's `where` filters what its rules rest on as well. Where that source lacks the column,
      nothing is judged; `total` undoes the filter there.
      """,
      failing: ExplanationSample.orders() + plan
        + """
        kpi x = sum(orders.amount) {
          unit EUR
          where channel is "email"
          goal >= sum(plan.amount)
        }

        """,
      corrected: ExplanationSample.orders() + plan
        + """
        kpi x = sum(orders.amount) {
          unit EUR
          where channel is "email"
          goal >= total(sum(plan.amount) over channel)
        }

        """),
    DiagnosticExplanation(
      .ruleNotSplit, "A rule without the KPI's split",
      """
      A KPI that is split is judged in each cell of the split. What rests on a source without that
      column has no value there, so only the total is judged; `total` compares each cell with the
      whole.
      """,
      failing: ExplanationSample.orders() + plan
        + """
        kpi x = sum(orders.amount) {
          unit EUR
          by channel
          alert when value < 10% * sum(plan.amount)
        }

        """,
      corrected: ExplanationSample.orders() + plan
        + """
        kpi x = sum(orders.amount) {
          unit EUR
          by channel
          alert when value < 10% * total(sum(plan.amount) over channel)
        }

        """),
    DiagnosticExplanation(
      .goalDirection, "A goal on the worse side",
      """
      `better higher` says that more is better, and a goal says what passes: at least so much. The
      other way round one of the two is not what was meant.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) { unit EUR; better higher; goal <= 100 }\n",
      corrected: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) { unit EUR; better higher; goal >= 100 }\n"),
    DiagnosticExplanation(
      .segmentGoals, "Goals of segments that do not add up",
      """
      What adds up over a split has goals that add up as well: those of the segments to the goal
      of all. Goals of rates never do, and are not compared.
      """,
      failing: ExplanationSample.orders()
        + """
        kpi x = sum(orders.amount) {
          unit EUR
          goal >= 100
          for channel is "email" { goal >= 60 }
          for channel is "fax" { goal >= 30 }
        }

        """,
      corrected: ExplanationSample.orders()
        + """
        kpi x = sum(orders.amount) {
          unit EUR
          goal >= 100
          for channel is "email" { goal >= 60 }
          for channel is "fax" { goal >= 40 }
        }

        """),
  ]

  /// K6110 and on: warnings about rules and figures that look right and are not.
  static let contradictionExplanations: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .alertDirection, "An alert on the better side",
      """
      An alert's condition says what rings. Where `better higher` stands, what lies above is good
      news, and mostly the comparison was turned round.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) { unit EUR; better higher; alert when value > 100 }\n",
      corrected: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) { unit EUR; better higher; alert when value < 100 }\n"),
    DiagnosticExplanation(
      .recoveryDirection, "An alert that recovers while it rings",
      """
      What ends an alert is the other side of what rings: it rings below 100, and recovers at 120
      and above.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) {\n  unit EUR\n"
        + "  alert when value < 100 recovers when value < 120\n}\n",
      corrected: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) {\n  unit EUR\n"
        + "  alert when value < 100 recovers when value >= 120\n}\n"),
    DiagnosticExplanation(
      .goalInWorstBand, "A goal in the worst band",
      """
      Whoever meets the goal should not be in the red: a digit too few in one of the two, or a
      percentage where its fraction was meant.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) {\n  unit EUR\n  better higher\n  goal >= 95\n"
        + "  threshold red < 900 <= green\n}\n",
      corrected: ExplanationSample.orders()
        + "kpi x = sum(orders.amount) {\n  unit EUR\n  better higher\n  goal >= 950\n"
        + "  threshold red < 900 <= green\n}\n"),
    DiagnosticExplanation(
      .windowOfStock, "A window over a stock",
      """
      A stock is known at one moment, so over a window of any length it is the stock at the end.
      The mean over the window takes it in each month, or day, first.
      """,
      failing: openOrders + "kpi x = rolling(alive, 12 months)\n",
      corrected: openOrders + "kpi x = rolling(average(alive per month), 12 months)\n"),
    DiagnosticExplanation(
      .convertedDuration, "A duration that is converted by hand",
      """
      The difference of two times is a duration, not a number of days or seconds. Its unit is a
      matter of how it is shown and of what it is compared with.
      """,
      failing: ExplanationSample.orders(with: "shippedAt  : time")
        + "kpi x = average((orders.shippedAt - orders.orderedAt) / 3600) { unit h }\n",
      corrected: ExplanationSample.orders(with: "shippedAt  : time")
        + "kpi x = average(orders.shippedAt - orders.orderedAt) { unit h }\n"),
    DiagnosticExplanation(
      .countAsPercentage, "A number of things in per cent",
      """
      `unit %` shows hundredths: twelve orders would be 1200 %. A percentage is a part of something.
      """,
      failing: ExplanationSample.orders()
        + "kpi x = count(orders where amount > 9) { unit % }\n",
      corrected: ExplanationSample.orders()
        + "kpi x = share(orders where amount > 9) { unit % }\n"),
  ]

  private static let openOrders =
    ExplanationSample.orders(with: "shippedAt  : time")
    + "measure alive = count(orders open from orderedAt until shippedAt)\n"

  private static let plan =
    "dataset plan from \"plan.csv\" { time day : date; amount : EUR }\n"
}
