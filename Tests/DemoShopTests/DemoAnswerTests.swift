import Foundation
import Testing

/// The demo feeds every indicator of the packs, and backtests find the incidents that are planted.
@Suite struct DemoAnswerTests {
  @Test func nothingIsUnavailable() throws {
    let checked = try DemoRun.run(["check", DemoRun.project.path])
    #expect(checked.status == 0 && checked.output.isEmpty, "\(checked.text)")
  }

  @Test func everyIndicatorHasValues() throws {
    let outcome = try DemoRun.run(
      ["eval", DemoRun.project.path, "--every", "month", "--format", "json"])
    let parsed = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect((parsed["unavailable"] as? [Any])?.isEmpty == true)
    let figures = parsed["kpis"] as? [[String: Any]] ?? []
    #expect(figures.count >= 136)
    for figure in figures {
      let cells = (figure["cells"] as? [[String: Any]] ?? [])
      let valued = Set(cells.filter { !($0["value"] is NSNull) }.map { $0["period"] as? String })
      // Some look back, and leads that bought are rare.
      #expect(valued.count >= 8, "\(figure["name"] ?? "")")
    }
  }

  /// One incident for each pack: its alert, and the month in which it must have rung.
  @Test(arguments: [
    ("orderConversion", "2026-02"), ("emailOpenRate", "2026-02"), ("rpm", "2026-02"),
    ("csat", "2026-02"), ("sentiment", "2025-10"), ("oee", "2025-09"),
    ("costPerformanceIndex", "2025-12"),
  ])
  func backtestsFindTheIncident(_ figure: String, _ month: String) throws {
    let outcome = try DemoRun.run([
      "alerts", DemoRun.project.path, "--backtest", "2025-01..2026-02", "--kpi", figure,
      "--format", "json",
    ])
    let parsed =
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let alerts = parsed?["alerts"] as? [[String: Any]] ?? []
    let months = alerts.flatMap { $0["episodes"] as? [[String: String]] ?? [] }
    #expect(months.map { $0["from"] }.contains(month), "\(outcome.text)")
    #expect(months.count == 1, "\(outcome.text)")
  }
}
