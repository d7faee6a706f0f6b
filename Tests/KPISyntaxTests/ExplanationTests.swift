import Testing

@testable import KPISyntax

@Suite struct ExplanationTests {
  static let own = DiagnosticCode.allCases.filter { $0.rawValue < 2000 }

  @Test(arguments: own) func everyCodeIsExplained(_ code: DiagnosticCode) throws {
    let explanation = try #require(DiagnosticCatalogue.explanation(of: code))
    #expect(!explanation.title.isEmpty && !explanation.explanation.isEmpty)
  }

  @Test(arguments: own) func failingProgramsYieldTheirCodeAndTheirTwinsNone(
    _ code: DiagnosticCode
  ) throws {
    let explanation = try #require(DiagnosticCatalogue.explanation(of: code))
    let failing = Parser.parseFile(SourceText(name: "failing.kpi", text: explanation.failing))
    let codes = failing.diagnostics.map(\.code)
    if code == .tooManyErrors {
      #expect(codes.count == 101 && codes.contains(code))
    } else {
      #expect(codes == [code])
    }
    let corrected = Parser.parseFile(SourceText(name: "corrected.kpi", text: explanation.corrected))
    #expect(corrected.diagnostics.map { $0.message.english } == [])
  }

  @Test(arguments: own) func messagesKeepTheirForm(_ code: DiagnosticCode) throws {
    let explanation = try #require(DiagnosticCatalogue.explanation(of: code))
    let source = SourceText(name: "failing.kpi", text: explanation.failing)
    for diagnostic in Parser.parseFile(source).diagnostics {
      #expect(diagnostic.message.english.count <= 80, "\(diagnostic.message.english)")
      #expect(!diagnostic.message.english.hasSuffix("."))
      #expect(!diagnostic.message.english.contains("illegal"))
      #expect(!diagnostic.primary.text.isEmpty)
    }
  }

  @Test(arguments: own) func machineFixesCompile(_ code: DiagnosticCode) throws {
    let explanation = try #require(DiagnosticCatalogue.explanation(of: code))
    let source = SourceText(name: "failing.kpi", text: explanation.failing)
    for diagnostic in Parser.parseFile(source).diagnostics {
      for fix in diagnostic.fixes where fix.applicability == .machineApplicable {
        var bytes = source.bytes
        for edit in fix.edits.reversed() {
          bytes.replaceSubrange(edit.span.start..<edit.span.end, with: edit.replacement.utf8)
        }
        let fixed = Parser.parseFile(SourceText(name: "fixed.kpi", bytes: bytes))
        #expect(fixed.diagnostics.map { $0.message.english } == [], "\(fix.title.english)")
      }
    }
  }

  @Test(arguments: DiagnosticCode.allCases) func everyExplanationIsGivenInFrench(
    _ code: DiagnosticCode
  ) throws {
    let explanation = try #require(DiagnosticCatalogue.explanation(of: code))
    let french = try #require(FrenchExplanations.texts(of: code))
    let code = { (text: String) in text.matches(of: /`[^`]*`/).map { $0.output }.sorted() }
    let line = { (text: String) in text.split(separator: "\n").joined(separator: " ") }
    #expect(explanation.title(in: .french) == french.title && !french.title.isEmpty)
    #expect(code(line(french.explanation)) == code(line(explanation.explanation)))
    #expect([".", ")"].contains(french.explanation.suffix(1)))
  }

  @Test func codesAreShownAndReadAlike() {
    for code in DiagnosticCode.allCases {
      #expect(DiagnosticCode(text: code.text.lowercased()) == code)
    }
    #expect(DiagnosticCode(text: "K9999") == nil)
    #expect(DiagnosticCode(text: "1001") == nil)
  }
}
