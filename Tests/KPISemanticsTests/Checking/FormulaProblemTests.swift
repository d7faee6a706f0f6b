import KPISemantics
import KPISyntax
import Testing

/// Formulas that do not check, and those that nearly do not.
struct FormulaProblemTests {
  @Test(arguments: [
    ("sales - 20%", DiagnosticCode.relativeChange),
    ("conversion - 20%", .relativeChange),
    ("conversion > 0.9", .bareNumberForPercentage),
    ("sales + fee", .mixedCurrencies),
    ("sales + traffic", .mismatchedUnits),
    ("sum(lines.rate)", .sumOfRate),
    ("sum(lines.price)", .sumOfRate),
    ("sum(conversion per channel)", .sumOfRate),
    ("sum(buyers per day)", .sumOfRate),
    ("average(lines.rate)", .averageOfRate),
    ("average(lines.price / quantity)", .averageOfRate),
    ("average(sales / traffic per channel)", .averageOfRate),
    ("sum(stock.onHand)", .sumOfLevel),
    ("sum(lines.order.amount)", .countedTwice),
    ("sum(lines.order.amount - 5)", .countedTwice),
    ("sum(last(stock.onHand) per stock.productId)", .keysOfLevel),
    ("last(stock.onHand)", .keysOfLevel),
    ("average(sales)", .aggregateOfAggregate),
    ("sum(orders.amount per orders.customerId)", .aggregateOfAggregate),
    ("retained(sales)", .retainedNeedsDistinct),
    ("sum(orders.amount - visits.duration)", .mixedDatasets),
    ("count(orders.customerId)", .argumentType),
    ("count(visitors where frequency is \"low\")", .textForBand),
    ("count(visitors where frequency is lo)", .unknownBand),
    ("count(orders where channel is email)", .nameForText),
    ("count(orders where orderedAt > paidOn)", .mismatchedTypes),
    ("count(orders where shippedAt - orderedAt > 2 months)", .monthsAsDays),
    ("count(orders where channel > 5)", .mismatchedTypes),
    ("count(orders where customerId is 5)", .mismatchedTypes),
    ("count(orders where cohort is 2026-03-01)", .periodTooFine),
    ("count(orders where periodEnd > orderedAt)", .periodEndOutsideOpen),
    ("average(sales per day where true)", .misplacedCallClause),
    ("share(customers at firstAt where loyal)", .missingLeftOut),
    ("total(sales)", .missingClause),
    ("month(sales)", .columnAsFigure),
    ("value", .unknownName),
    ("conversion > 5%", .flagFigure),
    ("engagement * patience", .splitInput),
  ])
  func `a formula is refused for its cause`(formula: String, code: DiagnosticCode) {
    #expect(SampleShop.check(formula).1 == [code.text])
  }

  @Test(arguments: [
    "average(count(visits) per day)",
    "average(average(visits.pageViews) per day)",
    "average(buyers per day)", "sum(lines.quantity * order.amount)",
    "sum(lines.order.amount / quantity * quantity)",
    "average(sum(visits.duration) per visits.visitorId)",
    "average(lines.rate weighted by quantity)",
    "sum(max(visits.pageViews) per visits.visitorId)",
    "sum(last(stock.onHand within 31 days) per stock.warehouse, stock.productId)",
    "sum(lines.quantity where order.channel is \"email\")",
    "count(orders where customerId is \"5\" and channel in (\"a\", \"b\"))",
    "count(orders where paidOn in (2026-01, 2026-03-05) or orderedAt < 2026)",
    "count(orders where weekday(orderedAt) in (saturday, sunday))",
    "count(tickets open from createdAt + patience until resolvedAt)",
    "average(periodEnd - tickets.createdAt open from createdAt until resolvedAt)",
    "share(customers at firstAt where loyal otherwise false)",
    "if transactions > 5 then sales else 0",
    "sales / total(sales over channel, period)",
    "rolling(average(sales per period), 12 periods)",
    "mode(orders.channel)", "max(orders.orderedAt)", "100% - conversion",
    "if conversion > 5% or change(conversion) > 10 pp then 1 else 0",
    "sales * 80%", "toDate(sales, year)", "toDate(sales)",
    "1 - retained(buyers) / previous(buyers)", "percentile(tickets.score, 99.5)",
  ])
  func `a formula is accepted`(formula: String) {
    #expect(SampleShop.check(formula).1 == [])
  }

  @Test func `the key of a level is offered whole, as an edit`() throws {
    let problem = try #require(
      SampleShop.problem("sum(last(stock.onHand) per stock.productId)"))
    #expect(
      problem.message.english == "the key of `stock` without its time is `productId, warehouse`")
    #expect(problem.fixes.first?.edits.first?.replacement == "stock.productId, stock.warehouse")
  }

  @Test(arguments: [
    ("threshold red < 10 <= amber < 5 <= green", DiagnosticCode.boundsNotRising),
    ("threshold red < 5 < green", .boundComparators),
    ("better lower; threshold red < 5 <= green", .thresholdDirection),
    ("goal >= 4 h", .literalUnit), ("goal +10% by 2027", .goalTarget),
    ("alert when value < 5% for 3 periods", .mismatchedUnits),
    ("alert when value for 3 periods", .conditionNotFlag),
    ("needs traffic is 3", .needsComparison),
    ("threshold red < goal <= green", .unknownName),
    ("where channel is email", .nameForText), ("by chanel", .unknownDimension),
  ])
  func `a rule is refused for its cause`(block: String, code: DiagnosticCode) {
    #expect(SampleShop.check("sales", block: block).1 == [code.text])
  }

  @Test(arguments: [
    "unit EUR; goal >= 12 from 2026-01 by 2026-12", "goal >= plannedOrNot",
    "unit EUR; threshold red < 5 <= amber < goal * 95% <= green; goal >= 40_000",
    "alert critical when growth(value) < -20% \"Why?\"",
    "alert when value < rolling(value, 12 months) * 95% for 3 periods recovers when value >= 5",
    "needs traffic >= 30", "for channel is \"email\" { goal >= 5 }",
    "goal +10% from 2026-Q4 by 2027-Q1", "goal +100 EUR from 2026 by 2027",
  ])
  func `a rule is accepted`(block: String) {
    let block = block.replacing("plannedOrNot", with: "market")
    #expect(SampleShop.check("sales", block: block).1 == [])
  }
}
