extension FunctionCatalogue {
  /// Parts of a moment and the time between two.
  static let moments: [FunctionDescription] = [
    FunctionDescription(
      function: .hour, usage: "hour(t)", operand: .moment, arguments: 1...1,
      clauses: [], result: .part(.hour), addition: .fixed(.nonAdditive),
      emptyGroup: .operand,
      summary: "The hour of the day, 0 to 23",
      example: "hour(startedAt)"),
    FunctionDescription(
      function: .weekday, usage: "weekday(t)", operand: .moment, arguments: 1...1,
      clauses: [], result: .part(.weekday), addition: .fixed(.nonAdditive),
      emptyGroup: .operand,
      summary: "The day of the week, in the order of the calendar",
      example: "weekday(startedAt) is monday"),
    FunctionDescription(
      function: .date, usage: "date(t)", operand: .moment, arguments: 1...1,
      clauses: [], result: .part(.date), addition: .fixed(.nonAdditive),
      emptyGroup: .operand,
      summary: "The day",
      example: "date(startedAt)"),
    FunctionDescription(
      function: .week, usage: "week(t)", operand: .momentOrPeriod, arguments: 1...1,
      clauses: [], result: .part(.week), addition: .fixed(.nonAdditive),
      emptyGroup: .operand,
      summary: "The week that holds a moment",
      example: "week(orderedAt)"),
    FunctionDescription(
      function: .month, usage: "month(t)", operand: .momentOrPeriod, arguments: 1...1,
      clauses: [], result: .part(.month), addition: .fixed(.nonAdditive),
      emptyGroup: .operand,
      summary: "The month that holds a moment",
      example: "month(orderedAt)"),
    FunctionDescription(
      function: .quarter, usage: "quarter(t)", operand: .momentOrPeriod, arguments: 1...1,
      clauses: [], result: .part(.quarter), addition: .fixed(.nonAdditive),
      emptyGroup: .operand,
      summary: "The quarter that holds a moment",
      example: "quarter(orderedAt)"),
    FunctionDescription(
      function: .year, usage: "year(t)", operand: .momentOrPeriod, arguments: 1...1,
      clauses: [], result: .part(.year), addition: .fixed(.nonAdditive),
      emptyGroup: .operand,
      summary: "The year that holds a moment",
      example: "year(orderedAt)"),
    FunctionDescription(
      function: .monthsBetween, usage: "monthsBetween(a, b)", operand: .moment, arguments: 2...2,
      clauses: [], result: .months, addition: .fixed(.nonAdditive),
      emptyGroup: .operand,
      summary: "How many month names lie between two moments",
      example: "monthsBetween(firstOrderAt, orderedAt)"),
    FunctionDescription(
      function: .workingTime, usage: "workingTime(a, b)", operand: .moment, arguments: 2...2,
      clauses: [], result: .duration, addition: .fixed(.nonAdditive),
      emptyGroup: .operand,
      summary: "The time between two moments that lies in working hours",
      example: "workingTime(createdAt, answeredAt)"),
  ]
}
