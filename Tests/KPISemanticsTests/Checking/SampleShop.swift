import KPISemantics
import KPISyntax
import Testing

/// A shop that formulas of tests are checked in.
enum SampleShop {
  /// The model's figure of a formula, named `k`, and the problems apart from unused names.
  static func check(_ formula: String, block: String = "") -> (FigureModel?, [String]) {
    let checked = SampleProgram.check(datasets + inputs + "kpi k = \(formula) { \(block) }\n")
    let problems = checked.diagnostics.filter { !unused.contains($0.code) }
    return (checked.model.figures["k"], problems.map(\.code.text))
  }

  /// The first problem of a formula, apart from unused names.
  static func problem(_ formula: String, block: String = "") -> Diagnostic? {
    let checked = SampleProgram.check(datasets + inputs + "kpi k = \(formula) { \(block) }\n")
    return checked.diagnostics.first { !unused.contains($0.code) }
  }

  private static let unused: Set<DiagnosticCode> = [
    .unusedColumn, .unusedDataset, .unusedInput, .unusedMeasure,
  ]

  private static let datasets = """
    unit deal, lead, page, item, impression
    calendar { timezone "UTC"; week starts sunday; year starts april }
    dataset orders from "orders.csv" {
      row order by orderId
      time orderedAt
      orderId : id order
      customerId : id customer
      channel : text
      amount : EUR
      paidOn : date
      shippedAt : time
      paid : flag
      cohort = month(min(orderedAt per customerId))
    }
    dataset customers from orders per customerId {
      firstAt = min(orderedAt)
      secondAt = min(orderedAt where paid)
      loyal = secondAt - firstAt <= 90 days
    }
    dataset lines from "lines.csv" {
      row line by lineId
      time soldAt
      lineId : id line
      orderId : id order
      quantity : item
      price : EUR/item
      rate : %
      channel = order.channel
    }
    dataset visits from "visits.csv" {
      row visit by visitId
      time startedAt
      visitId : id visit
      visitorId : id visitor
      channel : text
      pageViews : page
      duration : min
      converted : flag
    }
    dataset visitors from visits per visitorId each period {
      visits = count(visits)
      frequency = visits banded low < 2 <= medium < 5 <= high
    }
    dataset stock from "stock.csv" {
      row count by productId, warehouse, countedAt
      time countedAt : date
      productId : id product
      warehouse : text
      onHand : item level
    }
    dataset tickets from "tickets.csv" {
      row ticket by ticketId
      time createdAt
      ticketId : id ticket
      createdAt : time
      resolvedAt : time
      tier : text
      score : point
    }

    """

  private static let inputs = """
    input engagement : EUR/deal = 10_000
    input closeRate : deal/lead = 10% ± 2 pp
    input leads : lead = 100
    input usd : EUR/USD = 0.92
    input fee : USD = 5
    input market : EUR = 1_000_000
    input patience : h by tier { "gold" = 24; else = 72 }
    measure sales = sum(orders.amount)
    measure transactions = count(orders)
    measure traffic = count(visits)
    measure conversion : % = transactions / traffic
    measure buyers = distinct(orders.customerId)

    """
}
