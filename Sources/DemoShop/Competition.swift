import KPIValues

/// What others ask for the same articles, customers who left for them, and what is said in public.
struct Competition {
  private var random = RandomSource(seed: 43)
  private var prices = Table("competitor_prices", "product_id,shop,day,price")
  private var departures = Table("departures", "departure_id,customer_id,left_at,country,reason")
  private var mentions = Table("mentions", "mention_id,mentioned_at,network,country,score")

  /// The files.
  static func tables(_ orders: [Order]) -> [Table] {
    var competition = Competition()
    for number in Season.days.lowerBound.dayNumber...Season.days.upperBound.dayNumber {
      let day = CivilDate(dayNumber: number)
      competition.quote(on: day)
      competition.speak(on: day)
    }
    competition.leave(orders)
    return [competition.prices, competition.departures, competition.mentions]
  }

  /// Others began a little above our prices and end a little below.
  private mutating func quote(on day: CivilDate) {
    let drift = 108 - 12 * (day.dayNumber - Season.days.lowerBound.dayNumber) / 440
    for product in Product.all {
      for shop in ["Papyrus", "Bureau24"] where random.happens(perMille: 420) {
        let cents = product.price * (drift + random.within(-7...7)) / 100
        prices.add([product.id, shop, "\(day)", Table.euros(cents)])
      }
    }
  }

  /// The planted incident of what customers live: in October 2025 deliveries are late, and said to
  /// be.
  static func isLate(_ day: CivilDate) -> Bool {
    20_362...20_392 ~= day.dayNumber
  }

  private mutating func speak(on day: CivilDate) {
    let isLate = Competition.isLate(day)
    for _ in 0..<random.within(isLate ? 2...5 : 0...3) {
      let time = LocalTime(day, secondOfDay: random.within(7 * 60...22 * 60) * 60)
      let score = random.within(-55...95) - (isLate ? 45 : 0)
      mentions.add([
        "m\(mentions.count + 1001)", "\(time)",
        ["forum", "press", "social"][random.position(weights: [30, 12, 58])],
        ["FR", "BE", "CH", "DE"][random.position(weights: [58, 17, 11, 14])],
        hundredths(max(score, -100)),
      ])
    }
  }

  private func hundredths(_ score: Int) -> String {
    (score < 0 ? "-" : "") + Table.euros(abs(score))
  }

  /// Some customers close their account weeks after an order and say why; a few come back.
  private mutating func leave(_ orders: [Order]) {
    var left: [(time: LocalTime, order: Order)] = []
    for order in orders where order.customer != nil {
      let isLate = Competition.isLate(order.time.date)
      guard random.happens(perMille: isLate ? 260 : 55) else { continue }
      let minutes = random.within(15...40) * 1440 + random.within(0...600)
      let time = LocalTime(microseconds: order.time.microseconds + minutes * 60_000_000)
      if time.date <= Season.days.upperBound { left.append((time, order)) }
    }
    for (time, order) in left.sorted(by: { ($0.time, $0.order.id) < ($1.time, $1.order.id) }) {
      let reason = ["competitor", "price", "service", ""][
        random.position(weights: [38, 27, 20, 15])]
      departures.add([
        "d\(departures.count + 1001)", "c\((order.customer ?? 0) + 1000)", "\(time)",
        order.place.country, reason,
      ])
    }
  }
}
