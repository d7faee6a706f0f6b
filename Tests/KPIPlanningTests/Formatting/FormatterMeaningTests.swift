import Foundation
import KPISemantics
import KPISyntax
import KPIValues
import Testing

@testable import KPIPlanning

/// Formatting never changes what a program means, and is done with once.
struct FormatterMeaningTests {
  @Test func `files of the repository mean the same after formatting`() {
    #expect(Self.files.count > 100)
    for source in Self.files {
      let formatted = SourceText(name: source.name, text: Formatter.format(source))
      #expect(Formatter.format(formatted) == formatted.whole, "\(source.name)")
      #expect(Self.tree(source) == Self.tree(formatted), "\(source.name)")
      #expect(Self.meaning(source) == Self.meaning(formatted), "\(source.name)")
    }
  }

  @Test func `files written with other blanks, line ends and comments become the same`() {
    var random = SeededRandom(seed: 3)
    for source in Self.files where source.bytes.count < 6_000 {
      guard Parser.parseFile(source).diagnostics.isEmpty else { continue }
      let disturbed = Self.disturbed(source, &random)
      guard Parser.parseFile(disturbed).diagnostics.isEmpty else {
        Issue.record("\(source.name) does not parse with other blanks")
        continue
      }
      let formatted = SourceText(name: source.name, text: Formatter.format(disturbed))
      #expect(Self.tree(source) == Self.tree(formatted), "\(source.name)")
      #expect(Formatter.format(formatted) == formatted.whole, "\(source.name)")
      #expect(
        formatted.whole.components(separatedBy: "// remark").count
          == disturbed.whole.components(separatedBy: "// remark").count, "\(source.name)")
    }
  }

  @Test(arguments: 0..<150)
  func `generated programs mean the same after formatting`(seed: UInt64) throws {
    var generator = GeneratedProgram(seed: seed)
    let source = SourceText(name: "generated.kpi", text: generator.text())
    let formatted = SourceText(name: "generated.kpi", text: Formatter.format(source))
    #expect(Parser.parseFile(source).diagnostics.map(\.message.english) == [])
    #expect(Formatter.format(formatted) == formatted.whole)
    #expect(Self.tree(source) == Self.tree(formatted))
    #expect(Self.meaning(source) == Self.meaning(formatted))
  }

  @Test func `most generated programs compile, so that their graphs are compared`() {
    let graphs = (0..<150).filter { (seed: UInt64) in
      var generator = GeneratedProgram(seed: seed)
      let text = generator.text()
      return Self.meaning(SourceText(name: "generated.kpi", text: text)).contains("\nn0 = ")
    }
    #expect(graphs.count > 100)
  }

  // MARK: Programs

  private static let files: [SourceText] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return ["kpis", "Tests", "grammar"].flatMap { folder -> [SourceText] in
      let url = root.appending(path: folder)
      let names = FileManager.default.enumerator(atPath: url.path)?.allObjects as? [String] ?? []
      return names.sorted().filter { $0.hasSuffix(".kpi") }.compactMap { name in
        (try? Data(contentsOf: url.appending(path: name))).map {
          SourceText(name: "\(folder)/\(name)", bytes: Array($0))
        }
      }
    }
  }()

  /// The file with other blanks between words on a line, other line ends, and remarks behind some.
  private static func disturbed(_ source: SourceText, _ random: inout SeededRandom) -> SourceText {
    var text = ""
    for line in source.whole.split(separator: "\n", omittingEmptySubsequences: false) {
      let isPlain = !line.contains { "\"`/|\r".contains($0) }
      let words = line.split(separator: " ", omittingEmptySubsequences: true)
      let blanks = { (count: Int) in String(repeating: " ", count: count) }
      let indent = line.prefix { $0 == " " }.count
      guard isPlain, !words.isEmpty else {
        text += line + "\n"
        continue
      }
      text += blanks(indent > 0 ? 1 + random.below(8) : 0)
      for (place, word) in words.enumerated() {
        text += (place > 0 ? blanks(1 + random.below(3)) : "") + word
      }
      if random.below(6) == 0 { text += blanks(random.below(4)) + "// remark" }
      text += random.below(5) == 0 ? " \t\r\n" : "\n"
      if random.below(12) == 0 { text += "\n\n\n" }
    }
    return SourceText(name: source.name, text: text)
  }

  // MARK: Meaning

  private static func tree(_ source: SourceText) -> String {
    TreePrinter.print(Parser.parseFile(source).tree)
  }

  /// The model, and the graph of all figures where the file is a program of its own.
  private static func meaning(_ source: SourceText) -> String {
    let parsed = Parser.parseFile(source)
    let unit = ParsedSource(text: source, syntax: parsed.tree, origin: .project, folder: "")
    let checked = Program.check(sources: [unit]) { _ throws(ZoneError) in .utc }
    var text = ModelPrinter.text(of: checked.model)
    guard parsed.diagnostics.isEmpty, !checked.hasErrors else { return text }
    var planner = RunPlanner(model: checked.model, query: EvaluationQuery())
    if let plan = try? planner.plan() {
      text += GraphPrinter(model: checked.model).text(of: plan.graph)
    }
    return text
  }
}
