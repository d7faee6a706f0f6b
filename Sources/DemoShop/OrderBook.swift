/// Orders, what lies in them, and what lies in the warehouses.
struct OrderBook {
  private var random = RandomSource(seed: 41)
  private var orders = Table(
    "orders",
    "order_id,customer_id,ordered_at,channel,country,device,amount,cost,discount,refund,visit_id")
  private var lines = Table(
    "order_lines", "order_id,line_no,product_id,quantity,price,manufacturing,wages,overheads")
  private var products = Table("products", "product_id,category")
  /// Articles of each order by position in the list of articles, with quantities.
  private(set) var baskets: [[Int: Int]] = []

  /// The books of all orders.
  init(_ placed: [Order], visits: [Visit]) {
    for order in placed { enter(order, visits: visits) }
    for product in Product.all { products.add([product.id, product.category]) }
  }

  /// The files.
  var tables: [Table] { [orders, lines, products] }

  private mutating func enter(_ order: Order, visits: [Visit]) {
    let discounted = random.happens(perMille: 130)
    let discount = discounted ? order.amount * (random.happens(perMille: 400) ? 10 : 5) / 100 : 0
    let refund = random.happens(perMille: 45) ? order.amount - discount : 0
    orders.add([
      order.id, order.customer.map { "c\($0 + 1000)" } ?? "", "\(order.time)",
      order.place.channel, order.place.country, order.place.device, Table.euros(order.amount),
      Table.euros(order.cost), Table.euros(discount), Table.euros(refund),
      order.visit.map { visits[$0].id } ?? "",
    ])
    fill(order)
  }

  /// Chooses articles: the two of one price sell to different tastes, so that some go together.
  private mutating func fill(_ order: Order) {
    let taste = random.below(2)
    var basket: [Int: Int] = [:]
    for price in order.prices {
      let variant = random.happens(perMille: 780) ? taste : 1 - taste
      basket[price * 2 + variant, default: 0] += 1
    }
    baskets.append(basket)
    var (amount, cost) = (order.amount, order.cost)
    for (position, entry) in basket.sorted(by: { $0.key < $1.key }).enumerated() {
      let product = Product.all[entry.key]
      let share = cost * product.price * entry.value / amount
      amount -= product.price * entry.value
      cost -= share
      let (manufacturing, wages) = (share * 62 / 100, share * 23 / 100)
      lines.add([
        order.id, "\(position + 1)", product.id, "\(entry.value)", Table.euros(product.price),
        Table.euros(manufacturing), Table.euros(wages),
        Table.euros(share - manufacturing - wages),
      ])
    }
  }
}
