import KPIValues

/// Leads, the channels that they name, soft leads, and questions with their answers.
struct Acquisition {
  private var random = RandomSource(seed: 46)
  private var leads = Table(
    "leads", "lead_id,created_at,channel,country,device,contact,qualified,score,customer_id")
  private var mentions = Table("lead_channels", "lead_id,channel,created_at,revenue")
  private var softLeads = Table("soft_leads", "soft_lead_id,used_at,channel,tool")
  private var inquiries = Table("inquiries", "inquiry_id,source,requested_at,answered_at")

  /// The files.
  static func tables(_ leads: [Lead], orders: [Order]) -> [Table] {
    var acquisition = Acquisition()
    for lead in leads { acquisition.add(lead, orders: orders) }
    for number in Season.days.lowerBound.dayNumber...Season.days.upperBound.dayNumber {
      let day = CivilDate(dayNumber: number)
      acquisition.look(on: day)
      acquisition.inquire(on: day)
    }
    return [
      acquisition.leads, acquisition.mentions, acquisition.softLeads, acquisition.inquiries,
    ]
  }

  private mutating func add(_ lead: Lead, orders: [Order]) {
    let id = "l\(leads.count + 1001)"
    let isFax = lead.place.channel == "fax"
    let contact = ["form", "phone", "email"][
      random.position(weights: isFax ? [0, 70, 30] : [60, 22, 18])]
    let order = order(after: lead, in: orders)
    leads.add([
      id, "\(lead.time)", lead.place.channel, lead.place.country, lead.place.device, contact,
      "\(lead.isQualified)", "\(lead.score)",
      order?.customer.map { "c\($0 + 1000)" } ?? "",
    ])
    name(id, lead: lead, revenue: order?.amount ?? 0)
  }

  /// The order that some leads place within two months: the next of their channel.
  private mutating func order(after lead: Lead, in orders: [Order]) -> Order? {
    guard random.happens(perMille: lead.isQualified ? 70 : 12) else { return nil }
    let skipped = random.within(0...6)
    let last = LocalTime(microseconds: lead.time.microseconds + 60 * 86_400_000_000)
    let next = orders.lazy.filter { order in
      order.time > lead.time && order.time < last && order.customer != nil
        && order.place.channel == lead.place.channel
    }
    return next.dropFirst(skipped).first
  }

  /// The channels that a lead says it used, several as in the surveys of the trade; what it bought
  /// is shared among them in equal parts.
  private mutating func name(_ id: String, lead: Lead, revenue: Int) {
    let shares = [("internet", 730), ("email", 310), ("phone", 310), ("fax", 300), ("shop", 270)]
    var named = shares.filter { random.happens(perMille: $0.1) }.map(\.0)
    if named.isEmpty { named = ["internet"] }
    for (position, channel) in named.enumerated() {
      let part = revenue / named.count + (position < revenue % named.count ? 1 : 0)
      mentions.add([id, channel, "\(lead.time)", Table.euros(part)])
    }
  }

  private mutating func look(on day: CivilDate) {
    for _ in 0..<random.within(0...3) {
      let time = LocalTime(day, secondOfDay: random.within(8 * 60...22 * 60) * 60)
      let channel = Channel.all[random.position(weights: Channel.all.map(\.traffic))].name
      let tool = ["store locator", "event calendar"][random.position(weights: [72, 28])]
      softLeads.add(["s\(softLeads.count + 1001)", "\(time)", channel, tool])
    }
  }

  private mutating func inquire(on day: CivilDate) {
    let end = LocalTime(Season.days.upperBound.adding(days: 1))
    for _ in 0..<random.within(0...4) {
      let time = LocalTime(day, secondOfDay: random.within(7 * 60...21 * 60) * 60)
      let source = random.position(weights: [45, 33, 14, 8])
      let wait = random.within(5...[900, 1500, 240, 2800][source]) * (day.weekday > 5 ? 2 : 1)
      let answer = LocalTime(microseconds: time.microseconds + wait * 60_000_000)
      let isAnswered = answer < end && !random.happens(perMille: 35)
      inquiries.add([
        "q\(inquiries.count + 1001)", ["form", "email", "phone", "fax"][source], "\(time)",
        isAnswered ? "\(answer)" : "",
      ])
    }
  }
}
