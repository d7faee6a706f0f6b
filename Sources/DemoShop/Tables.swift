import KPIValues

/// The files of the shop, row by row.
struct Tables {
  private var visits = Table(
    "visits", "visit_id,visitor_id,started_at,channel,country,device,page_views,seconds")
  private var tickets = Table(
    "tickets",
    "ticket_id,customer_id,product_id,created_at,first_reply_at,escalated_at,resolved_at,tier,"
      + "category")
  private var answers = Table("answers", "answer_id,answered_at,tier,csat,recommend,effort")
  private var spend = Table("spend", "day,channel,campaign,cost")
  private var stays = RandomSource(seed: 45)
  /// The tables that follow from visits, leads and orders.
  var others: [Table] = []

  /// The contents of each file by its name.
  var files: [(name: String, text: String)] {
    ([visits, tickets, answers, spend] + others).map { ($0.name + ".csv", $0.text) }
  }

  /// Adds a visit; most of the time of a visit is spent on its first pages.
  mutating func add(_ visit: Visit) {
    let seconds =
      visit.pages == 1 ? stays.within(3...90) : stays.within(20...110) * min(visit.pages, 7)
    visits.add([
      visit.id, "u\(visit.visitor + 10_000)", "\(visit.time)", visit.place.channel,
      visit.place.country, visit.place.device, "\(visit.pages)", "\(seconds)",
    ])
  }

  /// Adds a ticket; what has not happened yet is empty.
  mutating func add(_ ticket: Ticket) {
    func text(_ time: LocalTime?) -> String { time.map { "\($0)" } ?? "" }
    tickets.add([
      "t\(tickets.count + 1001)", ticket.customer.map { "c\($0 + 1000)" } ?? "",
      ticket.product.map { Product.all[$0].id } ?? "", "\(ticket.time)", text(ticket.firstReply),
      text(ticket.escalated), text(ticket.resolved), ticket.tier,
      ["delivery", "product", "payment", "website"][ticket.category],
    ])
  }

  /// Adds an answer to the survey; what was skipped is empty.
  mutating func addAnswer(
    time: LocalTime, tier: String, satisfaction: Int?, recommend: Int?, effort: String
  ) {
    answers.add([
      "a\(answers.count + 1001)", "\(time)", tier, satisfaction.map { "\($0)" } ?? "",
      recommend.map { "\($0)" } ?? "", effort,
    ])
  }

  /// Adds what was spent on a channel on a day, in cents.
  mutating func addSpend(day: CivilDate, channel: String, campaign: String, cents: Int) {
    spend.add(["\(day)", channel, campaign, Table.euros(cents)])
  }
}
