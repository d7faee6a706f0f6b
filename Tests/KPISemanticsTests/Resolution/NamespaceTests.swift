import KPISemantics
import KPISyntax
import Testing

/// Names of a program: what is one, what is defined where, what overrides what.
struct NamespaceTests {
  private static let orders = """
    dataset orders from "orders.csv" {
      row order by orderId
      time orderedAt
      orderId : id order
      channel : text
      amount : EUR
    }

    """

  @Test func `order and file borders mean nothing`() {
    let first = "kpi double = sales * 2 { unit EUR }"
    let second = NamespaceTests.orders + "kpi sales = sum(orders.amount) { unit EUR }"
    #expect(SampleProgram.check(first, second).lines == [])
    #expect(SampleProgram.check(second, first).lines == [])
    #expect(SampleProgram.check(first, second).model.kpiOrder == ["double", "sales"])
    #expect(SampleProgram.check(second, first).model.kpiOrder == ["sales", "double"])
  }

  @Test func `measures, KPIs and inputs share one namespace`() {
    let checked = SampleProgram.check(
      NamespaceTests.orders + "input sales : EUR = 3\nkpi sales = sum(orders.amount) { unit EUR }")
    #expect(
      checked.diagnostics.filter { $0.severity == .error }.map(\.code) == [.duplicateDefinition])
  }

  @Test func `a duplicate shows both places`() throws {
    let checked = SampleProgram.check(
      NamespaceTests.orders + "kpi sales = sum(orders.amount) { unit EUR }",
      "kpi sales = count(orders) { unit order }")
    let problem = try #require(checked.diagnostics.first)
    #expect(problem.primary.span.file == 1)
    #expect(problem.secondary.first?.span.file == 0)
  }

  @Test func `datasets, units and objectives have namespaces of their own`() {
    let checked = SampleProgram.check(
      NamespaceTests.orders
        + """
        kpi orders = count(orders) { unit order }
        kpi sales = sum(orders.amount) { unit EUR }
        objective orders { goal orders +10% from 2026 by 2027 }
        """)
    #expect(checked.lines == [])
    #expect(checked.model.objectives.map(\.name) == ["orders"])
  }

  @Test func `the project overrides a pack`() {
    let pack = NamespaceTests.orders + "kpi sales = count(orders) { unit order }"
    let project = "override kpi sales = sum(orders.amount) { unit EUR }"
    let checked = SampleProgram.check(project, packs: ["sales": pack])
    #expect(checked.lines == [])
    #expect(checked.model.figures["sales"]?.type.unit?.symbol == "EUR")
    #expect(checked.model.figures["sales"]?.isFromPack == false)
  }

  @Test func `redefining what a pack defines takes override`() {
    let pack = NamespaceTests.orders + "kpi sales = count(orders) { unit order }"
    let project = "kpi sales = sum(orders.amount) { unit EUR }"
    let checked = SampleProgram.check(project, packs: ["sales": pack])
    #expect(checked.diagnostics.map(\.code).contains(.duplicateDefinition))
    #expect(
      checked.diagnostics.first?.help.map(\.english) == [
        "write `override` before the definition that shall hold"
      ])
  }

  @Test func `a declared measure is defined by an expression of the project`() {
    let pack = "unit lead\nmeasure leads : lead\nkpi doubled = leads * 2 { unit lead }"
    let project = """
      dataset monthly from "monthly.csv" { time month : month; leads : lead }
      measure leads = sum(monthly.leads)
      """
    let checked = SampleProgram.check(project, packs: ["marketing": pack])
    #expect(checked.lines == [])
    #expect(checked.model.figures["leads"]?.type.unit?.symbol == "lead")
    #expect(checked.model.figures["doubled"]?.needs == [])
  }

  @Test func `a declared measure is satisfied by a KPI of another pack`() {
    let first = "measure orders : order\nkpi doubled = orders * 2 { unit order }"
    let second = NamespaceTests.orders + "kpi orders = count(orders) { unit order }"
    let checked = SampleProgram.check(packs: ["first": first, "second": second])
    #expect(checked.lines == [])
    #expect(checked.model.figures["doubled"]?.needs == [])
  }

  @Test func `money is the currency of the project`() {
    let pack = """
      dataset orders { row order by orderId; time day : date; orderId : id order; amount : money }
      kpi sales = sum(orders.amount) { unit money }
      """
    let project = "currency GBP\ndataset orders from \"orders.csv\" { amount : GBP }"
    let checked = SampleProgram.check(project, packs: ["sales": pack])
    #expect(checked.lines == [])
    #expect(checked.model.currency == "GBP")
  }

  @Test func `names in NFC and NFD are one name, with a warning`() {
    let text =
      NamespaceTests.orders
      + "kpi caf\u{E9} = sum(orders.amount) { unit EUR }\nkpi two = cafe\u{301} * 2 { unit EUR }"
    let checked = SampleProgram.check(text)
    #expect(checked.diagnostics.map(\.code) == [.otherNormalizationForm])
    #expect(!checked.hasErrors)
  }

  @Test func `an override of nothing is an error`() {
    let checked = SampleProgram.check(
      NamespaceTests.orders + "override kpi sales = sum(orders.amount) { unit EUR }")
    #expect(checked.diagnostics.map(\.code) == [.overridesNothing])
  }

  @Test func `five planted errors are five reports`() {
    let checked = SampleProgram.check(
      NamespaceTests.orders
        + """
        calendar { week starts mondy }
        kpi sales = sum(orders.amount) { unit EUR; better up }
        kpi sales = count(orders) { unit order }
        kpi best = sum(orders.amount) { unit EUR; by channel; top 0 }
        objective grow { goal sals +10% from 2026 by 2027 }
        """)
    #expect(
      checked.diagnostics.map(\.code.rawValue).sorted() == [2001, 2006, 2011, 2011, 2202])
  }
}
