extension FunctionCatalogue {
  /// A figure in another period or window.
  static let acrossPeriods: [FunctionDescription] = [
    FunctionDescription(
      function: .previous, usage: "previous(x, 1 year)", operand: .any, arguments: 1...2,
      clauses: [.per, .within, .condition], result: .operand, addition: .operand,
      emptyGroup: .operand,
      summary: "The figure one period earlier, or that much earlier; in a row, the row before",
      example: "previous(sales)"),
    FunctionDescription(
      function: .change, usage: "change(x)", operand: .number, arguments: 1...2,
      clauses: [], result: .operand, addition: .operand,
      emptyGroup: .operand,
      summary: "This period minus the one before",
      example: "change(sales)"),
    FunctionDescription(
      function: .growth, usage: "growth(x)", operand: .number, arguments: 1...2,
      clauses: [], result: .percentage, addition: .fixed(.nonAdditive),
      emptyGroup: .operand,
      summary: "Change over the period before; undefined on a base that is not above 0",
      example: "growth(sales)"),
    FunctionDescription(
      function: .rolling, usage: "rolling(x, 28 days)", operand: .any, arguments: 2...2,
      clauses: [], result: .operand, addition: .operandButTime,
      emptyGroup: .operand,
      summary: "Recomputed from rows over a window that ends with the period",
      example: "rolling(sales, 28 days)"),
    FunctionDescription(
      function: .toDate, usage: "toDate(x, year)", operand: .any, arguments: 1...2,
      clauses: [], result: .operand, addition: .operandButTime,
      emptyGroup: .operand,
      summary: "Recomputed from the start of the year, or of the data",
      example: "toDate(sales, year)"),
    FunctionDescription(
      function: .retained, usage: "retained(x)", operand: .number, arguments: 1...1,
      clauses: [], result: .operand, addition: .fixed(.nonAdditive),
      emptyGroup: .operand,
      summary: "How many of the distinct values were there in the period before",
      example: "retained(distinct(orders.customerId))"),
  ]
}
