extension DiagnosticCatalogue {
  /// K41xx: conformance of splits and conditions.
  static let conformanceExplanations: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .splitNotAnswered, "A source lacks the split",
      """
      A figure can be split by what all its sources have. Where one of them lacks it, `total`
      undoes the split for that part: every cell then uses the whole.
      """,
      failing: shop + visits
        + "kpi perVisit = count(orders) / count(visits) { unit %; by customerId }\n",
      corrected: shop + visits
        + "kpi perVisit = count(orders) / total(count(visits) over customerId)"
        + " { unit %; by customerId }\n"),
    DiagnosticExplanation(
      .ambiguousSplit, "A split that could be two columns",
      """
      A split by an entity is answered by the one id column of that entity. Where a source has
      two of them, or two splits are the same column of it, one must be named or undone.
      """,
      failing: shop + moves
        + "kpi perMove = count(orders) / count(moves) { unit %; by customerId }\n",
      corrected: shop + moves
        + "kpi perMove = count(orders) / total(count(moves) over customerId)"
        + " { unit %; by customerId }\n"),
    DiagnosticExplanation(
      .conditionNotAnswered, "A source lacks what is filtered by",
      """
      A KPI's `where` filters every source of its formula. A condition on one of them only stands
      inside its aggregate: `count(orders where …)`.
      """,
      failing: shop + visits
        + "kpi perVisit = count(orders) / count(visits) { unit %; where customerId is \"c1\" }\n",
      corrected: shop + visits
        + "kpi perVisit = count(orders where customerId is \"c1\") / count(visits) { unit % }\n"),
    DiagnosticExplanation(
      .dimensionTypeClash, "One name for two kinds of values",
      "The same dimension has the same name, or ids of one entity; its values are of one type.",
      failing: shop + "dataset visits from \"visits.csv\" { time startedAt; channel : number }\n"
        + "kpi perVisit = count(orders) / count(visits) { unit order; by channel }\n",
      corrected: shop + visits
        + "kpi perVisit = count(orders) / count(visits) { unit order/visit; by channel }\n"),
  ]

  private static let visits = """
    dataset visits from "visits.csv" {
      row     visit by visitId
      time    startedAt
      visitId : id visit
      channel : text
    }

    """

  private static let moves = """
    dataset moves from "moves.csv" {
      row  move
      time movedAt
      giver : id customer
      taker : id customer
    }

    """
}
