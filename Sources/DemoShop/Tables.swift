import KPIValues

/// The files of the shop, row by row.
struct Tables {
  private var visits = Table("visit_id,visitor_id,started_at,channel,country,device,page_views")
  private var orders = Table("order_id,customer_id,ordered_at,channel,country,device,amount,cost")
  private var leads = Table("lead_id,created_at,channel,country,device,qualified,score")
  private var tickets = Table(
    "ticket_id,created_at,first_reply_at,resolved_at,tier,category,satisfaction")
  private var spend = Table("day,channel,campaign,cost")

  /// The contents of each file by its name.
  var files: [(name: String, text: String)] {
    [
      ("visits.csv", visits.text), ("orders.csv", orders.text), ("leads.csv", leads.text),
      ("tickets.csv", tickets.text), ("spend.csv", spend.text),
    ]
  }

  /// Adds a visit.
  mutating func addVisit(time: LocalTime, visitor: Int, place: Place, pages: Int) {
    visits.add([
      "v\(visits.count + 10_001)", "u\(visitor + 10_000)", "\(time)", place.channel, place.country,
      place.device, "\(pages)",
    ])
  }

  /// Adds an order; amount and cost in cents.
  mutating func addOrder(time: LocalTime, customer: Int?, place: Place, amount: Int, cost: Int) {
    orders.add([
      "o\(orders.count + 1001)", customer.map { "c\($0 + 1000)" } ?? "", "\(time)", place.channel,
      place.country, place.device, euros(amount), euros(cost),
    ])
  }

  /// Adds a lead.
  mutating func addLead(time: LocalTime, place: Place, isQualified: Bool, score: Int) {
    leads.add([
      "l\(leads.count + 1001)", "\(time)", place.channel, place.country, place.device,
      "\(isQualified)", "\(score)",
    ])
  }

  /// Adds a ticket; what has not happened yet is empty.
  mutating func addTicket(
    time: LocalTime, tier: String, category: String, firstReply: LocalTime?, resolved: LocalTime?,
    satisfaction: Int?
  ) {
    tickets.add([
      "t\(tickets.count + 1001)", "\(time)", firstReply.map { "\($0)" } ?? "",
      resolved.map { "\($0)" } ?? "", tier, category, satisfaction.map { "\($0)" } ?? "",
    ])
  }

  /// Adds what was spent on a channel on a day, in cents.
  mutating func addSpend(day: CivilDate, channel: String, campaign: String, cents: Int) {
    spend.add(["\(day)", channel, campaign, euros(cents)])
  }

  private func euros(_ cents: Int) -> String {
    let rest = cents % 100
    return "\(cents / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  private struct Table {
    var text: String
    var count = 0

    init(_ header: String) {
      text = header + "\n"
    }

    mutating func add(_ fields: [String]) {
      text += fields.joined(separator: ",") + "\n"
      count += 1
    }
  }
}
