import KPIValues

/// How customers reach the service: the support site, calls, e-mails and chats.
struct SupportDesk {
  private var random = RandomSource(seed: 61)
  private var supportVisits: [(time: LocalTime, visitor: Int, place: Place)] = []
  private var calls: [(time: LocalTime, customer: Int?, country: String)] = []
  private var messages = Table("messages", "message_id,sent_at,medium,category,feature,country")
  private static let end = LocalTime(Season.days.upperBound.adding(days: 1))
  private static let subjects = ["delivery", "product", "payment", "website"]

  /// The files.
  static func tables(_ visits: [Visit], orders: [Order]) -> [Table] {
    var desk = SupportDesk()
    for visit in visits { desk.support(visit) }
    desk.answerVisitors(visits, orders: orders)
    for number in Season.days.lowerBound.dayNumber...Season.days.upperBound.dayNumber {
      desk.live(CivilDate(dayNumber: number), customers: orders)
    }
    return [desk.visited(), desk.called(), desk.messages]
  }

  /// A visit of the site leads to one of the support site, and that to another days later.
  private mutating func support(_ visit: Visit) {
    let isBroken = Season.isBroken(on: visit.time.date) && visit.place.device == "phone"
    guard random.happens(perMille: isBroken ? 210 : 50) else { return }
    var time = visit.time
    var distance = 60 * random.within(2...40)
    repeat {
      time = LocalTime(microseconds: time.microseconds + 1_000_000 * distance)
      if time < SupportDesk.end { supportVisits.append((time, visit.visitor, visit.place)) }
      distance = 60 * random.within(300...7000)
    } while random.happens(perMille: isBroken ? 60 : 420)
  }

  /// Customers call after a visit that did not help them; their pages are among the page views.
  private mutating func answerVisitors(_ visits: [Visit], orders: [Order]) {
    let buyers = Dictionary(
      orders.compactMap { order in order.visit.map { ($0, order.customer) } },
      uniquingKeysWith: { $1 })
    var known: [Int: Int] = [:]
    for (position, visit) in visits.enumerated() where visit.visitor % 6 == 0 {
      if let customer = buyers[position] ?? nil { known[visit.visitor] = customer }
      guard let customer = known[visit.visitor], random.happens(perMille: 340) else { continue }
      let minutes = random.within(20...2200)
      let time = LocalTime(microseconds: visit.time.microseconds + 60_000_000 * minutes)
      if time < SupportDesk.end { calls.append((time, customer, visit.place.country)) }
    }
  }

  private mutating func live(_ day: CivilDate, customers: [Order]) {
    let level = Season.level(on: day) + (Season.isBroken(on: day) ? 900 : 0)
    // Since chat opened in June 2025, fewer call.
    let hasChat = day.dayNumber >= 20_240
    for _ in 0..<count(perMille: level * (hasChat ? 100 : 170) / 100) { call(day, customers) }
    for _ in 0..<count(perMille: level * 140 / 100) { write("email", day) }
    if hasChat { for _ in 0..<count(perMille: level * 120 / 100) { write("chat", day) } }
  }

  private mutating func count(perMille: Int) -> Int {
    let most = perMille * 2 / 1000
    return random.below(most + 1) + (random.happens(perMille: perMille * 2 % 1000 / 2) ? 1 : 0)
  }

  private mutating func call(_ day: CivilDate, _ orders: [Order]) {
    let time = LocalTime(day, secondOfDay: random.within(9 * 60...18 * 60 - 1) * 60)
    let order = orders[random.below(orders.count)]
    let isKnown = order.time < time && random.happens(perMille: 800)
    calls.append((time, isKnown ? order.customer : nil, order.place.country))
  }

  private mutating func write(_ medium: String, _ day: CivilDate) {
    let second = random.position(weights: Season.hours) * 3600 + random.below(3600)
    let isWish = random.happens(perMille: 170)
    let wishes = ["gift wrapping", "dark mode", "saved carts", "invoices", "engraving"]
    messages.add([
      "m\(messages.count + 1001)", "\(LocalTime(day, secondOfDay: second))", medium,
      isWish ? "wish" : subject(on: day),
      isWish ? wishes[random.position(weights: [30, 9, 22, 26, 13])] : "", country(),
    ])
  }

  private mutating func subject(on day: CivilDate) -> String {
    let weights = Season.isBroken(on: day) ? [22, 14, 30, 64] : [42, 26, 19, 13]
    return SupportDesk.subjects[random.position(weights: weights)]
  }

  private mutating func country() -> String {
    ["FR", "BE", "CH", "DE"][random.position(weights: [58, 17, 11, 14])]
  }

  private mutating func visited() -> Table {
    var table = Table("support_visits", "visit_id,visitor_id,started_at,device,country")
    for visit in supportVisits.sorted(by: { ($0.time, $0.visitor) < ($1.time, $1.visitor) }) {
      table.add([
        "s\(table.count + 10_001)", "u\(visit.visitor + 10_000)", "\(visit.time)",
        visit.place.device, visit.place.country,
      ])
    }
    return table
  }

  private mutating func called() -> Table {
    var table = Table("calls", "call_id,called_at,customer_id,category,country")
    for call in calls.sorted(by: { ($0.time, $0.customer ?? 0) < ($1.time, $1.customer ?? 0) }) {
      table.add([
        "p\(table.count + 1001)", "\(call.time)", call.customer.map { "c\($0 + 1000)" } ?? "",
        subject(on: call.time.date), call.country,
      ])
    }
    return table
  }
}
