import Foundation
import KPISemantics
import KPISyntax
import KPIValues

/// Programs that have something wrong: those of all explanations, and those of the repository with
/// a word lost or replaced.
enum WrongPrograms {
  /// All of them, with what the checker says.
  static let all: [(text: SourceText, problems: [Diagnostic])] =
    (DiagnosticCatalogue.explanations.map(\.failing) + habits + damaged).map { program in
      let text = SourceText(name: "model.kpi", text: program)
      return (text, check(text))
    }

  /// What the checker says about a program.
  static func check(_ text: SourceText) -> [Diagnostic] {
    let parsed = Parser.parseFile(text, file: 0)
    let source = ParsedSource(
      text: text, syntax: parsed.tree, origin: .project, folder: "", problems: parsed.diagnostics)
    let checked = Program.check(sources: [source]) { _ throws(ZoneError) in .utc }
    return Diagnostic.ordered(parsed.diagnostics + checked.diagnostics)
  }

  /// How many of them are errors.
  static func errors(_ diagnostics: [Diagnostic]) -> Int {
    diagnostics.count { $0.severity == .error }
  }

  private static let habits = [
    "kpi a == 2 × 3 {\n  label 'x',\n  unit\u{200B} EUR,\n  better higher\n}\n",
    "kpi a = 1 ** 2\nkpi b = 2 ÷ 3 − 1\nkpi c = IF a THEN b ELSE 1\n",
    "kpi a = if 1 ≤ 2 && 3 ≠ 4 then 1 else 2\nkpi b = NOT a || 3 >= 4\n",
    "kpi a = 1 {\n  owner “Ada”,\n  tags x, y,\n}\n",
  ]

  private static let damaged: [String] = {
    var seed: UInt64 = 7
    var result: [String] = []
    for program in correct {
      let words = program.split(separator: " ", omittingEmptySubsequences: false)
      for _ in 0..<min(words.count / 8, 6) {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var damaged = words
        let place = Int(seed >> 33) % words.count
        if seed & 1 == 0 { damaged.remove(at: place) } else { damaged[place] = "other" }
        result.append(damaged.joined(separator: " "))
      }
    }
    return result
  }()

  /// Programs of the catalogue, the cases and the fixtures, long ones left out.
  private static let correct: [String] = {
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
}
