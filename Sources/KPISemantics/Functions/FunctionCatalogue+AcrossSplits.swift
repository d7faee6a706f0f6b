extension FunctionCatalogue {
  /// A figure with a split undone.
  static let acrossSplits: [FunctionDescription] = [
    FunctionDescription(
      function: .total, usage: "total(x over channel)", operand: .any, arguments: 1...1,
      clauses: [.over], result: .operand, addition: .fixed(.nonAdditive),
      emptyGroup: .operand,
      summary: "The figure with split and filter on a dimension undone",
      example: "sales / total(sales over channel)"),
    FunctionDescription(
      function: .rank, usage: "rank(x over category)", operand: .number, arguments: 1...1,
      clauses: [.over], result: .number, addition: .fixed(.nonAdditive),
      emptyGroup: .operand,
      summary: "The place among the values of a dimension, 1 the highest, ties shared",
      example: "rank(ticketsOpened over category)"),
  ]
}
