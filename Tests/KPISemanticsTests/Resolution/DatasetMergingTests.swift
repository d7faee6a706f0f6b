import KPISemantics
import KPISyntax
import KPIValues
import Testing

/// Datasets: several declarations become one, columns get types, made ones take over keys.
struct DatasetMergingTests {
  private static let pack = """
    dataset orders {
      row order by orderId
      time orderedAt
      orderId : id order
      customerId : id customer
      channel : text
      amount : money
    }
    kpi sales = sum(orders.amount) { unit money; better higher }
    kpi buyers = distinct(orders.customerId) { unit customer }
    """

  @Test func `the project says where rows are and what headers are called`() throws {
    let project = """
      dataset orders from "export/Commandes 2026.csv" {
        read as delimiter ";" decimal "," encoding "windows-1252" dates "dd/MM/yyyy" missing "n/a"
        bad cells are missing
        orderId    from "N° commande"
        amount     = quantity * unitPrice
        quantity   : number from "Qté"
        unitPrice  : EUR
      }
      """
    let checked = SampleProgram.check(project, packs: ["sales": DatasetMergingTests.pack])
    #expect(checked.lines == [])
    let orders = try #require(checked.model.datasets["orders"])
    #expect(orders.source == .file(pattern: "export/Commandes 2026.csv", folder: ""))
    #expect(orders.reading.delimiter == ";")
    #expect(orders.reading.decimal == ",")
    #expect(orders.reading.encoding == "windows-1252")
    #expect(orders.reading.missing == ["n/a"])
    #expect(orders.reading.badCellsAreMissing)
    #expect(orders.columns.last?.name == "amount")
    #expect(orders.columns.first { $0.name == "orderId" }?.origin == .field(header: "N° commande"))
    #expect(orders.columns.first { $0.name == "channel" }?.origin == .field(header: "channel"))
  }

  @Test func `packs that derive a column alike agree`() {
    func pack(_ limit: Int) -> String {
      "dataset visits { row visit by visitId; time day : date; visitId : id visit\n"
        + "pages : number\nbounced = pages < \(limit) }"
    }
    let alike = SampleProgram.check("", packs: ["sales": pack(2), "marketing": pack(2)])
    #expect(alike.lines == [])
    let unlike = SampleProgram.check("", packs: ["sales": pack(2), "marketing": pack(3)])
    #expect(unlike.diagnostics.map(\.code) == [.columnTwice])
  }

  @Test func `a pack's column that no header supplies makes what needs it unavailable`() {
    let project = "dataset orders from \"orders.csv\""
    let headers: [String: Set<String>] = ["orders": ["orderId", "orderedAt", "channel", "amount"]]
    let checked = SampleProgram.check(
      project, packs: ["sales": DatasetMergingTests.pack], headers: headers)
    #expect(checked.lines == [])
    #expect(checked.model.figures["sales"]?.needs == [])
    #expect(checked.model.figures["buyers"]?.needs == ["orders.customerId"])
  }

  @Test func `a time column may be a date, a period, or derived`() throws {
    let checked = SampleProgram.check(
      """
      dataset plan from "plan.csv" { time month : month; revenue : EUR }
      dataset orders from "orders.csv" { row order by orderId; time day : date; orderId : id order }
      dataset lines from "lines.csv" {
        row line by lineId; time day = order.day; orderId : id order; lineId : id line
      }
      kpi plan = sum(plan.revenue) { unit EUR }
      kpi lines = count(lines) { unit line }
      """)
    #expect(checked.lines == [])
    #expect(checked.model.datasets["plan"]?.columns[0].type == .period(.month))
    let lines = try #require(checked.model.datasets["lines"])
    #expect(lines.timeColumn == 2)
    #expect(lines.columns[2].type == .date)
  }

  @Test func `a dataset per entity has its keys, then its columns`() throws {
    let checked = SampleProgram.check(
      """
      dataset orders from "orders.csv" {
        row order by orderId; time day : date; orderId : id order; customerId : id customer
        amount : EUR
      }
      dataset customers from orders per customerId {
        firstAt = min(day)
        spent = sum(amount)
        isLarge = spent >= 100 EUR
      }
      kpi large = share(customers at firstAt where isLarge) { unit % }
      """)
    #expect(checked.lines == [])
    let customers = try #require(checked.model.datasets["customers"])
    #expect(customers.source == .entities(of: "orders", keys: [2], eachPeriod: false))
    #expect(customers.columns.map(\.name) == ["customerId", "firstAt", "spent", "isLarge"])
    #expect(customers.columns[0].type == .id(entity: "customer"))
    #expect(customers.keys == [0])
    #expect(customers.entity == "customer")
    guard case .entity(let large) = customers.columns[3].origin else {
      Issue.record("isLarge is computed from the entity's own columns")
      return
    }
    #expect(large.aggregates == [])
  }

  @Test func `pairs have first, second, the key and the time`() throws {
    let checked = SampleProgram.check(
      """
      dataset lines from "lines.csv" {
        row line; time day : date; orderId : id order; productId : id product
      }
      dataset baskets from pairs of lines.productId per orderId
      kpi pairs = count(baskets) { unit order; by first, second }
      """)
    #expect(checked.lines == [])
    let baskets = try #require(checked.model.datasets["baskets"])
    #expect(baskets.columns.map(\.name) == ["first", "second", "orderId", "day"])
    #expect(baskets.source == .pairs(of: "lines", column: 2, keys: [1]))
    #expect(baskets.timeColumn == 3)
    #expect(baskets.columns[0].type == .id(entity: "product"))
  }

  @Test func `covers is two days, whole periods at either end`() {
    let checked = SampleProgram.check(
      """
      dataset plan from "plan.csv" { covers 2025-02..2026-Q1; time day : date; revenue : EUR }
      kpi plan = sum(plan.revenue) { unit EUR }
      """)
    #expect(checked.lines == [])
    let covers = checked.model.datasets["plan"]?.covers
    #expect(covers?.lowerBound.description == "2025-02-01")
    #expect(covers?.upperBound.description == "2026-03-31")
  }

  @Test func `a circle of derived columns is one error that lists it`() {
    let checked = SampleProgram.check(
      """
      dataset orders from "orders.csv" {
        row order; time day : date; a = b; b = c; c = a
      }
      kpi orders = count(orders) { unit order }
      """)
    #expect(checked.diagnostics.map(\.code) == [.definitionCircle])
    #expect(
      checked.diagnostics.first?.notes.map(\.english) == [
        "the circle: `orders.a` → `orders.b` → `orders.c` → `orders.a`"
      ])
  }

  @Test func `a link to the entity's own derived columns is no circle`() {
    let checked = SampleProgram.check(
      """
      dataset orders from "orders.csv" {
        row order by orderId; time day : date; orderId : id order; customerId : id customer
        sinceFirst = monthsBetween(customer.firstAt, day)
      }
      dataset customers from orders per customerId { firstAt = min(day) }
      kpi orders = count(orders) { unit order; by sinceFirst }
      """)
    #expect(checked.lines == [])
  }
}
