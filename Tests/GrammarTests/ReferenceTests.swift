import Foundation
import ProgramRuns
import Testing

/// Every example of the reference is checked, and every test in it is run.
@Suite("Reference")
struct ReferenceTests {
  /// An example: what stands behind its opening mark, and the program.
  struct Example: CustomTestStringConvertible, Sendable {
    var number: Int
    var note: String
    var text: String
    var testDescription: String { "example \(number)" }
  }

  /// The examples; those not marked `whole` stand behind the shop, which is the first.
  static let examples: [Example] = {
    let text = (try? Grammar.text("reference.md")) ?? ""
    let notes = Grammar.matches(of: "(?m)^```kpi ?([^\\n]*)$", in: text)
    let bodies = Grammar.matches(of: "(?ms)^```kpi[^\\n]*\\n(.*?)^```$", in: text)
    return zip(notes, bodies).enumerated().map { index, part in
      let isWhole = index == 0 || part.0 == "whole"
      return Example(
        number: index + 1, note: part.0,
        text: isWhole ? part.1 : bodies[0] + "\n" + part.1)
    }
  }()

  @Test func thereAreExamples() {
    #expect(ReferenceTests.examples.count > 20)
  }

  @Test(arguments: ReferenceTests.examples)
  func holds(_ example: Example) throws {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "example.kpi")
      try example.text.write(to: file, atomically: true, encoding: .utf8)
      let checked = try ProgramRun(kpi: ["check", file.path]).outcome()
      if example.note.hasPrefix("wrong ") {
        #expect(checked.status == 1)
        #expect(checked.text.contains("error[\(example.note.dropFirst(6))"), "\(checked.text)")
        return
      }
      #expect(checked.status == 0, "\(checked.text)")
      guard example.text.contains("\ntest \"") else { return }
      let tested = try ProgramRun(kpi: ["test", file.path]).outcome()
      #expect(tested.status == 0, "\(tested.text)")
    }
  }
}
