import KPISyntax
import Testing

/// What is offered for an unknown name.
struct NearestNameTests {
  @Test(arguments: [
    ("sals", ["sales", "visits"], "sales"),
    ("Sales", ["sales", "visits"], "sales"),
    ("order", ["orders", "odor"], "orders"),
    ("visist", ["visits", "leads"], "visits"),
    ("bat", ["cat", "hat"], "cat"),
    ("marge", ["margé", "visits"], "margé"),
    ("delimeter", ["decimal", "delimiter"], "delimiter"),
    ("SALES", ["sales", "sale"], "sales"),
    ("etage", ["étage", "stage"], "étage"),
    ("étage", ["stage", "etages"], "etages"),
    ("order_count", ["orderCount", "ordersCount"], "orderCount"),
    ("ordrs", ["orders", "ordos"], "orders"),
    ("customer", ["customerId", "customers"], "customers"),
  ])
  func `the nearest name is offered`(name: String, known: [String], nearest: String) {
    #expect(NearestName.of(name, among: known) == nearest)
    #expect(NearestName.of(name, among: known.reversed()) == nearest)
  }

  @Test func `nothing near, nothing offered`() {
    #expect(NearestName.of("orders", among: ["visits", "leads", "o"]) == nil)
    #expect(NearestName.of("é", among: ["visits"]) == nil)
    #expect(NearestName.of("x", among: ["y", "abc"]) == nil)
    #expect(NearestName.of("int", among: ["line", "item"]) == nil)
  }

  @Test func `without a near name ten are listed in order, then a count`() {
    let names = (10..<30).map { "name\($0)" }
    let help = NearestName.help(for: "elsewhere", among: names.shuffled(), scope: "known are")
      .english
    let listed = (10..<20).map { "`name\($0)`" }.joined(separator: ", ")
    #expect(help == "known are: \(listed) and 10 more")
    #expect(NearestName.help(for: "x", among: [], scope: "packs").english == "there are no packs")
  }

  @Test(arguments: [
    (
      "orderCosts", ["goodsCost", "orderCustomer", "visits", "order_cost_total"], "order_cost_total"
    ),
    ("cost", ["amount", "shippingCosts", "goodsCost"], "goodsCost"),
    ("coût total", ["CoûtsHorsTaxe", "autre"], "CoûtsHorsTaxe"),
  ])
  func `names that share most words come first`(name: String, known: [String], first: String) {
    let help = NearestName.help(for: name, among: known.shuffled(), scope: "known are").english
    #expect(help.hasPrefix("known are: `\(first)`, "))
    for name in known { #expect(help.contains("`\(name)`")) }
  }
}
