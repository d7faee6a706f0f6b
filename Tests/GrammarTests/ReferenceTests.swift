import Foundation
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

  private static let executable: String = {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path.count > 1 {
      let candidate = folder.appending(path: "kpi").path
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        return candidate
      }
      folder.deleteLastPathComponent()
    }
    return "kpi"
  }()

  @Test func thereAreExamples() {
    #expect(ReferenceTests.examples.count > 20)
  }

  @Test(arguments: ReferenceTests.examples)
  func holds(_ example: Example) throws {
    try Grammar.inFolder { folder in
      let file = folder.appending(path: "example.kpi")
      try example.text.write(to: file, atomically: true, encoding: .utf8)
      let checked = try Grammar.run([ReferenceTests.executable, "check", file.path])
      if example.note.hasPrefix("wrong ") {
        #expect(checked.status == 1)
        #expect(checked.output.contains("error[\(example.note.dropFirst(6))"), "\(checked.output)")
        return
      }
      #expect(checked.status == 0, "\(checked.output)")
      guard example.text.contains("\ntest \"") else { return }
      let tested = try Grammar.run([ReferenceTests.executable, "test", file.path])
      #expect(tested.status == 0, "\(tested.output)")
    }
  }
}
