extension DiagnosticCatalogue {
  /// K20xx: names and projects.
  static let nameExplanations: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .duplicateDefinition, "A name is defined twice",
      """
      Measures, KPIs and inputs share one namespace over all files of a program. A name may be
      declared several times but defined once; a project that wants another definition than a
      pack's writes `override` before its own.
      """,
      failing: shop + "kpi sales = count(orders) { unit order }\n",
      corrected: shop + "kpi transactions = count(orders) { unit order }\n"),
    DiagnosticExplanation(
      .overridesNothing, "Nothing is there to override",
      """
      `override` replaces a definition that a used pack or folder makes. Without one it hides a
      spelling mistake, so it is refused.
      """,
      failing: shop + "override kpi transactions = count(orders) { unit order }\n",
      corrected: shop + "kpi transactions = count(orders) { unit order }\n"),
    DiagnosticExplanation(
      .unknownPack, "A pack that does not ship",
      """
      `use sales` names a pack that ships with the tool; a folder of your own is written as text,
      `use "../shared/finance"`.
      """,
      failing: "use nosuchpack\n", corrected: "unit deal\n"),
    DiagnosticExplanation(
      .definitionCircle, "A definition needs itself",
      """
      Figures and derived columns may use each other in any order, but not in a circle: none of
      them would ever have a value.
      """,
      failing: shop
        + "kpi profit = sales - cost { unit EUR }\nkpi cost = sales - profit { unit EUR }\n",
      corrected: shop
        + "kpi profit = sales - cost { unit EUR }\nkpi cost = sales * 80% { unit EUR }\n"),
    DiagnosticExplanation(
      .unmetNeed, "Nobody supplies what a figure needs",
      """
      A pack may declare a dataset, a column or a measure and leave it to the project to say where
      it comes from; its KPIs are unavailable until then. A KPI of the project itself has nobody
      else to rely on. (A folder in which no dataset says where it comes from is a pack.)
      """,
      failing: shop + "dataset visits { row visit by visitId; time day : date;"
        + " visitId : id visit }\nkpi traffic = count(visits) { unit visit }\n",
      corrected: shop + "dataset visits from \"visits.csv\" { row visit by visitId;"
        + " time day : date; visitId : id visit }\nkpi traffic = count(visits) { unit visit }\n"),
    DiagnosticExplanation(
      .unknownFigure, "No figure has that name",
      "An objective's goals and a test's `given` name measures, KPIs or inputs of the program.",
      failing: shop + "objective grow { goal sale +10% from 2026 by 2027 }\n",
      corrected: shop + "objective grow { goal sales +10% from 2026 by 2027 }\n"),
    DiagnosticExplanation(
      .unknownCurrency, "No currency has that code",
      "A project's currency is a code of ISO 4217, three capital letters.",
      failing: "currency EURO\n", corrected: "currency EUR\n"),
    DiagnosticExplanation(
      .statedTwice, "A clause is stated twice",
      "Most clauses may stand once in a block: with two, one of them would be ignored.",
      failing: shop
        + "kpi transactions = count(orders) { unit order; owner \"Ann\"; owner \"Bob\" }\n",
      corrected: shop + "kpi transactions = count(orders) { unit order; owner \"Ann, Bob\" }\n"),
    DiagnosticExplanation(
      .reservedUnit, "A unit that every program knows",
      "Currencies, lengths of time, `%`, `pp` and `point` need no declaration.",
      failing: "unit EUR, deal\n", corrected: "unit deal\n"),
    DiagnosticExplanation(
      .unitClash, "Declarations state different units",
      "All declarations of a name speak of one figure, so they must state the same unit.",
      failing: shop + "unit lead\nmeasure leads : lead = count(orders)\n"
        + "measure leads : order\n"
        + "kpi perOrder = leads / leads { unit % }\n",
      corrected: shop + "unit lead\nmeasure leads : lead = count(orders)\nmeasure leads : lead\n"
        + "kpi perOrder = leads / leads { unit % }\n"),
    DiagnosticExplanation(
      .unknownSetting, "A clause does not know that word",
      "Some clauses accept one word of a short list, such as `better higher` or `better lower`.",
      failing: shop + "kpi transactions = count(orders) { unit order; better up }\n",
      corrected: shop + "kpi transactions = count(orders) { unit order; better higher }\n"),
    DiagnosticExplanation(
      .workingHours, "Working hours that cannot be",
      "Each range of working hours begins before it ends, and after the one in front of it.",
      failing: "calendar { working monday..friday 18:00..09:00 }\n",
      corrected: "calendar { working monday..friday 09:00..18:00 }\n"),
    DiagnosticExplanation(
      .unknownTimeZone, "No such time zone",
      "A calendar's zone is an identifier of the time zone database, such as \"Europe/Paris\".",
      failing: "calendar { timezone \"Europe/Atlantis\" }\n",
      corrected: "calendar { timezone \"Europe/Paris\" }\n"),
    DiagnosticExplanation(
      .definitionsTooDeep, "Too many definitions in a row",
      "Figures may build on each other, a hundred in a row at most.",
      failing: shop + chain(120), corrected: shop + chain(20)),
  ]

  private static func chain(_ count: Int) -> String {
    (1...count).map { "kpi step\($0) = \($0 == count ? "sales" : "step\($0 + 1)") { unit EUR }\n" }
      .joined()
  }

  /// A small program that checks; failing programs add to it.
  static let shop = """
    dataset orders from "orders.csv" {
      row        order by orderId
      time       orderedAt
      orderId    : id order
      customerId : id customer
      channel    : text
      amount     : EUR
    }
    kpi sales = sum(orders.amount) { unit EUR }

    """
}
