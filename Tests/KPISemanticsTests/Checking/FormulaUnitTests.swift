import KPISemantics
import KPIValues
import Testing

/// The unit of a formula, and what a stated one accepts.
struct FormulaUnitTests {
  @Test(arguments: [
    ("sales / traffic", "EUR/visit"),
    ("engagement * closeRate * leads", "EUR"),
    ("engagement * closeRate * leads / traffic", "EUR/visit"),
    ("engagement * leads / traffic", "EUR·lead/deal/visit"),
    ("sales * usd", "EUR^2/USD"),
    ("fee * usd", "EUR"),
    ("sales + 5", "EUR"),
    ("5 - sales", "EUR"),
    ("1 - conversion", "%"),
    ("growth(sales)", "%"),
    ("change(conversion)", "pp"),
    ("change(share(visits where converted))", "pp"),
    ("rank(sales over channel)", "number"),
    ("count(orders)", "order"),
    ("distinct(visits.visitorId)", "visitor"),
    ("distinct(visits.channel)", "number"),
    ("count(customers at firstAt)", "customer"),
    ("sum(visits.duration)", "s"),
    ("sales / sum(visits.duration)", "EUR/s"),
    ("average(tickets.score)", "point"),
    ("sum(lines.quantity * price)", "EUR"),
    ("transactions ^ 2", "order^2"),
    ("market / sales", "number"),
    ("rolling(transactions / buyers, 1 year) / 1 year", "order/customer/month"),
  ])
  func `a formula has the unit of its parts`(formula: String, unit: String) {
    let (figure, problems) = SampleShop.check(formula)
    #expect(problems == [])
    #expect(figure?.type.unit?.symbol == unit)
  }

  @Test(arguments: [
    ("sales / traffic", "EUR/1000 visit"),
    ("conversion", "number"),
    ("transactions / traffic", "%"),
    ("transactions / traffic", "point"),
    ("sum(lines.quantity) / buyers", "number"),
    ("transactions", "visit"),
    ("sum(visits.duration)", "h"),
    ("sum(visits.duration)", "hours"),
    ("sales / market", "%"),
    ("sum(lines.quantity) / (rolling(sum(lines.quantity), 28 days) / 28 days)", "day"),
    ("rolling(transactions / buyers, 1 year) / 1 year * 3 years", "order/customer"),
    ("5", "EUR"),
  ])
  func `a stated unit accepts the formula`(formula: String, unit: String) {
    #expect(SampleShop.check(formula, block: "unit \(unit)").1 == [])
  }

  @Test(arguments: [
    ("engagement * leads / traffic", "EUR/visit", "lead/deal"),
    ("sales", "visit", "EUR/visit"),
    ("traffic / sales", "%", "visit/EUR"),
    ("sum(visits.duration)", "EUR", "min/EUR"),
    ("sum(visits.duration)", "month", "min/month"),
  ])
  func `what is left over is named`(formula: String, unit: String, rest: String) throws {
    let problem = try #require(SampleShop.problem(formula, block: "unit \(unit)"))
    #expect(problem.code == .formulaUnit)
    #expect(problem.notes.map(\.english).contains("left over: \(rest)"), "\(problem.notes)")
  }

  @Test func `the missing factor of the flagship is offered`() throws {
    let problem = try #require(
      SampleShop.problem("engagement * leads / traffic", block: "unit EUR/visit"))
    #expect(problem.help.map(\.english) == ["multiply by `closeRate`, which is in `deal/lead`"])
    #expect(
      problem.notes.map(\.english) == [
        "stated:    EUR/visit", "formula:   EUR/deal · lead / visit = EUR·lead/deal/visit",
        "left over: lead/deal",
      ])
  }

  @Test func `a hole is told its unit`() throws {
    let problem = try #require(
      SampleShop.problem("engagement * ? * leads / traffic", block: "unit EUR/visit"))
    #expect(problem.code == .hole)
    #expect(problem.message.english == "`?` stands for a number in `deal/lead`")
  }

  @Test(arguments: [
    ("sales", Additivity.additive), ("transactions", .additive), ("buyers", .nonAdditive),
    ("sales / traffic", .nonAdditive), ("sales / 2", .additive), ("sales * usd", .additive),
    ("sales + sum(lines.quantity * price)", .additive),
    ("sum(last(stock.onHand) per stock.productId, stock.warehouse)", .semiAdditive),
    ("count(tickets open from createdAt until resolvedAt)", .semiAdditive),
    ("count(visitors)", .nonAdditive), ("rolling(sales, 28 days)", .semiAdditive),
    ("average(tickets.score)", .nonAdditive), ("engagement * closeRate", .constant),
    ("sum(engagement * closeRate * leads * transactions per channel)", .additive),
  ])
  func `what adds up is known`(formula: String, additivity: Additivity) {
    #expect(SampleShop.check(formula).0?.expression?.additivity == additivity)
  }
}
