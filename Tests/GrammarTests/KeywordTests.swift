import Foundation
import KPISyntax
import Testing

/// The parser is the one source of keywords; everything in `grammar/` has the same ones.
@Suite("Keywords")
struct KeywordTests {
  private static let reserved = Set(ReservedWord.allCases.map(\.rawValue))

  /// Words of which the parser lets the checker say what is wrong with others.
  private static let checked: Set<String> = ["critical", "warning"]

  /// Every word that the parser asks for.
  private static func words() throws -> Set<String> {
    let folder = Grammar.repository.appending(path: "Sources/KPISyntax/Parsing")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    var words = reserved.union(checked)
    for file in files where file.lastPathComponent != "Parser+Habits.swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      words.formUnion(Grammar.matches(of: #"(?:isWord\(|word: )"([a-z]+)""#, in: text))
      for table in Grammar.matches(of: #"Words = \[([^\]]*)\]"#, in: text) {
        words.formUnion(Grammar.matches(of: #""([a-z]+)""#, in: table))
      }
      let cases = #"enum (?:Declaration|Property)Word[^{]*\{\s*case ([^}]*)\}"#
      for table in Grammar.matches(of: cases, in: text) {
        words.formUnion(Grammar.matches(of: "([a-z]+)", in: table))
      }
    }
    return words
  }

  @Test func theParserHasThem() throws {
    let words = try KeywordTests.words()
    #expect(words.isSuperset(of: ["kpi", "override", "timezone", "given", "spread", "pairs"]))
  }

  @Test func theGrammarInEBNFHasThem() throws {
    let rules = Grammar.removing(
      #"\(\*[^*]*(\*[^)][^*]*)*\*\)"#, from: try Grammar.text("kpi.ebnf"))
    let words = Set(Grammar.matches(of: #""([a-z]+)""#, in: rules))
    #expect(words == (try KeywordTests.words()))
  }

  @Test func reservedWordsAreListedInProse() throws {
    for (file, opening, closing) in [
      ("kpi.ebnf", "backticks: ", "."), ("reference.md", "Reserved are `", "`"),
    ] {
      let text = try Grammar.text(file)
      let start = try #require(text.range(of: opening)).upperBound
      let end = try #require(text.range(of: closing, range: start..<text.endIndex)).lowerBound
      let words = text[start..<end].split { !$0.isLetter }.map(String.init)
      #expect(Set(words) == KeywordTests.reserved, "\(file)")
    }
  }

  @Test func treeSitterHasThem() throws {
    var text = try Grammar.text("tree-sitter/grammar.js")
    text = Grammar.removing(#"//[^\n]*"#, from: text)
    text = Grammar.removing(#"precedences: [^\]]*\]\]"#, from: text)
    text = Grammar.removing(#"(field|prec|prec\.left|prec\.right)\('[a-z]+'"#, from: text)
    text = Grammar.removing(#"name: 'kpi'"#, from: text)
    #expect(Set(Grammar.matches(of: "'([a-z]+)'", in: text)) == (try KeywordTests.words()))
    let colors = try Grammar.text("tree-sitter/queries/highlights.scm")
    let colored = Set(Grammar.matches(of: #""([a-z]+)""#, in: colors))
    #expect(colored.union(["true", "false"]) == (try KeywordTests.words()))
  }

  @Test func textMateHasThem() throws {
    let data = Data(try Grammar.text("vscode/kpi.tmLanguage.json").utf8)
    var patterns: [String] = []
    collect(try JSONSerialization.jsonObject(with: data), into: &patterns)
    let words = patterns.flatMap { pattern in
      Grammar.matches(
        of: "([a-z]{2,})", in: Grammar.removing(#"\\p\{[A-Z]\}|\\[a-zA-Z]"#, from: pattern))
    }
    #expect(Set(words) == (try KeywordTests.words()))
  }

  /// The expressions that make something a keyword.
  private func collect(_ value: Any, into patterns: inout [String]) {
    if let list = value as? [Any] {
      for item in list { collect(item, into: &patterns) }
    } else if let object = value as? [String: Any] {
      let captures = object["captures"] as? [String: [String: String]] ?? [:]
      let names = [object["name"] as? String ?? ""] + captures.values.compactMap { $0["name"] }
      if let match = object["match"] as? String, names.contains(where: { $0.hasPrefix("keyword.") })
      {
        patterns.append(match)
      }
      for (_, item) in object { collect(item, into: &patterns) }
    }
  }
}
