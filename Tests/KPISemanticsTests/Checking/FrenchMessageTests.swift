import Foundation
import KPISemantics
import KPISyntax
import KPIValues
import Testing

/// What every message must be in French, over all programs that have something wrong.
struct FrenchMessageTests {
  @Test func `explained programs are answered in French`() {
    for explanation in DiagnosticCatalogue.explanations {
      Self.check(explanation.failing)
      Self.check(explanation.corrected + "\nkpi unknown = ? + unknownName")
    }
  }

  @Test func `programs of the repository with a word lost are answered in French`() {
    var seed: UInt64 = 7
    for program in Self.programs {
      let words = program.split(separator: " ", omittingEmptySubsequences: false)
      for _ in 0..<min(words.count / 8, 6) {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var damaged = words
        let place = Int(seed >> 33) % words.count
        if seed & 1 == 0 { damaged.remove(at: place) } else { damaged[place] = "other" }
        Self.check(damaged.joined(separator: " "))
      }
    }
  }

  @Test func `nested words keep their grammar`() {
    let names: Wording = "figures and inputs"
    let none: Wording = "there are no \(names)"
    #expect(none.english == "there are no figures and inputs")
    #expect(none(.french) == "il n'y a pas d'indicateurs et hypothèses")
    let text: Wording = "this is \("text" as Wording), where \("a date" as Wording) is needed"
    #expect(text(.french) == "ceci est du texte, là où il faut une date")
    #expect(Wording(verbatim: "{1} as it stands")(.french) == "{1} as it stands")
    let sum: Wording = "`\("a")`" + " = `\("b")`"
    #expect(sum.english == "`a` = `b`")
  }

  /// Programs of the catalogue, the cases and the fixtures, short ones first.
  private static let programs: [String] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folders = ["kpis", "Tests/CaseTests/Cases", "Tests/KPISyntaxTests/Fixtures"]
    let texts = folders.flatMap { folder -> [String] in
      let url = root.appending(path: folder)
      let names = FileManager.default.enumerator(atPath: url.path)?.allObjects as? [String] ?? []
      return names.sorted().filter { $0.hasSuffix(".kpi") }.compactMap {
        try? String(contentsOf: url.appending(path: $0), encoding: .utf8)
      }
    }
    return texts.filter { $0.utf8.count < 4_000 }
  }()

  private static func check(_ program: String) {
    let text = SourceText(name: "model.kpi", text: program)
    let parsed = Parser.parseFile(text, file: 0)
    let source = ParsedSource(text: text, syntax: parsed.tree, origin: .project, folder: "")
    let checked = Program.check(sources: [source]) { _ throws(ZoneError) in .utc }
    for problem in parsed.diagnostics + checked.diagnostics {
      let said = problem.message(.french)
      #expect(said.count <= 80, "\(said)")
      #expect(!said.hasSuffix("."), "\(said)")
      let labels = ([problem.primary] + problem.secondary).map(\.text)
      let wordings =
        [problem.message, problem.severity.wording] + labels + problem.notes + problem.help
        + problem.fixes.map(\.title)
      for wording in wordings { #expect(lacking(wording) == []) }
    }
  }

  /// The templates of a wording that have words and no French row.
  private static func lacking(_ wording: Wording) -> [String] {
    let inner = wording.arguments.flatMap { argument -> [String] in
      if case .wording(let wording) = argument { lacking(wording) } else { [] }
    }
    let words = wording.template.replacing(/`[^`]*`|\{\d+\}/, with: "")
    guard words.contains(/[A-Za-z]/), FrenchWording.template(of: wording.template) == nil else {
      return inner
    }
    return [wording.template] + inner
  }
}
