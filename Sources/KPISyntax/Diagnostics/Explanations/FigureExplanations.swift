extension DiagnosticCatalogue {
  /// K22xx: clauses of figures and inputs.
  static let figureExplanations: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .misplacedClause, "A clause that means nothing here",
      "Inputs and objectives have labels, owners and tags; what judges and splits is a figure's.",
      failing: shop + "objective grow { goal sales +10% from 2026 by 2027; top 3 }\n",
      corrected: shop + "objective grow { goal sales +10% from 2026 by 2027; owner \"Ann\" }\n"),
    DiagnosticExplanation(
      .topNotPositive, "`top` of no cells",
      "`top 10` keeps the ten highest cells of each period.",
      failing: shop + "kpi best = sum(orders.amount) { unit EUR; by channel; top 0 }\n",
      corrected: shop + "kpi best = sum(orders.amount) { unit EUR; by channel; top 1 }\n"),
    DiagnosticExplanation(
      .settlesNotDays, "`settles after` what are no days",
      "A period is settled a number of days after it ends; until then it is partial.",
      failing: shop + "kpi late = count(orders) { unit order; settles after 3 months }\n",
      corrected: shop + "kpi late = count(orders) { unit order; settles after 90 days }\n"),
    DiagnosticExplanation(
      .textFigureJudged, "A text with a clause for numbers",
      "A figure may be text, such as the most frequent channel; it has no unit, goal or bands.",
      failing: shop + "kpi usual = mode(orders.channel) { better higher }\n",
      corrected: shop + "kpi usual = mode(orders.channel) { owner \"Ann\" }\n"),
    DiagnosticExplanation(
      .mapKeyCount, "An entry with too many or too few keys",
      "An entry names one value for each split, with commas between them.",
      failing: shop + "input fee : EUR/order by channel { \"email\", \"FR\" = 2; else = 3 }\n"
        + "kpi fees = sum(fee * count(orders) per channel) { unit EUR }\n",
      corrected: shop + "input fee : EUR/order by channel { \"email\" = 2; else = 3 }\n"
        + "kpi fees = sum(fee * count(orders) per channel) { unit EUR }\n"),
    DiagnosticExplanation(
      .mapKeyTwice, "Two entries with the same key",
      "Each key stands once: of two values one would be ignored.",
      failing: shop + "input fee : EUR/order by channel { \"email\" = 2; \"email\" = 3 }\n"
        + "kpi fees = sum(fee * count(orders) per channel) { unit EUR }\n",
      corrected: shop + "input fee : EUR/order by channel { \"email\" = 2; \"fax\" = 3 }\n"
        + "kpi fees = sum(fee * count(orders) per channel) { unit EUR }\n"),
    DiagnosticExplanation(
      .inputPeriodGrain, "An entry of another length",
      "The entries of an input that says `every year` are years.",
      failing: shop + "input market : EUR every year { 2026-01 = 40_000 }\n"
        + "kpi part = sales / market { unit % }\n",
      corrected: shop + "input market : EUR every year { 2026 = 40_000 }\n"
        + "kpi part = sales / market { unit % }\n"),
    DiagnosticExplanation(
      .inputEntryWithoutValue, "An entry without a value",
      "Where an input has no value the entry is left out.",
      failing: shop + "input market : EUR every year { 2025 = missing; 2026 = 40_000 }\n"
        + "kpi part = sales / market { unit % }\n",
      corrected: shop + "input market : EUR every year { 2026 = 40_000 }\n"
        + "kpi part = sales / market { unit % }\n"),
    DiagnosticExplanation(
      .elseNotHere, "`else` where every cell is named",
      "A test names the cells that it expects; `else` names none.",
      failing: shop + "test \"sales\" { given orders\n| orderId | orderedAt | channel | amount |\n"
        + "| o1 | 2026-01-01 | email | 10 |\n"
        + "expect sales by channel { \"email\" = 10; else = 0 } }\n",
      corrected: shop
        + "test \"sales\" { given orders\n| orderId | orderedAt | channel | amount |\n"
        + "| o1 | 2026-01-01 | email | 10 |\nexpect sales by channel { \"email\" = 10 } }\n"),
    DiagnosticExplanation(
      .flagFigure, "A KPI that is true or false",
      """
      A published figure is a number or text. What shall hold of a figure is a goal, what rings is
      an alert; where the answer itself must be shown, `if … then 1 else 0` makes a number of it.
      """,
      failing: shop + "kpi enough = sales > 100\n",
      corrected: shop + "kpi enough = if sales > 100 then 1 else 0\n"),
  ]
}
