import Foundation
import KPISemantics
import KPISyntax
import KPIValues
import ProgramRuns
import Testing

@testable import KPIPlanning

/// The worked cases of the language, answered by the reference engine.
struct SemanticCaseTests {
  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: CaseProgram.root.path)) ?? [])
    .filter { name in
      FileManager.default.fileExists(
        atPath: CaseProgram.root.appending(path: "\(name)/expected").path)
    }
    .sorted()

  @Test("worked case", arguments: names)
  func worked(_ name: String) throws {
    let folder = CaseProgram.root.appending(path: name)
    let program = try CaseProgram(folder: folder)
    let checked = program.checked()
    let expected = try String(contentsOf: folder.appending(path: "expected"), encoding: .utf8)
    if checked.hasErrors {
      if !expected.contains("refused") && !expected.contains("exit 1") {
        Issue.record("\(checked.diagnostics.map { $0.message.english })")
      }
      return
    }
    for run in ExpectedRun.runs(in: expected) where run.arguments.first == "eval" {
      let model = checked.model
      let zone = try ZoneDatabase().rules(of: model.calendar.timeZone)
      let engine = ReferenceEngine(model: model, zone: zone, texts: program.data(model))
      let evaluator = Evaluator(model: model, engine: engine, zone: zone)
      let query = run.query(program, model)
      let result = Result<Evaluation, any Error> { try evaluator.evaluate(query) }
      for line in run.lines {
        if let complaint = CaseExpectation(line: line, model: model).complaint(result) {
          Issue.record("\(run.arguments.joined(separator: " ")) | \(line) | \(complaint)")
        }
      }
    }
  }
}
