import Testing

/// Every planted incident rings the alert of its pack, and nothing else rings.
@Suite struct DemoAlertTests {
  /// The forms fail on phones in February 2026, mail is taken for spam, an ad network falls silent;
  /// deliveries are late in October 2025, machines stand still in September, work at the turn of
  /// the year costs too much.
  private static let rung: Set<String> = [
    "estimatedRevenuePerVisit 2026-02", "orderConversion 2026-02", "revenuePerVisit 2026-02",
    "newVsReturningSupportVisitors 2026-02", "csat 2026-02", "totalTickets 2026-02",
    "emailOpenRate 2026-02", "rpm 2026-02", "sentiment 2025-10",
    "customersLostToCompetitors 2025-11", "oee 2025-09", "costPerformanceIndex 2025-12",
    "costPerformanceIndex 2026-01",
  ]

  @Test func incidentsRing() throws {
    let outcome = try DemoRun.run([
      "eval", DemoRun.project.path, "--every", "month", "--format", "csv",
    ])
    let rows = outcome.output.split(separator: "\n").filter { row in
      row.contains(",critical: ") || row.contains(",warning: ")
        || row.contains(",\"critical: ") || row.contains(",\"warning: ")
    }
    let rung = rows.map { $0.split(separator: ",").prefix(2).joined(separator: " ") }
    #expect(Set(rung) == DemoAlertTests.rung)
  }
}
