import KPIPlanning
import KPISemantics
import KPIValues
import Testing

/// Results do not depend on threads, chunks, or the order of files and rows.
struct DeterminismTests {
  static let program = """
    calendar { timezone "Europe/Paris" }
    unit item
    dataset customers from "customers.csv" {
      row customer by customerId
      customerId : id customer
      region     : text
    }
    dataset orders from "orders.csv" {
      row        order by orderId
      time       orderedAt
      orderId    : id order
      customerId : id customer
      channel    : text
      amount     : EUR
      quantity   : item
      region     = customer.region
      price      = amount / quantity * 1 item
      isFirst    = previous(orderId per customerId) is missing
      firstAt    = min(orderedAt per customerId)
    }
    dataset buyers from orders per customerId each period {
      orders    = count(orders)
      spent     = sum(amount)
      frequency = orders banded low < 2 <= medium < 4 <= high
    }
    kpi orders = count(orders)
    kpi sales = sum(orders.amount)
    kpi means = average(orders.amount)
    kpi prices = sum(orders.price)
    kpi customers = distinct(orders.customerId)
    kpi middle = median(orders.amount)
    kpi high = percentile(orders.amount, 90)
    kpi spread = stddev(orders.price)
    kpi lowest = min(orders.amount)
    kpi highest = max(orders.price)
    kpi commonest = mode(orders.channel)
    kpi opening = first(orders.amount)
    kpi closing = last(orders.channel)
    kpi meanPrice = average(orders.price weighted by quantity)
    kpi newShare = share(orders where isFirst)
    kpi kept = retained(distinct(orders.customerId))
    kpi perBuyer = average(sum(orders.amount) per orders.customerId)
    kpi often = count(buyers where frequency is high)
    kpi lately = rolling(sum(orders.amount), 1 month)
    kpi soFar = toDate(sum(orders.amount), year)
    kpi growing = growth(sum(orders.amount))
    """

  /// Rows of orders from a seed, the same for ever.
  static func rows(_ count: Int) -> [String] {
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let channels = ["email", "fax", "", "tv", "Ütv"]
    return (0..<count).map { number in
      let customer = next(9) == 0 ? "" : "c\(next(60))"
      let day = "2026-0\(1 + next(4))-\(10 + next(18))"
      let time = "\(day)T1\(next(10)):\(10 + next(50))"
      let amount = next(20) == 0 ? "" : "\(next(900)).\(10 + next(90))"
      return "o\(number),\(customer),\(time),\(channels[next(5)]),\(amount),\(1 + next(7))"
    }
  }

  static let customers = (0..<55).map { "c\($0),r\($0 % 4)" }

  static func engine(_ parts: [[String]]) -> SampleEngine {
    let orders = parts.map { rows in
      (["orderId,customerId,orderedAt,channel,amount,quantity"] + rows)
        .joined(separator: "\n") + "\n"
    }
    let customers = (["customerId,region"] + Self.customers).joined(separator: "\n")
    return SampleEngine(program, files: ["orders": orders, "customers": [customers]])
  }

  static func query(_ splits: [String]) -> EvaluationQuery {
    var query = EvaluationQuery()
    query.every = .month
    query.by = splits.map { Dimension(name: $0, type: .text) }
    return query
  }

  static let reference = Result { try engine([rows(400)]).lines(query(["channel"])) }

  @Test("threads and chunks", arguments: 1...8, [64, 257, 4096])
  func threadsAndChunks(threads: Int, chunkSize: Int) throws {
    var engine = Self.engine([Self.rows(400)])
    engine.threads = threads
    engine.chunkSize = chunkSize
    #expect(try engine.lines(Self.query(["channel"])) == Self.reference.get())
  }

  @Test("the rows behind values are counted exactly", arguments: [1, 3, 8], [64, 4096])
  func rowsBehindValues(threads: Int, chunkSize: Int) throws {
    var query = Self.query([])
    query.totals = .none
    var engine = Self.engine([Self.rows(400)])
    let reference = try engine.samples(query)
    engine.threads = threads
    engine.chunkSize = chunkSize
    #expect(try engine.samples(query) == reference)
    let months = Self.rows(400).reduce(into: [:]) { counts, row in
      counts[
        row.split(separator: ",", omittingEmptySubsequences: false)[2].prefix(7), default: 0] += 1
    }
    let orders = months.keys.sorted().map { "orders \(months[$0] ?? 0)/-" }
    #expect(reference.filter { $0.hasPrefix("orders ") } == orders)
  }

  @Test("order of rows and files")
  func orderOfRows() throws {
    let rows = Self.rows(400)
    let turned = Array(rows.reversed())
    let parts = [Array(turned[250...]), Array(turned[..<100]), Array(turned[100..<250])]
    let engine = Self.engine(parts)
    #expect(try engine.lines(Self.query(["channel"])) == Self.reference.get())
  }

  @Test("splits over a link")
  func linkedSplits() throws {
    let rows = Self.rows(300)
    let one = try Self.engine([rows]).lines(Self.query(["region"]))
    let other = try Self.engine([Array(rows[150...]), Array(rows[..<150])])
      .lines(Self.query(["region"]))
    #expect(one == other)
    #expect(one.contains { $0.contains("r3") })
    #expect(one.contains { $0.hasPrefix("orphans") })
  }

  @Test("cells do not depend on the totals that are computed", arguments: [[], ["channel"]])
  func totals(splits: [String]) throws {
    var query = Self.query(splits)
    let engine = Self.engine([Self.rows(400)])
    let all = try engine.evaluate(query).figures.map { Array($0.cells) }
    query.totals = .none
    #expect(try engine.evaluate(query).figures.map { Array($0.cells) } == all)
    query.totals = .grand
    #expect(try engine.evaluate(query).figures.map { Array($0.cells) } == all)
  }
}
