import Testing

@testable import KPISyntax

@Suite struct FormatterTests {
  @Test func formattingTwiceChangesNothing() {
    for source in Examples.shared + Examples.fixtures {
      let once = Formatter.format(source)
      let twice = Formatter.format(SourceText(name: source.name, text: once))
      #expect(once == twice, "\(source.name)")
    }
  }

  @Test func formattingKeepsTheTree() {
    for source in Examples.shared + Examples.fixtures {
      let before = Parser.parseFile(source)
      let after = Parser.parseFile(SourceText(name: source.name, text: Formatter.format(source)))
      #expect(after.diagnostics.isEmpty, "\(source.name)")
      #expect(TreePrinter.print(before.tree) == TreePrinter.print(after.tree), "\(source.name)")
    }
  }

  @Test func linesKeepTheLimit() {
    for source in Examples.shared {
      for line in Formatter.format(source).split(separator: "\n")
      where !line.contains("\"") && !line.hasPrefix("//") {
        #expect(line.count <= 100, "\(line)")
      }
    }
  }
}
