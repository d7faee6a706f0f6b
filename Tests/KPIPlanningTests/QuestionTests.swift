import KPISemantics
import KPIValues
import Testing

@testable import KPIPlanning

struct QuestionTests {
  @Test("a cell in which nothing occurs can be asked for (case 4)")
  func emptyCell() throws {
    let shop = try ShopProgram()
    let question = try shop.question(
      "sales", by: ["channel"], at: "2026-03", keys: [[.text("fax")], [.text("email")]])
    let answer = try #require(try shop.evaluator.answer([question]).first)
    #expect(answer.cells.map(\.value) == [.number(Number(0)), .number(Number(0))])
  }

  @Test("questions of several grains and splits are answered from one reading")
  func several() throws {
    let shop = try ShopProgram()
    let questions = [
      try shop.question("sales"), try shop.question("sales", at: "2026-Q1"),
      try shop.question("revenuePerVisit", by: ["channel"], keys: [[.text("tv")], [.missing]]),
      try shop.question("sales", at: "2025-12"),
    ]
    let answers = try shop.evaluator.answer(questions)
    #expect(answers[0].cells[0].value == .number(Number(340)))
    #expect(answers[1].cells[0].value == .number(Number(280)))
    #expect(answers[2].cells[0].value == .number(Number(0)))
    #expect(answers[2].cells[1].value.cause?.detail == "visits is 0")
    #expect(answers[3].cells[0].value.cause?.kind == .noData)
  }

  @Test("the trace shows the value at every node")
  func trace() throws {
    let shop = try ShopProgram(adding: "kpi grown = growth(sales) * 1 visit / visits")
    let answer = try #require(
      try shop.evaluator.answer([try shop.question("grown", at: "2026-02")]).first)
    #expect(
      lines(answer.traces[0], shop.model.calendar) == [
        "grown = ((growth from previous(sales) to sales) * 1 visit) / visits: "
          + "-0.044444444444444446",
        "  (growth from previous(sales) to sales) * 1 visit: -0.13333333333333333 visit",
        "    growth from previous(sales) to sales: -13.333333333333334%",
        "      sales = sum(orders.amount): 130 EUR of 3",
        "      previous(sales): 150 EUR",
        "        sales = sum(orders.amount) [1 period earlier]: 150 EUR of 2",
        "    1 visit: 1 visit",
        "  visits = count(visits): 3 visit of 3",
      ])
  }

  private func lines(_ trace: ValueTrace, _ calendar: CalendarRules) -> [String] {
    let name = trace.name.map { "\($0) = " } ?? ""
    let scope = trace.changes.isEmpty ? "" : " [\(trace.changes.joined(separator: "; "))]"
    let sample = trace.sample.map { " of \($0.rows ?? -1)" } ?? ""
    return ["\(name)\(trace.formula)\(scope): \(trace.valueText(calendar: calendar))\(sample)"]
      + trace.operands.flatMap { lines($0, calendar) }.map { "  " + $0 }
  }

  @Test("a split that a source lacks is refused in a question")
  func lacking() throws {
    let shop = try ShopProgram()
    let question = try shop.question("visits", by: ["isFirst"], keys: [[.flag(true)]])
    #expect(throws: PlanningError.self) { try shop.evaluator.answer([question]) }
  }
}
