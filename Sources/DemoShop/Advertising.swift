import KPIValues

/// Ads that the shop buys, ads of others that it shows, and clicks that affiliates send.
struct Advertising {
  private var random = RandomSource(seed: 47)
  private var ads = Table(
    "ads", "day,keyword,channel,kind,clicks,impressions,position,cost")
  private var slots = Table("ad_slots", "day,slot,device,impressions,revenue")
  private var clicks = Table("affiliate_clicks", "click_id,clicked_at,affiliate,order_id")

  /// What is bought: a keyword or a placement, how often it is seen on a usual day, clicks in
  /// 10 000 of that, the price of a click in cents.
  private struct Bought {
    var keyword: String
    var channel: String
    var kind: String
    var seen: Int
    var clicked: Int
    var price: Int
  }

  private static let bought = [
    Bought(
      keyword: "fountain pen", channel: "ads", kind: "search", seen: 90, clicked: 420, price: 62),
    Bought(
      keyword: "office chair", channel: "ads", kind: "search", seen: 140, clicked: 260, price: 95),
    Bought(
      keyword: "paper shop", channel: "ads", kind: "search", seen: 60, clicked: 610, price: 41),
    Bought(
      keyword: "banner news", channel: "social", kind: "display", seen: 1400, clicked: 12,
      price: 30),
    Bought(
      keyword: "sale teaser", channel: "email", kind: "promotion", seen: 320, clicked: 310, price: 8
    ),
  ]

  /// The files.
  static func tables(_ visits: [Visit], orders: [Order]) -> [Table] {
    var advertising = Advertising()
    for number in Season.days.lowerBound.dayNumber...Season.days.upperBound.dayNumber {
      advertising.buy(on: CivilDate(dayNumber: number))
    }
    advertising.show(in: visits)
    advertising.send(orders)
    return [advertising.ads, advertising.slots, advertising.clicks]
  }

  private mutating func buy(on day: CivilDate) {
    for bought in Advertising.bought {
      let seen = bought.seen * Season.level(on: day) / 1000 * random.within(80...120) / 100
      let wanted = seen * bought.clicked * random.within(60...140) / 100
      let clicked = wanted / 10_000 + (random.below(10_000) < wanted % 10_000 ? 1 : 0)
      let position = bought.kind == "search" ? "\(random.within(1...4)).\(random.below(10))" : ""
      ads.add([
        "\(day)", bought.keyword, bought.channel, bought.kind, "\(clicked)", "\(seen)", position,
        Table.euros(clicked * bought.price),
      ])
    }
  }

  /// The planted incident of advertising: from 6 to 26 February 2026 a network does not bid.
  static func isSilent(_ day: CivilDate) -> Bool {
    20_490...20_510 ~= day.dayNumber
  }

  /// Every page shows an ad above, every second one beside the text.
  private mutating func show(in visits: [Visit]) {
    var pages: [Int: [String: Int]] = [:]
    for visit in visits {
      pages[visit.time.date.dayNumber, default: [:]][visit.place.device, default: 0] += visit.pages
    }
    for number in Season.days.lowerBound.dayNumber...Season.days.upperBound.dayNumber {
      let day = CivilDate(dayNumber: number)
      for device in ["desktop", "phone"] {
        let seen = pages[number]?[device] ?? 0
        for (slot, part, bid) in [("top", 100, 26), ("side", 50, 11)] where seen > 1 {
          let shown = seen * part / 100
          let usual = shown * bid * random.within(85...115) / 1000
          let cents = Advertising.isSilent(day) ? usual * 45 / 100 : usual
          slots.add(["\(day)", slot, device, "\(shown)", Table.euros(cents)])
        }
      }
    }
  }

  /// Affiliates bring some of the orders of the site, sometimes with a second click, and many
  /// clicks that come to nothing.
  private mutating func send(_ orders: [Order]) {
    let affiliates = ["Plume", "Schreibtisch", "PenBlog", "Cashback"]
    var sent: [(time: LocalTime, affiliate: Int, order: String)] = []
    for order in orders where order.visit != nil && random.happens(perMille: 90) {
      let affiliate = random.position(weights: [40, 25, 25, 10])
      for _ in 0..<(random.happens(perMille: 150) ? 2 : 1) {
        let minutes = random.within(1...50)
        let time = LocalTime(microseconds: order.time.microseconds - minutes * 60_000_000)
        sent.append((max(time, LocalTime(Season.days.lowerBound)), affiliate, order.id))
      }
    }
    for number in Season.days.lowerBound.dayNumber...Season.days.upperBound.dayNumber {
      for _ in 0..<random.within(1...4) {
        let second = random.within(0...1439) * 60
        let time = LocalTime(CivilDate(dayNumber: number), secondOfDay: second)
        sent.append((time, random.position(weights: [28, 22, 18, 32]), ""))
      }
    }
    let sorted = sent.enumerated().sorted { ($0.1.time, $0.0) < ($1.1.time, $1.0) }
    for (_, click) in sorted {
      clicks.add([
        "a\(clicks.count + 1001)", "\(click.time)", affiliates[click.affiliate], click.order,
      ])
    }
  }
}
