import Foundation
import ProgramRuns
import Testing

/// Real files, answered by the command and by DuckDB from statements written by hand.
@Suite struct TruthTests {
  /// A real file, and how it is asked.
  struct RealFile: Sendable, CustomTestStringConvertible {
    /// The folder under `Cases`.
    var name: String
    /// The dataset and its file under the shared data.
    var data: String
    /// The dataset's name in the program.
    var dataset: String
    /// The grain.
    var every: String
    /// The split.
    var split: String

    var testDescription: String { name }
  }

  static let files = [
    RealFile(
      name: "online-retail", data: "online-retail/online_retail.csv.gz", dataset: "lines",
      every: "month", split: "country"),
    RealFile(
      name: "montpellier-budget", data: "montpellier-budget/VilleMTP_MTP_BudgetAnt.csv",
      dataset: "entries", every: "year", split: "section"),
  ]

  /// The folder of these tests.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private static let shared = root.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/data")

  @Test(arguments: files)
  func agreesWithDuckDB(_ file: RealFile) throws {
    let data = TruthTests.shared.appendingPathComponent(file.data).path
    guard FileManager.default.fileExists(atPath: data) else {
      return print("skipped: \(file.name): the shared data is not beside this checkout")
    }
    guard let python = TruthTests.pythonWithDuckDB() else {
      return print("skipped: \(file.name): no python3 with duckdb; name one in KPI_DUCKDB_PYTHON")
    }
    let folder = TruthTests.root.appendingPathComponent("Cases/\(file.name)")
    let answer = FileManager.default.temporaryDirectory
      .appendingPathComponent("kpi-truth-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: answer) }
    let evaluated = try ProgramRun(
      kpi: [
        "eval", folder.path, "--every", file.every, "--by", file.split, "--format", "csv",
        "--totals", "all", "--data", "\(file.dataset)=\(data)", "-o", answer.path,
      ]
    ).outcome()
    #expect(evaluated.status == 0, "\(evaluated.text)")
    let statement = folder.appendingPathComponent("truth.sql").path
    let judge = TruthTests.root.appendingPathComponent("judge.py").path
    let judged = try ProgramRun(
      python, [judge, data, statement, answer.path, file.split]
    ).outcome()
    #expect(judged.status == 0, "\(judged.text)")
  }

  /// A python that can import duckdb, as the test command names it or as the system has it.
  static func pythonWithDuckDB() -> String? {
    let named = ProcessInfo.processInfo.environment["KPI_DUCKDB_PYTHON"]
    return [named, "/usr/bin/python3", "/usr/local/bin/python3"].compactMap { $0 }.first {
      let imported = try? ProgramRun($0, ["-c", "import duckdb"]).outcome()
      return imported?.status == 0
    }
  }
}
