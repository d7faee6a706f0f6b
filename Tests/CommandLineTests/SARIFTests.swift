import Foundation
import ProgramRuns
import Testing

/// What `kpi check --format sarif` writes, read by a model made from the official schema.
@Suite struct SARIFTests {
  private static let files = [
    "é/a b,c:%.kpi": "kpi a == 2 × 3 // 😀\r\nkpi 😀b = a && c\r\n",
    "units.kpi": "unit deal\nkpi x = 1 EUR + 2 deal\ninput rate : number = 2\n",
    "shop.kpi": "kpi y = SUM(orders.amout)\nkpi y = count(*)\ntest \"t\" { expect y is 1 }\n",
    "late.kpi": """
    dataset orders from "orders.csv" { time day : date; amount : EUR }
    kpi z = sum(orders.amount) - 20% { label 'Sales', unit EURO }
    """,
    "unused.kpi": "measure unused = 1\n",
    "fine.kpi": "kpi fine = 1\n",
  ]

  /// The checks: arguments, and how many results are expected at least.
  private static let checks: [(arguments: [String], least: Int)] = [
    (["."], 8), (["--lang", "fr", "."], 8), (["fine.kpi"], 0), (["é"], 2), (["units.kpi"], 1),
    (["unused.kpi"], 1),
  ]

  @Test func theSchemaAcceptsEveryLog() throws {
    let named = ProcessInfo.processInfo.environment["KPI_SARIF_PYTHON"] ?? "python3"
    guard try ProgramRun(named, ["-c", "import pydantic_sarif.model"]).outcome().status == 0 else {
      return print("skipped: no python3 with pydantic-sarif; name one in KPI_SARIF_PYTHON")
    }
    try withTemporaryFolder { folder in
      let project = folder.appending(path: "project")
      for (name, text) in SARIFTests.files {
        let file = project.appending(path: name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
      }
      var logs: [String] = []
      for (number, check) in SARIFTests.checks.enumerated() {
        let log = folder.appending(path: "\(number).sarif").path
        let arguments = ["check", "--format", "sarif", "-o", log] + check.arguments
        _ = try ProgramRun(kpi: arguments, folder: project).outcome()
        logs.append(log)
      }
      let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "sarif.py")
      let outcome = try ProgramRun(named, ["-B", script.path] + logs).outcome()
      #expect(outcome.status == 0, "\(outcome.text)")
      let counts = outcome.output.split(separator: "\n").compactMap { Int($0) }
      #expect(counts.count == logs.count)
      for (count, check) in zip(counts, SARIFTests.checks) {
        #expect(count >= check.least && (check.least > 0 || count == 0), "\(outcome.text)")
      }
    }
  }
}
