import Foundation
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
    let evaluated = try TruthTests.run(
      TruthTests.executable.path,
      [
        "eval", folder.path, "--every", file.every, "--by", file.split, "--format", "csv",
        "--totals", "all", "--data", "\(file.dataset)=\(data)", "-o", answer.path,
      ])
    #expect(evaluated.exit == 0, "\(evaluated.output)")
    let statement = folder.appendingPathComponent("truth.sql").path
    let judge = TruthTests.root.appendingPathComponent("judge.py").path
    let judged = try TruthTests.run(
      python, [judge, data, statement, answer.path, file.split])
    #expect(judged.exit == 0, "\(judged.output)")
  }

  /// A python that can import duckdb, as the test command names it or as the system has it.
  static func pythonWithDuckDB() -> String? {
    let named = ProcessInfo.processInfo.environment["KPI_DUCKDB_PYTHON"]
    return [named, "/usr/bin/python3", "/usr/local/bin/python3"].compactMap { $0 }.first {
      let imported = try? run($0, ["-c", "import duckdb"])
      return imported?.exit == 0
    }
  }

  /// The command that was built with these tests.
  static let executable: URL = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    return bundle.appendingPathComponent("kpi")
  }()

  /// Runs a program and waits for its end.
  static func run(
    _ program: String, _ arguments: [String]
  ) throws -> (exit: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let written = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: written, as: UTF8.self))
  }
}
