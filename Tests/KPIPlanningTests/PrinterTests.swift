import KPISemantics
import KPIValues
import Testing

@testable import KPIPlanning

struct PrinterTests {
  private static let text = """
    kpi share = sales / total(sales over channel) { unit %; by channel }
    kpi drop = sales - previous(sales)
    """

  private func plan() throws -> (RunPlan, KPIModel) {
    let shop = try ShopProgram(adding: PrinterTests.text)
    var query = EvaluationQuery()
    query.figures = ["share", "drop"]
    query.every = .month
    query.totals = .none
    query.judges = false
    return (try shop.evaluator.plan(query), shop.model)
  }

  @Test("a graph shares what several figures use")
  func graph() throws {
    let (plan, model) = try plan()
    #expect(
      GraphPrinter(model: model).text(of: plan.graph) == """
        n0 = sum(orders.amount)  // sales
        n1 = sum(orders.amount) [over channel]  // sales
        n2 = n0 / n1  // share
        n3 = sum(orders.amount) [1 period earlier]  // sales
        n4 = previous(n3)
        n5 = n0 - n4  // drop
        share: n2
        drop: n5

        """)
  }

  @Test("graphs for Graphviz and Mermaid hold the nodes below a root")
  func drawings() throws {
    let (plan, model) = try plan()
    let printer = GraphPrinter(model: model)
    #expect(
      printer.mermaid(of: plan.graph, root: 2) == """
        flowchart TD
          n0["sales = sum(orders.amount)"]
          n1["sales = sum(orders.amount) [over channel]"]
          n2["share = sales / sales"]
          n2 --> n0
          n2 --> n1

        """)
    #expect(printer.dot(of: plan.graph).contains("n5 -> n4;"))
    #expect(printer.dot(of: plan.graph).hasPrefix("digraph kpi {\n"))
  }

  @Test("a plan asks each question once and reads each dataset once")
  func requests() throws {
    let (plan, model) = try plan()
    #expect(
      PlanPrinter(model: model).text(of: plan) == """
        read orders from "orders.csv"
          0: sum(orders.amount) by channel each month
          1: sum(orders.amount) each month
        coverage: orders, span, visits

        """)
  }

  @Test("lineage leads to columns and files")
  func lineage() throws {
    let shop = try ShopProgram(
      adding: "kpi firsts = share(orders where isFirst) * revenuePerVisit { unit EUR/visit }")
    let lineage = Lineage(of: "firsts", in: shop.model)
    #expect(lineage.figures == ["revenuePerVisit", "sales", "visits"])
    #expect(lineage.datasets == ["orders", "visits"])
    #expect(
      lineage.columns.map { "\($0.dataset).\($0.column)" } == [
        "orders.isFirst", "orders.customerId", "orders.orderId", "orders.orderedAt",
        "orders.amount", "visits.startedAt",
      ])
    #expect(lineage.columns.first { $0.column == "amount" }?.file == "orders.csv")
    #expect(
      lineage.columns[0].formula == "previous(orderId per customerId) is missing")
  }
}
