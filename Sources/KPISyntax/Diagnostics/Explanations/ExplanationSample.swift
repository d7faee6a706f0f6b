/// Datasets that programs of explanations begin with.
enum ExplanationSample {
  /// Orders with an amount, and further lines of their block.
  static func orders(with lines: String...) -> String {
    let own = ["amount     : EUR"] + lines
    return ordersHead + own.map { "  \($0)\n" }.joined() + "}\n"
  }

  /// Orders without any number.
  static let ordersOnly = ordersHead + "}\n"

  /// Customers with a country, reached by `id customer`.
  static let customers = """
    dataset customers from "customers.csv" {
      row        customer by customerId
      customerId : id customer
      country    : text
    }

    """

  /// Offers of others, by channel.
  static let offers = """
    dataset offers from "offers.csv" {
      row     offer by offerId
      time    offeredAt
      offerId : id offer
      channel : text
      price   : EUR
    }

    """

  /// Stock by product, counted on days.
  static let stock = """
    unit item
    dataset stock from "stock.csv" {
      row       count by productId, countedAt
      time      countedAt : date
      productId : id product
      onHand    : item level
    }

    """

  /// Order lines with quantity and price.
  static let lines = """
    unit item
    dataset lines from "lines.csv" {
      row       line by lineId
      time      soldAt
      lineId    : id line
      quantity  : item
      price     : EUR/item
    }

    """

  /// Tickets by tier, and a KPI that uses them.
  static let tickets = """
    dataset tickets from "tickets.csv" {
      row      ticket by ticketId
      time     openedAt
      ticketId : id ticket
      tier     : text
    }
    kpi tickets = count(tickets) { by tier }

    """

  private static let ordersHead = """
    dataset orders from "orders.csv" {
      row        order by orderId
      time       orderedAt
      orderId    : id order
      customerId : id customer
      channel    : text

    """
}
