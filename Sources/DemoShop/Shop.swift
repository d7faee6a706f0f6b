import KPIValues

/// A small shop: what happens on each day from its first to its last.
struct Shop {
  private var random = RandomSource(seed: 20_260_317)
  /// Orders and leads that each channel owes, in 100 000ths, and qualified leads in hundredths:
  /// chance alone would be too wild for numbers this small.
  private var owedOrders = Channel.all.map { _ in 50_000 }
  private var owedLeads = Channel.all.map { _ in 50_000 }
  private var owedQualified = 50
  private var visitorCount = 0
  private var customerCount = 0
  /// The tables by the names of their files, each row a line.
  private(set) var tables = Tables()
  /// Chance at the service, apart so that it changes nothing else.
  private var service = RandomSource(seed: 60)
  /// Chance among those who ask again and again, apart for the same reason.
  private var persistence = RandomSource(seed: 64)
  private var visits: [Visit] = []
  private var orders: [Order] = []
  private var leads: [Lead] = []

  /// All tables of the shop.
  static func simulated() -> Tables {
    var shop = Shop()
    for number in Season.days.lowerBound.dayNumber...Season.days.upperBound.dayNumber {
      shop.live(CivilDate(dayNumber: number))
    }
    shop.orders.sort { ($0.time, $0.id) < ($1.time, $1.id) }
    shop.tables.others = shop.others()
    return shop.tables
  }

  /// The tables that follow from visits, leads and orders, each from a random source of its own.
  private func others() -> [Table] {
    let book = OrderBook(orders, visits: visits)
    return book.tables + [Warehouse.counted(orders, baskets: book.baskets)]
      + Browsing.tables(visits, orders: orders) + Competition.tables(orders)
      + SupportDesk.tables(visits, orders: orders) + Workshop.tables() + ProjectOffice.tables()
      + Acquisition.tables(leads, orders: orders) + Advertising.tables(visits, orders: orders)
      + Messaging.tables() + Networks.tables(orders)
  }

  private mutating func live(_ day: CivilDate) {
    let level = Season.level(on: day)
    let usual = 50 * level / 1000
    let count = random.within(usual * 88 / 100...usual * 112 / 100)
    let times = (0..<count).map { _ in time() }.sorted()
    for second in times { visit(LocalTime(day, secondOfDay: second)) }
    if day.weekday < 6 { receiveFax(day) }
    for _ in 0..<ticketCount(on: day, level: level) {
      openTicket(LocalTime(day, secondOfDay: time()))
    }
    spend(on: day, level: level)
    for _ in 0..<service.below(6) { askCaller(on: day) }
  }

  private mutating func time() -> Int {
    random.position(weights: Season.hours) * 3600 + random.below(60) * 60
  }

  private mutating func visit(_ time: LocalTime) {
    let position = random.position(weights: Channel.all.map(\.traffic))
    let channel = Channel.all[position]
    let isPhone = random.below(100) < channel.phones
    let isReturning = visitorCount > 50 && random.below(100) < 42
    if !isReturning { visitorCount += 1 }
    let visitor = isReturning ? visitorCount - random.below(min(visitorCount, 900)) : visitorCount
    let pages = [1, 2, 3, 4, 5, 6, 8, 11][
      random.position(
        weights: isPhone ? [46, 15, 13, 9, 7, 5, 3, 2] : [31, 15, 15, 12, 10, 8, 6, 3])]
    let place = Place(
      channel: channel.name, country: country(), device: isPhone ? "phone" : "desktop")
    let id = "v\(visits.count + 10_001)"
    visits.append(Visit(id: id, visitor: visitor, time: time, place: place, pages: pages))
    buy(channel: position, place: place, at: time)
    ask(channel: position, place: place, at: time)
    tables.add(visits[visits.count - 1])
  }

  private mutating func country() -> String {
    ["FR", "BE", "CH", "DE"][random.position(weights: [58, 17, 11, 14])]
  }

  /// Whether a visit that owed an order or a lead loses it to the incident.
  private func isLost(_ place: Place, at time: LocalTime) -> Bool {
    place.device == "phone" && Season.isBroken(on: time.date)
  }

  private mutating func buy(channel: Int, place: Place, at time: LocalTime) {
    let season = time.date.month >= 11 ? 112 : 100
    owedOrders[channel] += Channel.all[channel].orders * season / 100
    guard owedOrders[channel] >= 100_000 else { return }
    owedOrders[channel] -= 100_000
    if isLost(place, at: time) { return visits[visits.count - 1].isLost = true }
    order(
      place, at: LocalTime(microseconds: time.microseconds + random.within(4...25) * 60_000_000),
      visit: visits.count - 1)
  }

  private mutating func order(_ place: Place, at time: LocalTime, visit: Int? = nil) {
    let prices = (0..<random.within(1...4)).map { _ in
      random.position(weights: [20, 26, 24, 17, 9, 4])
    }
    let rate = random.within(54...66)
    var order = Order(
      id: "o\(orders.count + 1001)", customer: customer(), time: time, place: place, visit: visit,
      prices: prices, cost: 0)
    order.cost = order.amount * rate / 100
    orders.append(order)
  }

  /// A customer's number: none for guests, one of the latest for those who come again, else new.
  private mutating func customer() -> Int? {
    let kind = random.position(weights: [8, 44, 48])
    if kind == 0 { return nil }
    if kind == 1, customerCount > 20 {
      return customerCount - random.below(min(customerCount, 260))
    }
    customerCount += 1
    return customerCount
  }

  private mutating func ask(channel: Int, place: Place, at time: LocalTime) {
    owedLeads[channel] += Channel.all[channel].leads * Season.appeal(on: time.date) / 1000
    guard owedLeads[channel] >= 100_000 else { return }
    owedLeads[channel] -= 100_000
    if isLost(place, at: time) { return }
    owedQualified += Channel.all[channel].qualified
    let isQualified = owedQualified >= 100
    if isQualified { owedQualified -= 100 }
    lead(place, at: time, isQualified: isQualified)
  }

  private mutating func lead(_ place: Place, at time: LocalTime, isQualified: Bool) {
    let score = isQualified ? random.within(45...98) : random.within(5...60)
    leads.append(Lead(time: time, place: place, isQualified: isQualified, score: score))
  }

  private mutating func receiveFax(_ day: CivilDate) {
    let place = Place(channel: "fax", country: "FR", device: "")
    let second = random.within(9...16) * 3600 + random.below(60) * 60
    let time = LocalTime(day, secondOfDay: second)
    if random.happens(perMille: 330) { order(place, at: time) }
    if random.happens(perMille: 110) {
      lead(place, at: time, isQualified: random.happens(perMille: 600))
    }
  }

  private mutating func ticketCount(on day: CivilDate, level: Int) -> Int {
    let perMille = 1050 * level / 1000 + (Season.isBroken(on: day) ? 1500 : 0)
    return perMille / 1000 + (random.happens(perMille: perMille % 1000) ? 1 : 0)
  }

  private mutating func openTicket(_ time: LocalTime) {
    let isBroken = Season.isBroken(on: time.date)
    let weights = isBroken ? [24, 14, 30, 62] : [42, 26, 19, 13]
    let tier = ["gold", "silver", "standard"][random.position(weights: [15, 30, 55])]
    let slowest = tier == "gold" ? 420 : tier == "silver" ? 1300 : 2300
    let wait = random.within(10...slowest) * (isBroken ? 3 : 2) / 2
    let work = random.within(30...9000)
    let end = LocalTime(Season.days.upperBound.adding(days: 1))
    func moment(_ minutes: Int) -> LocalTime? {
      let moment = LocalTime(microseconds: time.microseconds + minutes * 60_000_000)
      return moment < end ? moment : nil
    }
    let mood = random.position(weights: isBroken ? [20, 22, 26, 20, 12] : [5, 8, 20, 37, 30]) + 1
    let resolved = random.happens(perMille: 30) ? nil : moment(wait + work)
    let category = random.position(weights: weights)
    let latest = order(before: time)
    let order = persistentOrder(before: time) ?? latest
    tables.add(
      Ticket(
        customer: order?.customer, product: order.map { $0.prices[0] * 2 + service.below(2) },
        time: time, tier: tier, category: category, firstReply: moment(wait),
        escalated: service.happens(perMille: isBroken ? 130 : 55)
          ? moment(wait + work * service.within(20...80) / 100) : nil,
        resolved: resolved))
    if let resolved, random.happens(perMille: 620) { answer(mood, tier: tier, after: resolved) }
  }

  /// Who calls or chats is asked at once.
  private mutating func askCaller(on day: CivilDate) {
    let isBroken = Season.isBroken(on: day)
    let weights = isBroken ? [24, 24, 25, 17, 10] : [4, 7, 18, 39, 32]
    let tier = ["gold", "silver", "standard"][service.position(weights: [15, 30, 55])]
    let second = service.within(9 * 60...17 * 60) * 60
    answer(
      service.position(weights: weights) + 1, tier: tier,
      after: LocalTime(day, secondOfDay: second))
  }

  /// One of the latest orders of known customers.
  private mutating func order(before time: LocalTime) -> Order? {
    let latest = orders.suffix(160).filter { $0.customer != nil && $0.time < time }
    return latest.isEmpty ? nil : latest[service.below(service.below(latest.count) + 1)]
  }

  /// In one of four cases an order of a customer who asks again and again: a few of them do.
  private mutating func persistentOrder(before time: LocalTime) -> Order? {
    guard persistence.happens(perMille: 250) else { return nil }
    let regulars = orders.suffix(700).filter { ($0.customer ?? 1) % 90 == 0 && $0.time < time }
    return regulars.isEmpty ? nil : regulars[persistence.below(regulars.count)]
  }

  /// The answer to the survey after a contact, some of its questions skipped.
  private mutating func answer(_ mood: Int, tier: String, after contact: LocalTime) {
    let minutes = service.within(5...400)
    let time = LocalTime(microseconds: contact.microseconds + 60_000_000 * minutes)
    let recommend = min(10, max(0, mood * 2 + service.within(-2...2)))
    let effort = ["hard", "hard", "neutral", "neutral", "easy", "easy"][
      min(5, mood - 1 + service.below(2))]
    guard time.date <= Season.days.upperBound else { return }
    tables.addAnswer(
      time: time, tier: tier, satisfaction: service.happens(perMille: 60) ? nil : mood,
      recommend: service.happens(perMille: 90) ? nil : recommend,
      effort: service.happens(perMille: 120) ? "" : effort)
  }

  private mutating func spend(on day: CivilDate, level: Int) {
    for channel in Channel.all where channel.spending > 0 {
      let cents = channel.spending * level / 1000 * random.within(85...115) / 100
      let season = day.month >= 11 ? "winter" : day.month >= 6 && day.month <= 8 ? "summer" : "core"
      tables.addSpend(day: day, channel: channel.name, campaign: season, cents: cents)
    }
  }
}
