import Foundation
import Testing

/// The style of the repository, checked over all its files.
@Suite struct StyleTests {
  @Test func functionsAreShort() { expectNone(StyleRules.functionLength) }
  @Test func filesAreShort() { expectNone(StyleRules.fileLength) }
  @Test func linesAreShort() { expectNone(StyleRules.lineLength) }
  @Test func publicTypesStandInFilesOfTheirNames() { expectNone(StyleRules.fileOfType) }
  @Test func declarationsAreDocumented() { expectNone(StyleRules.documentation) }
  @Test func namesSayWhatThingsAre() { expectNone(StyleRules.names) }
  @Test func nothingIsForced() { expectNone(StyleRules.constructs) }
  @Test func roomsImportWhatTheyMay() { expectNone(RoomRules.check) }

  @Test func thePackageHasNoDependencies() throws {
    let broken = RoomRules.checkPackage(try #require(Repository.text(of: "Package.swift")))
    #expect(broken.isEmpty, "\(broken.joined(separator: "\n"))")
  }

  @Test func theTopLevelIsAsAgreed() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Repository.root.path)
    let broken = DocumentRules.checkLayout(names.sorted())
    #expect(broken.isEmpty, "\(broken.joined(separator: "\n"))")
  }

  @Test func theReadmeIsTrue() throws {
    let text = try #require(Repository.text(of: "README.md"))
    let broken =
      DocumentRules.checkPaths(text, exists: Repository.exists) + DocumentRules.checkRecipes(text)
    #expect(broken.isEmpty, "\(broken.joined(separator: "\n"))")
  }

  @Test func everyDiagnosticIsExplainedAndGiven() throws {
    let path = "Sources/KPISyntax/Diagnostics/DiagnosticCode.swift"
    let enumeration = try #require(Repository.text(of: path))
    let sources = Repository.swiftFiles.filter { $0.isSource && $0.path != path }
    let broken = DiagnosticRules.check(enumeration: enumeration, sources: sources)
    #expect(broken.isEmpty, "\(broken.joined(separator: "\n"))")
  }

  @Test func theFormatterHasNothingToSay() throws {
    let outcome = try FormatCheck.run(["Sources", "Tests", "Package.swift"])
    #expect(outcome.isEmpty, "\(outcome)")
  }

  private func expectNone(
    _ rule: (SourceFile) -> [String], location: SourceLocation = #_sourceLocation
  ) {
    let broken = Repository.swiftFiles.flatMap(rule)
    #expect(broken.isEmpty, "\(broken.joined(separator: "\n"))", sourceLocation: location)
  }
}
