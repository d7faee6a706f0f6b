import Foundation

/// Figures of the demo computed row by row from its files, without the tool.
struct DemoTruth {
  /// A row of a file by column.
  typealias Row = [String: String]

  private let visits: [Row]
  private let orders: [Row]
  private let leads: [Row]
  private let tickets: [Row]
  private let answers: [Row]
  private let spend: [Row]
  /// Each customer's first order by time, then by id.
  private let firstOrders: Set<String>
  private let format = DateFormatter()

  /// The months that the files touch.
  let months: [String]

  /// Reads the texts of the files by name.
  init(_ files: [String: String]) {
    func rows(_ name: String) -> [Row] {
      let lines = (files[name] ?? "").split(separator: "\n")
      let header = (lines.first ?? "").split(separator: ",").map(String.init)
      return lines.dropFirst().map { line in
        let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        return Dictionary(uniqueKeysWithValues: zip(header, fields))
      }
    }
    visits = rows("visits.csv")
    orders = rows("orders.csv")
    leads = rows("leads.csv")
    tickets = rows("tickets.csv")
    answers = rows("answers.csv")
    spend = rows("spend.csv")
    months = Set(visits.map { String(($0["started_at"] ?? "").prefix(7)) }).sorted()
    firstOrders = DemoTruth.firstOrders(of: orders)
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "Europe/Paris")
    format.dateFormat = "yyyy-MM-dd'T'HH:mm"
  }

  /// The figures in a month, of one channel or of all; what cannot be divided is absent.
  func figures(in month: String, channel: String? = nil) -> [String: Double] {
    func place(_ rows: [Row], _ time: String) -> [Row] {
      rows.filter { row in
        row[time]?.hasPrefix(month) == true && (channel == nil || row["channel"] == channel)
      }
    }
    let visits = place(visits, "started_at")
    let orders = place(orders, "ordered_at")
    let leads = place(leads, "created_at")
    let named = orders.filter { $0["customer_id"]?.isEmpty == false }
    let (count, sales) = (Double(visits.count), sum(orders, "amount"))
    let qualified = Double(leads.count { $0["qualified"] == "true" })
    var figures = [
      "siteTraffic": count, "sales": sales, "transactions": Double(orders.count),
      "averageMargin": (sales - sum(orders, "cost")) / sales,
      "averageOrderValue": sales / Double(orders.count),
      "orderConversion": Double(orders.count) / count, "revenuePerVisit": sales / count,
      "estimatedRevenuePerVisit": 1000 * qualified / count,
      "leadConversion": Double(leads.count) / count,
      "costPerVisit": sum(place(spend, "day"), "cost") / count,
      "bounceRate": Double(visits.count { $0["page_views"] == "1" }) / count,
      "pagesPerVisit": sum(visits, "page_views") / count,
      "newOrderShare": Double(named.count { firstOrders.contains($0["order_id"] ?? "") })
        / Double(named.count),
    ]
    if channel == nil { figures.merge(service(in: month)) { first, _ in first } }
    return figures.filter { $0.value.isFinite }
  }

  private func service(in month: String) -> [String: Double] {
    let opened = tickets.filter { $0["created_at"]?.hasPrefix(month) == true }
    let waits = opened.compactMap { row in
      moment(row["first_reply_at"]).flatMap { end in
        moment(row["created_at"]).map { end.timeIntervalSince($0) / 3600 }
      }
    }
    let given = answers.filter { $0["answered_at"]?.hasPrefix(month) == true }
      .compactMap { Int($0["csat"] ?? "") }
    return [
      "firstResponseTime": waits.reduce(0, +) / Double(waits.count),
      "csat": Double(given.count { $0 >= 4 }) / Double(given.count),
    ]
  }

  /// Tickets that are open when a month ends.
  func activeIssues(atEndOf month: String) -> Double {
    let open = tickets.filter { row in
      let resolved = row["resolved_at"] ?? ""
      return (row["created_at"] ?? "").prefix(7) <= month
        && (resolved.isEmpty || resolved.prefix(7) > month)
    }
    return Double(open.count)
  }

  /// Buyers of the month before who bought again; absent in the first month.
  func retention(in month: String) -> Double? {
    guard let index = months.firstIndex(of: month), index > 0 else { return nil }
    let (before, now) = (buyers(in: months[index - 1]), buyers(in: month))
    return Double(before.intersection(now).count) / Double(before.count)
  }

  private func buyers(in month: String) -> Set<String> {
    let placed = orders.filter { $0["ordered_at"]?.hasPrefix(month) == true }
    return Set(placed.compactMap { $0["customer_id"] }.filter { !$0.isEmpty })
  }

  private static func firstOrders(of orders: [Row]) -> Set<String> {
    let sorted = orders.sorted {
      ($0["ordered_at"] ?? "", $0["order_id"] ?? "")
        < ($1["ordered_at"] ?? "", $1["order_id"] ?? "")
    }
    var seen: Set<String> = []
    let first = sorted.filter { row in
      let customer = row["customer_id"] ?? ""
      return seen.insert(customer).inserted
    }
    return Set(first.compactMap { $0["order_id"] })
  }

  private func sum(_ rows: [Row], _ column: String) -> Double {
    rows.reduce(0) { $0 + (Double($1[column] ?? "") ?? 0) }
  }

  private func moment(_ text: String?) -> Date? {
    text.flatMap { format.date(from: $0) }
  }
}
