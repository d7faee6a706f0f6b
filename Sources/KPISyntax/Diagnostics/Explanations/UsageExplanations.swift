extension DiagnosticCatalogue {
  /// K60xx: warnings about what is never used or spelled in two ways.
  static let usageExplanations: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .unusedInput, "An input that nothing uses",
      "An assumption that no KPI, objective or test rests on misleads who reads it.",
      failing: shop + "input rate : % = 10%\n",
      corrected: shop + "input rate : % = 10%\nkpi commission = sales * rate { unit EUR }\n"),
    DiagnosticExplanation(
      .unusedMeasure, "A measure that nothing uses",
      "A measure is a building block of KPIs; one that no KPI, objective or test uses is lost.",
      failing: shop + "measure buyers = distinct(orders.customerId)\n",
      corrected: shop + "measure buyers = distinct(orders.customerId)\n"
        + "kpi perBuyer = sales / buyers { unit EUR/customer }\n"),
    DiagnosticExplanation(
      .unusedDataset, "A dataset that nothing reads",
      "No KPI, objective or test needs the dataset, so its files are never read.",
      failing: shop + "dataset spend from \"spend.csv\" { time day : date; cost : EUR }\n",
      corrected: shop + "dataset spend from \"spend.csv\" { time day : date; cost : EUR }\n"
        + "kpi cost = sum(spend.cost) { unit EUR }\n"),
    DiagnosticExplanation(
      .unusedColumn, "A quantity that nothing reads",
      """
      Text, flags, dates and ids can split any run. A quantity with a unit can not: if no figure
      reads it, it is of no use.
      """,
      failing: shop + "dataset orders { discount : EUR }\n",
      corrected: shop + "dataset orders { discount : EUR }\n"
        + "kpi discounts = sum(orders.discount) { unit EUR }\n"),
    DiagnosticExplanation(
      .otherNormalizationForm, "One name in two Unicode forms",
      """
      A letter with an accent can be written as one character or as a letter and a mark. Names are
      compared in NFC, so both are one name, but other tools may see two.
      """,
      failing: shop + "kpi marge\u{E9} = sales\nkpi twice = marge\u{65}\u{301} * 2\n",
      corrected: shop + "kpi marge\u{E9} = sales\nkpi twice = marge\u{E9} * 2\n"),
    DiagnosticExplanation(
      .unknownWatched, "A watched figure that is not there",
      "`watch` names figures that are shown beside another one; an unknown one is left out.",
      failing: shop + "objective grow { goal sales +10% from 2026 by 2027; watch buyers }\n",
      corrected: shop + "objective grow { goal sales +10% from 2026 by 2027; watch sales }\n"),
  ]
}
