import KPISemantics
import KPISyntax
import KPIValues
import Testing

/// Calendars, inputs, clauses of figures and tests of the language.
struct ClauseTests {
  private static let shop = """
    dataset orders from "orders.csv" {
      row order by orderId
      time orderedAt
      orderId : id order
      channel : text
      amount : EUR
    }
    kpi sales = sum(orders.amount) { unit EUR }

    """

  @Test func `a calendar without a word has its defaults`() {
    let model = SampleProgram.check(ClauseTests.shop).model
    #expect(model.calendar == CalendarRules())
    #expect(model.judgedEvery == .month)
    #expect(model.currency == "EUR")
  }

  @Test func `a calendar's lines are read`() {
    let checked = SampleProgram.check(
      ClauseTests.shop
        + """
        calendar {
          week starts sunday; year starts april; judged every week
          working saturday..monday 08:00..12:00, 13:00..24:00
          closed 2026-05
        }
        """)
    let calendar = checked.model.calendar
    #expect(checked.lines == [])
    #expect(calendar.weekStart == 7)
    #expect(calendar.yearStart == 4)
    #expect(checked.model.judgedEvery == .week)
    #expect(calendar.workingDays == [1, 6, 7])
    #expect(calendar.workingHours == [28_800..<43_200, 46_800..<86_400])
    #expect(calendar.closedDays.count == 31)
  }

  @Test func `the project's calendar holds over a pack's`() {
    let pack = "calendar { year starts july; week starts sunday }"
    let project = ClauseTests.shop + "calendar { year starts april }"
    let checked = SampleProgram.check(project, packs: ["fiscal": pack])
    #expect(checked.lines == [])
    #expect(checked.model.calendar.yearStart == 4)
    #expect(checked.model.calendar.weekStart == 7)
  }

  @Test func `an overriding calendar holds over the one of a used folder`() {
    let checked = SampleProgram.check(
      ClauseTests.shop + "calendar { year starts july }",
      "override calendar { year starts april }")
    #expect(checked.lines == [])
    #expect(checked.model.calendar.yearStart == 4)
  }

  @Test func `inputs by split and by period are canonical`() throws {
    let checked = SampleProgram.check(
      ClauseTests.shop
        + """
        input fee : EUR/order by channel { "email" = 2; else = 3 }
        input market : EUR every year spread { 2025 = 40_000_000; 2026 = 44_000_000 } estimated
        input wait : h = 2 ± 1
        kpi fees = sum(fee * count(orders) per channel) { unit EUR }
        kpi part = sales / market { unit % }
        kpi waits = count(orders) * wait { unit order }
        """)
    let inputs = checked.model.inputs
    let fee = try #require(inputs["fee"])
    let two = InputModel.Stated(value: .exact(ExactDecimal(2)), range: nil)
    let three = InputModel.Stated(value: .exact(ExactDecimal(3)), range: nil)
    guard case .split(let by, let entries, let otherwise) = fee.value else {
      Issue.record("fee is split")
      return
    }
    #expect(by.map(\.name) == ["channel"])
    #expect(entries == [[.text("email")]: two])
    #expect(otherwise == three)
    #expect(fee.isRate)
    guard case .periods(.year, let years, spread: true)? = inputs["market"]?.value else {
      Issue.record("market is given by year")
      return
    }
    #expect(years.count == 2)
    #expect(inputs["market"]?.isRate == false)
    #expect(inputs["market"]?.isEstimated == true)
    guard case .constant(let wait)? = inputs["wait"]?.value else {
      Issue.record("wait is a constant")
      return
    }
    #expect(wait.value == .exact(ExactDecimal(7200)))
    #expect(wait.range?.low == .exact(ExactDecimal(3600)))
  }

  @Test func `a KPI's clauses become its model`() throws {
    let checked = SampleProgram.check(
      ClauseTests.shop
        + """
        kpi best = sum(orders.amount) {
          label "Best"; label fr "Meilleurs"; unit EUR; better higher; by channel; top 3
          where channel is not "fax"; every week; settles after 90 days; owner "Ann"; tags a, b
          goal >= 100; for channel is "email" { goal <= 50; better lower }; watch sales
        }
        """)
    let best = try #require(checked.model.figures["best"])
    #expect(checked.lines == [])
    #expect(best.labels == ["": "Best", "fr": "Meilleurs"])
    #expect(best.by.map(\.name) == ["channel"])
    #expect(best.top == 3)
    #expect(best.conditions.count == 1)
    #expect(best.every == .week)
    #expect(best.settlesAfterDays == 90)
    #expect(best.judgement.goals.count == 1)
    #expect(best.judgement.segments.first?.better == .lower)
    #expect(best.watch == ["sales"])
  }

  @Test func `a bare number in a derived column stands for its stated unit`() throws {
    let checked = SampleProgram.check(
      """
      dataset runs from "runs.csv" { row run; time day : date; hours : number; took : h = hours }
      kpi took = sum(runs.took) { unit h }
      """)
    let runs = try #require(checked.model.datasets["runs"])
    #expect(checked.lines == [])
    #expect(ModelPrinter.text(of: checked.model).contains("took : h = hours * 3600"))
    #expect(runs.columns.last?.type.unit?.symbol == "h")
  }

  @Test func `a test block becomes its model`() throws {
    let checked = SampleProgram.check(
      ClauseTests.shop
        + """
        test "sales" {
          covers 2026-01..2026-03
          given orders
            | orderId | orderedAt  | channel | amount |
            | o1      | 2026-01-05 | email   | 10     |
            | o2      | 2026-02-05 |         | 5      |
          expect sales by channel at 2026-02 { missing = 5; "email" = missing noData }
          expect sales every month at 2026-01 is 10 EUR
        }
        """)
    let test = try #require(checked.model.tests.first)
    #expect(checked.lines == [])
    #expect(test.tables["orders"]?.count == 3)
    #expect(test.covers?.upperBound.description == "2026-03-31")
    #expect(test.expectations.count == 2)
    #expect(test.expectations[0].cells[0].key == [nil])
    #expect(test.expectations[0].cells[1].outcome == .missing(cause: "noData"))
    #expect(test.expectations[1].every == .month)
  }

  @Test func `what cannot be in a test is reported line by line`() {
    let checked = SampleProgram.check(
      ClauseTests.shop
        + """
        test "wrong" {
          given nothing = 3
          given orders
            | orderId | amnt |
            | o1      |
          expect sales is missing noReason
          expect sales { "email" = 2 }
          expect status(sales) is green
        }
        """)
    #expect(
      checked.diagnostics.map(\.code) == [
        .unknownFigure, .givenUnknownColumn, .givenRowLength, .unknownCause, .mapWithoutSplit,
        .figureNotJudged,
      ])
  }

  @Test func `the contract's project over packs checks`() {
    let packs = [
      "sales": """
      dataset orders {
        row order by orderId; time orderedAt; orderId : id order; customerId : id customer
        channel : text; amount : money
      }
      kpi sales = sum(orders.amount) { unit money }
      """,
      "marketing": """
      unit lead
      dataset visits {
        row visit by visitId; time startedAt; visitId : id visit; visitorId : id visitor
      }
      dataset monthly { time month : month; leads : lead }
      dataset answers {
        row answer by answerId; time day : date; answerId : id answer; csat : number
      }
      measure leads : lead
      kpi leadsPerVisit = leads / count(visits) { unit lead/visit }
      kpi csat = share(answers where csat >= 4) { unit % }
      """,
    ]
    let project = """
      use sales
      use marketing
      dataset orders from "export/Commandes 2026.csv" {
        read as delimiter ";" decimal "," encoding "windows-1252" dates "dd/MM/yyyy" missing "n/a"
        orderId    from "N° commande"
        customerId from "Client"
        orderedAt  from "Date"
        amount     from "Montant (€)"
        channel    from "Canal"
      }
      dataset visits from "ga.csv" { visitorId from "client_id"; startedAt from "ts" }
      dataset monthly from "monthly.csv"
      dataset answers from "answers.csv"
      measure leads = sum(monthly.leads)
      override kpi csat = share(answers where csat >= 5) { unit %; better higher }
      """
    let checked = SampleProgram.check(
      project, packs: packs)
    #expect(checked.lines == [])
    #expect(checked.model.figures["leadsPerVisit"]?.needs == [])
    #expect(checked.model.figures["csat"]?.isFromPack == false)
  }
}
