import Testing

@testable import KPISyntax

@Suite struct RecordedTests {
  @Test func treesAreAsRecorded() throws {
    for source in Examples.fixtures {
      let tree = TreePrinter.print(Parser.parseFile(source).tree)
      try Recorded.expect(tree, "Trees/\(source.name).txt")
    }
  }

  @Test func tokensAreAsRecorded() throws {
    for source in Examples.fixtures where source.name == "comments.kpi" {
      try Recorded.expect(TokenPrinter.print(source), "Trees/\(source.name).tokens.txt")
    }
  }

  @Test func formattedTextIsAsRecorded() throws {
    for source in Examples.fixtures {
      try Recorded.expect(Formatter.format(source), "Formatted/\(source.name)")
    }
  }

  @Test func theFlagshipIsInTheOneStyle() throws {
    let source = try #require(Examples.fixtures.first { $0.name == "flagship.kpi" })
    #expect(Formatter.format(source).utf8.elementsEqual(source.bytes))
  }
}
