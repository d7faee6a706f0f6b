import Foundation
import KPISemantics
import KPISyntax
import Testing

/// The example files of the language's contract, where they are at hand.
struct ExampleFileTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "../shared/examples").standardizedFileURL

  @Test func `all example files check as one program`() throws {
    guard let files = ExampleFileTests.files() else {
      print("skipped: the shared examples are not at hand")
      return
    }
    let texts = files.filter { $0.0 != "project.kpi" }.map { (SourceOrigin.project, $0.1) }
    let checked = SampleProgram.check(texts)
    #expect(checked.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    #expect(checked.model.figures.count > 60)
    #expect(checked.model.tests.count == 11)
  }

  private static func files() -> [(String, String)]? {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      return nil
    }
    return names.filter { $0.hasSuffix(".kpi") }.sorted().compactMap { name in
      guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      else { return nil }
      return (name, text)
    }
  }
}
