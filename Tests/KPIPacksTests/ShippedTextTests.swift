import Foundation
import KPIPacks
import ProgramRuns
import Testing

/// What ships as text is in the one form, and checks.
@Suite struct ShippedTextTests {
  @Test func textsAreFormatted() throws {
    let outcome = try run(["fmt", "--check", "kpis"], in: PackGenerator.root)
    #expect(outcome.status == 0, "\(outcome.text)")
  }

  /// A project that uses a pack and says nothing else has no problem: indicators wait for data.
  @Test(arguments: Packs.all.map(\.name))
  func packsCheckAlone(_ name: String) throws {
    try expectSound("use \(name)\n")
  }

  /// The folder of a pack holds its tests and has no warning, without any project around it.
  @Test(arguments: Packs.all.map(\.name))
  func packsHoldTheirTests(_ name: String) throws {
    for command in ["test", "check"] {
      let outcome = try run([command, "kpis/\(name)"], in: PackGenerator.root)
      #expect(outcome.status == 0, "\(outcome.text)")
      #expect(!outcome.text.contains("warning"), "\(outcome.text)")
    }
  }

  @Test func packsCheckTogether() throws {
    try expectSound(Packs.all.map { "use \($0.name)\n" }.joined() + "currency GBP\n")
  }

  @Test func theDemoChecks() throws {
    let outcome = try run(["check", "kpis/demo"], in: PackGenerator.root)
    #expect(outcome.status == 0, "\(outcome.text)")
    #expect(!outcome.text.contains("warning"), "\(outcome.text)")
  }

  /// The example of README checks, is formatted and holds its test; without `closeRate` it is
  /// refused, and the message names the unit that is left over.
  @Test func theExampleOfTheReadmeHolds() throws {
    let page = try String(
      contentsOf: PackGenerator.root.appending(path: "README.md"), encoding: .utf8)
    let example = try #require(page.components(separatedBy: "```kpi\n").dropFirst().first)
    let program = try #require(example.components(separatedBy: "```").first)
    try expectSound(program)
    for command in ["test", "fmt --check ."] {
      let outcome = try run(command, on: program)
      #expect(outcome.status == 0, "\(outcome.text)")
    }
    let refused = try run("check", on: program.replacingOccurrences(of: " * closeRate", with: ""))
    #expect(refused.status == 1)
    #expect(refused.text.contains("lead/deal"), "\(refused.text)")
  }

  /// Every run that README shows prints just that.
  @Test func theRunsOfTheReadmeAreReal() throws {
    let page = try String(
      contentsOf: PackGenerator.root.appending(path: "README.md"), encoding: .utf8)
    let runs = page.components(separatedBy: "```console\n$ kpi ").dropFirst()
    #expect(!runs.isEmpty)
    for shown in runs {
      let lines = try #require(shown.components(separatedBy: "```").first)
      let command = try #require(lines.split(separator: "\n").first)
      let arguments = command.split(separator: " ").map(String.init)
      let outcome = try run(arguments, in: PackGenerator.root)
      #expect(outcome.text == lines.dropFirst(command.count + 1))
    }
  }

  private func expectSound(_ program: String) throws {
    let outcome = try run("check", on: program)
    #expect(outcome.status == 0, "\(outcome.text)")
    #expect(!outcome.text.contains("warning"), "\(outcome.text)")
  }

  private func run(_ command: String, on program: String) throws -> ProgramRun.Outcome {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "project.kpi")
      try program.write(to: file, atomically: true, encoding: .utf8)
      return try run(command.split(separator: " ").map(String.init), in: folder)
    }
  }

  private func run(_ arguments: [String], in folder: URL) throws -> ProgramRun.Outcome {
    try ProgramRun(kpi: arguments, folder: folder).outcome()
  }
}
