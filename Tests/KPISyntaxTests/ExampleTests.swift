import Testing

@testable import KPISyntax

@Suite struct ExampleTests {
  @Test func everyExampleParsesWithoutADiagnostic() {
    for source in Examples.shared + Examples.fixtures {
      let parsed = Parser.parseFile(source)
      for diagnostic in parsed.diagnostics {
        let place = source.position(at: diagnostic.primary.span.start)
        Issue.record(
          "\(source.name):\(place.line):\(place.column): \(diagnostic.message.english)"
        )
      }
      #expect(!parsed.tree.declarations.isEmpty)
    }
  }
}
