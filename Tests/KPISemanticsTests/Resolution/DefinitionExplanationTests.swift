import KPISemantics
import KPISyntax
import KPIValues
import Testing

/// Every explanation's failing program yields just its code, and its twin nothing at all.
struct DefinitionExplanationTests {
  /// Codes that only a project's folders can show.
  private static let ofProjects: Set<DiagnosticCode> = [.nothingToUse, .unknownPack]

  private static let explained = DiagnosticCatalogue.explanations.filter {
    $0.code.rawValue >= 2000 && !ofProjects.contains($0.code)
  }

  @Test(arguments: explained.map(\.code))
  func `the failing program yields its code`(code: DiagnosticCode) throws {
    let explanation = try #require(DiagnosticCatalogue.explanation(of: code))
    let checked = check(explanation.failing)
    #expect(Set(checked.diagnostics.map(\.code)) == [code], "\(checked.lines)")
  }

  @Test(arguments: explained.map(\.code))
  func `the corrected program yields nothing`(code: DiagnosticCode) throws {
    let explanation = try #require(DiagnosticCatalogue.explanation(of: code))
    #expect(check(explanation.corrected).lines == [])
  }

  private func check(_ program: String) -> CheckedProgram {
    let text = SourceText(name: "model.kpi", text: program)
    let parsed = Parser.parseFile(text)
    #expect(parsed.diagnostics.map(\.message) == [])
    let source = ParsedSource(text: text, syntax: parsed.tree, origin: .project, folder: "")
    return Program.check(sources: [source]) { name throws(ZoneError) in
      try ZoneDatabase().rules(of: name)
    }
  }
}
