extension FunctionCatalogue {
  /// Many rows or cells to one value.
  static let aggregates: [FunctionDescription] = [
    FunctionDescription(
      function: .count, usage: "count(orders)", operand: .rows, arguments: 1...1,
      clauses: rowClauses, result: .entity, addition: .fixed(.additive),
      emptyGroup: .zero,
      summary: "How many rows there are",
      example: "count(orders where paid)"),
    FunctionDescription(
      function: .share, usage: "share(visits where bounced)", operand: .rows, arguments: 1...1,
      clauses: rowClauses, result: .percentage, addition: .fixed(.nonAdditive),
      emptyGroup: .noData,
      summary: "Which part of the rows meets a condition; rows where it is missing are left out",
      example: "share(visits where bounced)"),
    FunctionDescription(
      function: .distinct, usage: "distinct(x)", operand: .category, arguments: 1...1,
      clauses: rowClauses, result: .entity, addition: .fixed(.nonAdditive),
      emptyGroup: .zero,
      summary: "How many different values there are",
      example: "distinct(orders.customerId)"),
    FunctionDescription(
      function: .sum, usage: "sum(x)", operand: .number, arguments: 1...1,
      clauses: rowClauses, result: .operand, addition: .fixed(.additive),
      emptyGroup: .zero,
      summary: "All values added up",
      example: "sum(orders.amount)"),
    FunctionDescription(
      function: .average, usage: "average(x)", operand: .number, arguments: 1...1,
      clauses: rowClauses + [.weighted], result: .operand, addition: .fixed(.nonAdditive),
      emptyGroup: .noData,
      summary: "The mean, weighted by rows or by a stated weight",
      example: "average(tickets.wait)"),
    FunctionDescription(
      function: .min, usage: "min(x)", operand: .ordered, arguments: 1...1,
      clauses: rowClauses, result: .operand, addition: .fixed(.nonAdditive),
      emptyGroup: .noData,
      summary: "The lowest or earliest value",
      example: "min(orders.amount)"),
    FunctionDescription(
      function: .max, usage: "max(x)", operand: .ordered, arguments: 1...1,
      clauses: rowClauses, result: .operand, addition: .fixed(.nonAdditive),
      emptyGroup: .noData,
      summary: "The highest or latest value",
      example: "max(orders.amount)"),
    FunctionDescription(
      function: .median, usage: "median(x)", operand: .number, arguments: 1...1,
      clauses: rowClauses, result: .operand, addition: .fixed(.nonAdditive),
      emptyGroup: .noData,
      summary: "The value in the middle, interpolated between two",
      example: "median(tickets.wait)"),
    FunctionDescription(
      function: .stddev, usage: "stddev(x)", operand: .number, arguments: 1...1,
      clauses: rowClauses, result: .operand, addition: .fixed(.nonAdditive),
      emptyGroup: .noData,
      summary: "The standard deviation of a sample, which divides by n - 1",
      example: "stddev(orders.amount)"),
    FunctionDescription(
      function: .first, usage: "first(x)", operand: .any, arguments: 1...1,
      clauses: rowClauses, result: .operand, addition: .fixed(.nonAdditive),
      emptyGroup: .noData,
      summary: "The value of the earliest row",
      example: "first(orders.channel)"),
    FunctionDescription(
      function: .last, usage: "last(x)", operand: .any, arguments: 1...1,
      clauses: rowClauses + [.within], result: .operand, addition: .fixed(.nonAdditive),
      emptyGroup: .noData,
      summary: "The value of the latest row; of a level, the newest known one",
      example: "sum(last(stock.onHand) per stock.productId, stock.warehouse)"),
    FunctionDescription(
      function: .mode, usage: "mode(x)", operand: .category, arguments: 1...1,
      clauses: rowClauses, result: .operand, addition: .fixed(.nonAdditive),
      emptyGroup: .noData,
      summary: "The commonest value; ties go to the first in order",
      example: "mode(tickets.category)"),
    FunctionDescription(
      function: .percentile, usage: "percentile(x, 95)", operand: .number, arguments: 2...2,
      clauses: rowClauses, result: .operand, addition: .fixed(.nonAdditive),
      emptyGroup: .noData,
      summary: "The value below which that many percent lie, interpolated",
      example: "percentile(tickets.wait, 90)"),
  ]

  private static let rowClauses: [FunctionDescription.Clause] = [
    .condition, .per, .at, .open,
  ]
}
