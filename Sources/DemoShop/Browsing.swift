import KPIValues

/// What happens inside visits: carts, and the pages of every sixth visitor, who agreed to that.
struct Browsing {
  private var random = RandomSource(seed: 44)
  private var carts = Table("carts", "cart_id,visit_id,created_at,channel,country,device,order_id")
  private var views = Table("page_views", "view_id,visit_id,customer_id,viewed_at,page,product_id")
  /// The customer that a visitor is known to be, once there was an order.
  private var known: [Int: Int] = [:]

  /// The files.
  static func tables(_ visits: [Visit], orders: [Order]) -> [Table] {
    var browsing = Browsing()
    let ordered = Dictionary(
      orders.compactMap { order in order.visit.map { ($0, order) } }, uniquingKeysWith: { $1 })
    for (position, visit) in visits.enumerated() {
      let order = ordered[position]
      if let customer = order?.customer { browsing.known[visit.visitor] = customer }
      browsing.fillCart(in: visit, order: order)
      if visit.visitor % 6 == 0 { browsing.view(visit) }
    }
    return [browsing.carts, browsing.views]
  }

  private mutating func fillCart(in visit: Visit, order: Order?) {
    let isFilled = visit.pages >= 3 && random.happens(perMille: 170)
    guard order != nil || visit.isLost || isFilled else { return }
    let time = LocalTime(microseconds: visit.time.microseconds + 60_000_000 * random.within(1...3))
    carts.add([
      "k\(carts.count + 1001)", visit.id, "\(time)", visit.place.channel, visit.place.country,
      visit.place.device, order?.id ?? "",
    ])
  }

  private mutating func view(_ visit: Visit) {
    let customer = known[visit.visitor].map { "c\($0 + 1000)" } ?? ""
    var time = visit.time
    var last = random.below(Product.all.count)
    for _ in 0..<visit.pages {
      let page = page(after: last)
      if let product = page.product { last = product }
      views.add([
        "w\(views.count + 10_001)", visit.id, customer, "\(time)", page.name,
        page.product.map { Product.all[$0].id } ?? "",
      ])
      time = LocalTime(microseconds: time.microseconds + 1_000_000 * random.within(15...240))
    }
  }

  /// The next page; from one article people go to the next in the list more often than elsewhere.
  private mutating func page(after last: Int) -> (name: String, product: Int?) {
    switch random.position(weights: [58, 14, 12, 16]) {
    case 0:
      let step = random.happens(perMille: 450) ? 1 : random.within(2...11)
      let product = (last + step) % Product.all.count
      return ("/products/\(Product.all[product].id)", product)
    case 1: return ("/blog/" + ["ink-test", "desk", "travel"][random.below(3)], nil)
    case 2: return ("/help/" + ["returns", "delivery", "payment"][random.below(3)], nil)
    default: return ("/", nil)
    }
  }
}
