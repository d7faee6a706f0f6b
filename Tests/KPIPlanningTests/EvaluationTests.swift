import KPISemantics
import KPIValues
import Testing

@testable import KPIPlanning

struct EvaluationTests {
  private func evaluate(
    _ text: String = "", _ change: (inout EvaluationQuery, KPIModel) -> Void
  ) throws -> (Evaluation, KPIModel) {
    let shop = try ShopProgram(adding: text)
    var query = EvaluationQuery()
    change(&query, shop.model)
    return (try shop.evaluator.evaluate(query), shop.model)
  }

  private func texts(_ cells: CellList, _ model: KPIModel) -> [String] {
    cells.map { cell in
      let period = cell.period.map { model.calendar.name(of: $0) } ?? "all"
      let keys = cell.key.map { value -> String in
        switch value {
        case .text(let text): text
        case .missing: "(missing)"
        case nil: "total"
        default: "?"
        }
      }
      let value = cell.value.text(of: .unknown, calendar: model.calendar)
      return ([period] + keys + [value]).joined(separator: " ") + (cell.isPartial ? " ~" : "")
    }
  }

  @Test("judged is the last complete period whatever is shown (case 56)")
  func judged() throws {
    let (evaluation, model) = try evaluate { query, _ in
      query.figures = ["sales"]
      query.until = CivilDate("2026-02-17")
    }
    #expect(texts(evaluation.figures[0].cells, model) == ["all 250"])
    #expect(texts(evaluation.figures[0].judged, model) == ["2026-01 150"])
  }

  @Test("judged by split has the combinations of that period and of the one before")
  func judgedBySplit() throws {
    let (evaluation, model) = try evaluate { query, model in
      query.figures = ["sales"]
      query.by = [CaseProgram.dimension("channel", model)]
    }
    #expect(texts(evaluation.figures[0].judged, model) == ["2026-04 fax 60"])
    let (march, _) = try evaluate { query, model in
      query.figures = ["sales"]
      query.by = [CaseProgram.dimension("channel", model)]
      query.until = CivilDate("2026-04-10")
    }
    #expect(
      texts(march.figures[0].judged, model) == [
        "2026-03 email 0", "2026-03 fax 0", "2026-03 (missing) 0",
      ])
  }

  @Test("only the totals asked for are computed")
  func totals() throws {
    for (totals, wanted) in [
      (EvaluationQuery.Totals.none, []), (.grand, ["all total 340"]),
      (
        .all,
        [
          "2026-01 total 150", "2026-02 total 130", "2026-03 total 0", "2026-04 total 60",
          "all email 180", "all fax 140", "all (missing) 20", "all total 340",
        ]
      ),
    ] {
      let (evaluation, model) = try evaluate { query, model in
        query.figures = ["sales"]
        query.every = .month
        query.by = [CaseProgram.dimension("channel", model)]
        query.totals = totals
      }
      #expect(texts(evaluation.figures[0].totals, model) == wanted)
    }
  }

  @Test("a flag for the highest cells replaces the KPI's own")
  func top() throws {
    let (evaluation, model) = try evaluate("kpi best = sales { by channel; top 1 }") { query, _ in
      query.figures = ["best"]
      query.top = 2
    }
    #expect(texts(evaluation.figures[0].cells, model) == ["all email 180", "all fax 140"])
  }

  @Test("hours of a day that lacks one are 24 names for 23 hours")
  func hours() throws {
    let (evaluation, model) = try evaluate { query, _ in
      query.figures = ["revenuePerVisit"]
      query.every = .hour
      query.period = CivilDate("2026-01-05").map { $0...$0 }
    }
    let cells = texts(evaluation.figures[0].cells, model)
    #expect(cells.count == 24)
    #expect(cells[9] == "2026-01-05T09:00 0")
    #expect(cells[10].hasPrefix("2026-01-05T10:00 missing divisionByZero"))
  }

  @Test("groups inside groups, with weights and time")
  func nested() throws {
    let text = """
      kpi perBuyer = average(average(sales per orders.channel) per orders.customerId)
      kpi weighted = average(sales weighted by visits per channel)
      kpi busiest  = max(sum(visits.pageViews) per visits.visitorId, month)
      """
    let (evaluation, model) = try evaluate(text) { query, _ in
      query.figures = ["perBuyer", "weighted", "busiest"]
    }
    // ann: email 180; bob: fax 110; cid has no channel.
    #expect(texts(evaluation.figures[0].cells, model) == ["all 145"])
    // email 180 with 4 visits, fax 140 with 1, tv 0 with 2.
    #expect(texts(evaluation.figures[1].cells, model) == ["all 122.85714285714286"])
    #expect(texts(evaluation.figures[2].cells, model) == ["all 5"])
  }

  @Test("a chain of definitions is followed as far as one can be written")
  func depth() throws {
    func chain(_ count: Int) -> String {
      "kpi last = step\(count)\nmeasure step0 = sales\n"
        + (1...count).map { "measure step\($0) = step\($0 - 1) + 1 EUR\n" }.joined()
    }
    let (evaluation, model) = try evaluate(chain(90)) { query, _ in query.figures = ["last"] }
    #expect(texts(evaluation.figures[0].cells, model) == ["all 430"])
  }

  @Test("sources that share no value of a split are named")
  func strangers() throws {
    let text = """
      dataset ads from "visits.csv" {
        time startedAt
        channel = "x"
        clicks : number from "pageViews"
      }
      kpi salesPerClick = sales / sum(ads.clicks) / 1 EUR
      """
    let (evaluation, _) = try evaluate(text) { query, model in
      query.figures = ["salesPerClick"]
      query.by = [CaseProgram.dimension("channel", model)]
    }
    #expect(
      evaluation.warnings == [
        .nothingInCommon(dimension: "channel", left: "orders", right: "ads")
      ])
  }

  @Test("what cannot be asked is said", arguments: ["nowhere", "isFirst"])
  func refusals(_ split: String) throws {
    let shop = try ShopProgram()
    var query = EvaluationQuery()
    query.figures = ["revenuePerVisit"]
    query.by = [CaseProgram.dimension(split, shop.model)]
    #expect(throws: PlanningError.self) { try shop.evaluator.evaluate(query) }
  }
}
