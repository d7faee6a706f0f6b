import Foundation
import Testing

/// Every indicator that ships says what a reader must know, and is held by an example.
@Suite struct CatalogueEntryTests {
  /// One indicator as its pack has it.
  private struct Entry {
    var pack: String
    var name: String
    /// The lines before its name and those up to its end.
    var text: String
    /// The tests of its pack.
    var tests: String

    /// The word behind its `better`; empty where it has none.
    var direction: String {
      let line = text.split(separator: "\n").first { $0.hasPrefix("  better ") }
      return line?.split(separator: " ").last.map(String.init) ?? ""
    }
  }

  @Test func entriesAreWhole() throws {
    let parts = [
      ("no doc comment", #"^///"#), ("no French doc comment", #"\n/// fr: "#),
      ("no label", #"label +""#),
      ("no French label", #"label fr +""#), ("no unit", #"unit +\S"#), ("no tags", #"tags +\S"#),
    ]
    let entries = try entries()
    #expect(entries.count > 100)
    for entry in entries {
      for (what, pattern) in parts {
        let isThere = entry.text.range(of: pattern, options: .regularExpression) != nil
        #expect(isThere, "\(entry.pack)/\(entry.name): \(what)")
      }
      let isTested = entry.tests.range(of: "\\b\(entry.name)\\b", options: .regularExpression)
      #expect(isTested != nil, "\(entry.pack)/\(entry.name): no test")
    }
  }

  @Test func everyRowOfTheFieldIsThere() throws {
    let rows = [
      ("higher", CatalogueRows.higher), ("lower", CatalogueRows.lower),
      ("", CatalogueRows.neither),
    ]
    let entries = Dictionary(grouping: try entries(), by: \.name)
    for (direction, names) in rows {
      for name in names {
        let entry = try #require(entries[name]?.first, "\(name) does not ship")
        #expect(entry.direction == direction, "\(name)")
      }
    }
    let text =
      try PackGenerator.packs().first { $0.name == "objectives" }?.files
      .map(\.text).joined(separator: "\n") ?? ""
    for name in CatalogueRows.objectives {
      let declared = text.range(
        of: "/// fr: .*\n(/// .*\n)*objective \(name) .*\n  label fr \"",
        options: .regularExpression)
      #expect(declared != nil, "\(name) does not ship in both languages")
      #expect(text.contains("goal(\(name))"), "\(name): no test")
    }
  }

  @Test func alertsSpeakFrench() throws {
    let alert = /\balert\s+(critical\s+|warning\s+)?when[^"{}]*"([^"]*)"(\s+alert fr +"[^"]+")?/
    let texts = try PackGenerator.packs().flatMap { $0.files.map(\.text) }
    let alerts = texts.flatMap { $0.matches(of: alert) }
    #expect(alerts.count > 15)
    for alert in alerts { #expect(alert.3 != nil, "\(alert.2)") }
  }

  /// Bands say whose convention they are; a definition is a few lines.
  @Test func bandsAndFormulasAreSober() throws {
    for entry in try entries() {
      let lines = entry.text.split(separator: "\n").map(String.init)
      for (place, line) in lines.enumerated() where line.hasPrefix("  threshold") {
        let source = (line + (place > 0 ? lines[place - 1] : "")).contains("// ")
        #expect(source, "\(entry.pack)/\(entry.name): whose bands?")
      }
      let start = lines.firstIndex { $0.hasPrefix("kpi ") } ?? 0
      let formula = lines[start...].prefix { !$0.hasPrefix("  label") }
      #expect(formula.count <= 10, "\(entry.pack)/\(entry.name)")
    }
  }

  @Test func entriesHaveAStatement() throws {
    let catalogue = PackGenerator.root.appending(path: "Tests/TruthTests/Catalogue")
    for entry in try entries() {
      let file = catalogue.appending(path: "\(entry.pack)/\(entry.name).sql").path
      #expect(FileManager.default.fileExists(atPath: file), "\(entry.pack)/\(entry.name).sql")
    }
  }

  private func entries() throws -> [Entry] {
    try PackGenerator.packs().flatMap { pack in
      let blocks = pack.files.flatMap { $0.text.components(separatedBy: "\n\n") }
      let tests = blocks.joined(separator: "\n\n").components(separatedBy: "\ntest ").dropFirst()
      return blocks.compactMap { block in
        let start = block.split(separator: "\n").first { $0.hasPrefix("kpi ") }
        let name = start?.dropFirst(4).prefix { $0.isLetter || $0.isNumber }
        return name.map {
          Entry(
            pack: pack.name, name: String($0), text: block, tests: tests.joined(separator: "\n"))
        }
      }
    }
  }
}
