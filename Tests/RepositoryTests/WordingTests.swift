import KPISyntax
import Testing

/// Whether the French tables say what the factories say, no more and no less.
struct WordingTests {
  private static let sources = Repository.swiftFiles.filter {
    $0.path.hasPrefix("Sources/") && !$0.path.contains("/Wording/French")
  }

  @Test func everySentenceOfTheFactoriesIsSaidInFrench() {
    let factories = Self.sources.filter { file in
      [
        "/Diagnostics/", "/Problems/", "Diagnostics.swift", "+Wording.swift", "Error.swift",
        "/KPILanguageServer/", "/KPIReporting/", "/Proposing/Writing/", "/KPICommandLine/Texts/",
        "/KPICommandLine/Output/", "Problem.swift",
      ].contains { file.path.contains($0) }
        && !file.path.contains("/Explanations/") && !file.path.hasSuffix("/LanguageWords.swift")
    }
    #expect(factories.count > 10)
    let sentences = factories.flatMap { TextTemplates.of($0.text) }.filter(Self.isSentence)
    #expect(sentences.count > 400)
    #expect(sentences.filter { FrenchWording.template(of: $0) == nil } == [])
  }

  @Test func everyFrenchRowIsUsed() {
    let used = Set(Self.sources.flatMap { TextTemplates.of($0.text) })
    let rows = FrenchWording.rows.map(\.english)
    #expect(rows.filter { !used.contains($0) } == [])
    #expect(Set(rows).count == rows.count)
  }

  @Test func rowsHaveTheSamePlacesAndCode() {
    for row in FrenchWording.rows {
      let places = { (text: String) in text.matches(of: /\{\d+\}/).map { $0.output }.sorted() }
      #expect(places(row.english) == places(row.french), "\(row.english)")
      #expect(row.french.hasSuffix(".") == row.english.hasSuffix("."), "\(row.french)")
    }
  }

  @Test func templatesAreReadAsTheCompilerReadsThem() {
    let source = #"f("a `\(x("}"))` b" + " \(y)", // "no""# + "\n" + #""c\n{ \"d\" }")"#
    #expect(TextTemplates.of(source) == ["a `{1}` b {2}", "c\n{ \"d\" }"])
  }

  /// Whether a text has three words in a row outside of code.
  private static func isSentence(_ text: String) -> Bool {
    let prose = text.replacing(/`[^`]*`|\{\d+\}/, with: "")
    return prose.contains(/[a-z]+ [a-z]+ [a-z]+/) && !prose.contains(/[a-z]\(/)
  }
}
