import KPISemantics
import KPISyntax
import KPIValues
import Testing

/// The programs of explanations do what they are there for.
struct ExplanationTests {
  // What only the folders of a project show cannot be seen from one text.
  private static let explained = DiagnosticCatalogue.explanations.filter {
    $0.code != .nothingToUse && $0.code != .unknownPack
  }

  @Test(arguments: explained.map(\.code))
  func `a failing program yields exactly its code, its twin nothing`(
    code: DiagnosticCode
  ) throws {
    let explanation = try #require(DiagnosticCatalogue.explanation(of: code))
    #expect(ExplanationTests.codes(of: explanation.failing) == [code.text])
    #expect(ExplanationTests.codes(of: explanation.corrected) == [])
  }

  @Test func `messages are short, without a final stop, and have a label`() {
    for explanation in ExplanationTests.explained {
      for problem in ExplanationTests.problems(of: explanation.failing) {
        #expect(problem.message.count <= 80, "\(problem.message)")
        #expect(!problem.message.hasSuffix("."), "\(problem.message)")
        #expect(!problem.primary.text.isEmpty, "\(problem.message)")
        #expect(!problem.message.contains("did you mean"), "\(problem.message)")
      }
    }
  }

  private static func codes(of program: String) -> [String] {
    problems(of: program).map(\.code.text)
  }

  private static func problems(of program: String) -> [Diagnostic] {
    let text = SourceText(name: "model.kpi", text: program)
    let parsed = Parser.parseFile(text, file: 0)
    let source = ParsedSource(text: text, syntax: parsed.tree, origin: .project, folder: "")
    let checked = Program.check(sources: [source]) { zone throws(ZoneError) in
      try ZoneDatabase().rules(of: zone)
    }
    return Diagnostic.ordered(parsed.diagnostics + checked.diagnostics)
  }
}
