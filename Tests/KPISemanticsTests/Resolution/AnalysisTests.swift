import KPISemantics
import KPISyntax
import Testing

/// What figures need, can be split by and are used for; circles among them.
struct AnalysisTests {
  private static let shop = """
    dataset orders from "orders.csv" {
      row order by orderId
      time orderedAt
      orderId : id order
      customerId : id customer
      channel : text
      isFirst = previous(orderId per customerId) is missing
    }
    dataset visits from "visits.csv" {
      row visit by visitId
      time startedAt
      visitId : id visit
      channel : text
    }
    measure orders = count(orders)
    measure visits = count(visits)

    """

  @Test func `a split that one source lacks names measure and source`() throws {
    let checked = SampleProgram.check(
      AnalysisTests.shop + "kpi x = orders / visits { unit %; by isFirst }")
    let problem = try #require(checked.diagnostics.first)
    #expect(checked.diagnostics.count == 1)
    #expect(problem.code == .splitNotAnswered)
    #expect(problem.notes.map(\.english) == ["`visits` needs count(visits) from `visits`"])
    #expect(problem.help.map(\.english) == ["undo the split there: `total(visits over isFirst)`"])
  }

  @Test func `total makes the split legal`() {
    let checked = SampleProgram.check(
      AnalysisTests.shop + "kpi x = orders / total(visits over isFirst) { unit %; by isFirst }")
    #expect(checked.lines == [])
  }

  @Test func `a condition that one source lacks is refused`() {
    let checked = SampleProgram.check(
      AnalysisTests.shop + "kpi x = orders / visits { unit %; where isFirst }")
    #expect(checked.diagnostics.map(\.code) == [.conditionNotAnswered])
  }

  @Test func `two splits of one entity that are one column are refused`() {
    let lines = """
      dataset lines from "lines.csv" {
        row line; time day : date; orderId : id order; productId : id product
      }
      dataset baskets from pairs of lines.productId per orderId
      measure holding = distinct(lines.orderId)

      """
    let refused = SampleProgram.check(
      lines + "kpi x = count(baskets) / holding { unit %; by first, second }")
    #expect(refused.diagnostics.map(\.code) == [.ambiguousSplit])
    let accepted = SampleProgram.check(
      lines + "kpi x = count(baskets) / total(holding over second) { unit %; by first, second }")
    #expect(accepted.lines == [])
  }

  @Test func `a key of per that a source lacks is refused`() {
    let checked = SampleProgram.check(
      AnalysisTests.shop + "kpi x = max(visits per isFirst) { unit visit }")
    #expect(checked.diagnostics.map(\.code).contains(.splitNotAnswered))
  }

  @Test(
    arguments: [
      ("kpi a = a { unit EUR }", "`a` → `a`"),
      ("kpi a = b { unit EUR }\nkpi b = a { unit EUR }", "`a` → `b` → `a`"),
    ])
  func `a circle of figures is one error that lists it`(text: String, circle: String) {
    let checked = SampleProgram.check(text)
    #expect(checked.diagnostics.map(\.code) == [.definitionCircle])
    #expect(checked.diagnostics.first?.notes.map(\.english) == ["the circle: " + circle])
  }

  @Test func `goals that ask for each other are a circle, earlier periods are not`() {
    let circle = SampleProgram.check(
      AnalysisTests.shop
        + """
        kpi a = orders { unit number; goal >= b }
        kpi b = visits { unit number; goal >= a }
        kpi c = orders / visits { unit % }
        """)
    #expect(circle.diagnostics.map(\.code).contains(.definitionCircle))
    let earlier = SampleProgram.check(
      AnalysisTests.shop
        + """
        kpi a = orders { unit order; goal >= previous(a) }
        kpi c = orders / visits { unit % }
        """)
    #expect(earlier.lines == [])
  }

  @Test func `needs are transitive and exact`() {
    let pack = """
      dataset tickets {
        row ticket by ticketId; time at_ : date; ticketId : id ticket; productId : id product
      }
      dataset visits { row visit by visitId; time day : date; visitId : id visit }
      unit lead
      measure leads : lead
      input rate : %
      kpi perVisit = leads / count(visits) { unit lead/visit }
      kpi twice = perVisit * 2 { unit lead/visit }
      kpi rated = count(tickets) * rate { unit ticket }
      kpi byProduct = count(tickets) { unit ticket; by productId }
      """
    let headers: [String: Set<String>] = ["tickets": ["at_", "ticketId"]]
    let checked = SampleProgram.check(
      "dataset tickets from \"tickets.csv\"", packs: ["service": pack], headers: headers)
    let figures = checked.model.figures
    #expect(checked.lines == [])
    #expect(figures["twice"]?.needs == ["dataset visits", "measure leads"])
    #expect(figures["rated"]?.needs == ["input rate"])
    #expect(figures["byProduct"]?.needs == ["tickets.productId"])
  }

  @Test func `a KPI of the project that lacks something is an error at its place`() throws {
    let pack = "unit lead\nmeasure leads : lead"
    let project = "kpi twice = leads * 2 { unit lead }\nkpi more = twice * 2 { unit lead }"
    let checked = SampleProgram.check(project, packs: ["marketing": pack])
    let problem = try #require(checked.diagnostics.first)
    #expect(checked.diagnostics.map(\.code) == [.unmetNeed])
    #expect(problem.primary.span.start == 12)
    #expect(problem.notes.map(\.english) == ["it lacks `measure leads`"])
  }

  @Test func `what is never used is a warning, what a pack leaves unused is not`() {
    let checked = SampleProgram.check(
      AnalysisTests.shop + "kpi visitCount = visits { unit visit }",
      packs: ["more": "input rate : % = 10%\nmeasure rated = rate * 2"])
    #expect(
      checked.lines == [
        "K6003 dataset `orders` is never used", "K6002 measure `orders` is never used",
      ])
  }

  @Test func `an unknown column type is reported once`() {
    let checked = SampleProgram.check(
      """
      dataset orders from "orders.csv" { row order; time day : date; amount : EURO }
      kpi sales = sum(orders.amount) { unit EUR }
      """)
    #expect(checked.diagnostics.count == 1)
  }

  @Test func `ten thousand figures check in linear time`() {
    let figures = (0..<10_000).map { "kpi k\($0) = orders + \($0) { unit order }" }
    let checked = SampleProgram.check(
      AnalysisTests.shop + figures.joined(separator: "\n") + "\nkpi v = visits { unit visit }")
    #expect(checked.model.kpiOrder.count == 10_001)
  }
}
