import KPISemantics
import KPISyntax
import KPIValues
import Testing

/// What every message of the compiler must be, over the failing programs of all explanations.
struct MessageStyleTests {
  @Test func `messages are short, without a final stop, and have a label`() {
    for explanation in DiagnosticCatalogue.explanations {
      for problem in MessageStyleTests.problems(of: explanation.failing) {
        #expect(problem.message.english.count <= 80, "\(problem.message.english)")
        #expect(!problem.message.english.hasSuffix("."), "\(problem.message.english)")
        #expect(!problem.primary.text.isEmpty, "\(problem.message.english)")
        #expect(!problem.message.english.contains("did you mean"), "\(problem.message.english)")
        #expect(!problem.message.english.contains("illegal"), "\(problem.message.english)")
      }
    }
  }

  private static func problems(of program: String) -> [Diagnostic] {
    let text = SourceText(name: "model.kpi", text: program)
    let parsed = Parser.parseFile(text, file: 0)
    let source = ParsedSource(text: text, syntax: parsed.tree, origin: .project, folder: "")
    let checked = Program.check(sources: [source]) { _ throws(ZoneError) in .utc }
    return Diagnostic.ordered(parsed.diagnostics + checked.diagnostics)
  }
}
