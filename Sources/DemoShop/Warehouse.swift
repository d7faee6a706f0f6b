import KPIValues

/// What lies in two warehouses, counted on Mondays.
struct Warehouse {
  private var random = RandomSource(seed: 42)
  private var stock = Table("stock", "product_id,warehouse,counted_at,on_hand")
  private var onHand = [[Int]](repeating: Product.all.map { _ in 34 }, count: 2)
  private static let names = ["Lyon", "Gent"]

  /// The counts of all days.
  static func counted(_ orders: [Order], baskets: [[Int: Int]]) -> Table {
    var warehouse = Warehouse()
    var next = 0
    for number in Season.days.lowerBound.dayNumber...Season.days.upperBound.dayNumber {
      let day = CivilDate(dayNumber: number)
      while next < orders.count, orders[next].time.date <= day {
        warehouse.ship(baskets[next], to: orders[next].place.country)
        next += 1
      }
      warehouse.order(on: day)
      if day.weekday == 1 { warehouse.count(on: day) }
    }
    return warehouse.stock
  }

  private mutating func ship(_ basket: [Int: Int], to country: String) {
    let place = country == "FR" ? 0 : 1
    for (product, quantity) in basket {
      onHand[place][product] = max(0, onHand[place][product] - quantity)
    }
  }

  /// Every second Friday what runs out is ordered.
  private mutating func order(on day: CivilDate) {
    guard day.weekday == 5, day.dayNumber / 7 % 2 == 0 else { return }
    for place in 0..<2 {
      for product in Product.all.indices where onHand[place][product] < 15 {
        onHand[place][product] += 20 + random.below(20)
      }
    }
  }

  /// Most articles are counted; who is out that day leaves some for the next Monday.
  private mutating func count(on day: CivilDate) {
    for place in 0..<2 {
      for product in Product.all.indices where !random.happens(perMille: 120) {
        stock.add([
          Product.all[product].id, Warehouse.names[place], "\(day)", "\(onHand[place][product])",
        ])
      }
    }
  }
}
