import KPIValues

/// The files of the shop, row by row.
struct Tables {
  private var visits = Table(
    "visits", "visit_id,visitor_id,started_at,channel,country,device,page_views")
  private var leads = Table("leads", "lead_id,created_at,channel,country,device,qualified,score")
  private var tickets = Table(
    "tickets", "ticket_id,created_at,first_reply_at,resolved_at,tier,category,satisfaction")
  private var spend = Table("spend", "day,channel,campaign,cost")
  /// The tables that follow from visits and orders.
  var others: [Table] = []

  /// The contents of each file by its name.
  var files: [(name: String, text: String)] {
    ([visits, leads, tickets, spend] + others).map { ($0.name + ".csv", $0.text) }
  }

  /// Adds a visit.
  mutating func add(_ visit: Visit) {
    visits.add([
      visit.id, "u\(visit.visitor + 10_000)", "\(visit.time)", visit.place.channel,
      visit.place.country, visit.place.device, "\(visit.pages)",
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
    spend.add(["\(day)", channel, campaign, Table.euros(cents)])
  }
}
