import Foundation
import ProgramRuns
import Testing

/// What editors are given: a parser that reads every program here, and an extension that is whole.
@Suite("Editors")
struct EditorTests {
  /// The real tool, from `KPI_TREE_SITTER` or the path, if it is there.
  private static func treeSitter() -> String? {
    let environment = ProcessInfo.processInfo.environment
    let tool = environment["KPI_TREE_SITTER"] ?? "tree-sitter"
    let isThere = (try? ProgramRun(tool, ["--version"]).outcome())?.status == 0
    return isThere ? tool : nil
  }

  @Test func treeSitterReadsEveryProgram() throws {
    guard let tool = EditorTests.treeSitter() else {
      return print("skipped: no tree-sitter command; name one in KPI_TREE_SITTER")
    }
    try withTemporaryFolder { folder in
      let parser = folder.appending(path: "parser")
      try FileManager.default.copyItem(
        at: Grammar.repository.appending(path: "grammar/tree-sitter"), to: parser)
      let home = ["XDG_CACHE_HOME": folder.path, "XDG_CONFIG_HOME": folder.path]
      let generated = try ProgramRun(tool, ["generate"], folder: parser, setting: home).outcome()
      #expect(generated.status == 0, "\(generated.text)")
      let files = try Grammar.programs().filter { !Grammar.isFaulty($0) }
      #expect(files.count > 50)
      let parsed = try ProgramRun(
        tool, ["parse", "--quiet"] + files.map(\.path), folder: parser, setting: home
      ).outcome()
      let faults = parsed.text.split(separator: "\n").filter {
        $0.contains("(ERROR") || $0.contains("(MISSING")
      }
      #expect(parsed.status == 0 && faults.isEmpty, "\(faults.joined(separator: "\n"))")
      let colored = try ProgramRun(
        tool, ["query", "--quiet", "queries/highlights.scm"] + files.prefix(3).map(\.path),
        folder: parser, setting: home
      ).outcome()
      #expect(colored.status == 0, "\(colored.text)")
    }
  }

  /// The server and the pipes are real; the editor's module is a stand-in, so this shows that the
  /// extension loads, asks and reads answers, not that an editor draws them.
  @Test func theExtensionTalksToTheServer() throws {
    guard (try? ProgramRun("node", ["--version"]).outcome())?.status == 0 else {
      return print("skipped: no node")
    }
    let script = URL(filePath: #filePath).deletingLastPathComponent()
    try withTemporaryFolder { folder in
      for (name, text) in EditorTests.shop {
        try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
      }
      let outcome = try ProgramRun(
        "node",
        [
          script.appending(path: "extension.js").path,
          Grammar.repository.appending(path: "grammar/vscode").path,
        ], setting: ["KPI_FOLDER": folder.path, "KPI_EXECUTABLE": ProgramRun.kpi.path]
      ).outcome()
      #expect(outcome.status == 0, "\(outcome.text)")
    }
  }

  private static let shop = [
    "data.kpi": """
    unit deal

    dataset visits from "visits.csv" { row visit; time day : date }

    dataset leads from "leads.csv" { row lead; time day : date; qualified : flag }
    """,
    "figures.kpi": """
    input engagement : EUR/deal  = 10_000 estimated
    input closeRate  : deal/lead = 10%    estimated

    measure visitCount = count(visits)
    measure leadCount  = count(leads where qualified)

    kpi revenuePerVisit = ((engagement * closeRate) * leadCount) / visitCount {
      unit EUR/visit
    }

    test "worked example" {
      given  leadCount = 100, visitCount = 10_000
      expect revenuePerVisit is 10 EUR/visit
    }
    """,
  ]

  @Test func everyExpressionOfTextMateIsOne() throws {
    let text = try Grammar.text("vscode/kpi.tmLanguage.json")
    for pattern in Grammar.matches(of: #""(?:match|begin|end)": "(.*)",?\n"#, in: text) {
      let plain = try JSONSerialization.jsonObject(
        with: Data("\"\(pattern)\"".utf8), options: .fragmentsAllowed)
      let expression = try #require(plain as? String)
      #expect(throws: Never.self, "\(expression)") {
        try NSRegularExpression(pattern: expression)
      }
    }
  }
}
