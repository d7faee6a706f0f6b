/// Programs that explanations begin with, so that each shows only what matters.
enum ExampleProgram {
  /// A dataset that the examples work on.
  static let orders = """
    dataset orders from "orders.csv" {
      row     order by orderId
      time    orderedAt
      orderId : id order
      channel : text
      amount  : EUR
      paid    : flag
    }

    """
}
