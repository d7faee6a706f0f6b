import Testing

@testable import KPISyntax

@Suite struct MutationTests {
  /// One in so many mutants is tried; a number without factors of 2 meets both kinds.
  static let step = 7

  /// Every example with one token left out, or written twice.
  static func mutants(of source: SourceText) -> [(text: [UInt8], what: String)] {
    let tokens = Lexer.lex(source).tokens.dropLast()
    return tokens.flatMap { token -> [(text: [UInt8], what: String)] in
      let bytes = source.bytes
      let word = source.text(from: token.start, to: token.end)
      let line = source.line(at: token.start)
      let without = Array(bytes[..<token.start] + bytes[token.end...])
      let twice = Array(
        bytes[..<token.end] + " ".utf8 + bytes[token.start..<token.end] + bytes[token.end...])
      return [
        (without, "\(source.name):\(line) without \(word)"),
        (twice, "\(source.name):\(line) twice \(word)"),
      ]
    }
  }

  @Test func oneDamagedTokenGivesAtMostTwoDiagnostics() {
    var total = 0
    var many: [String] = []
    for source in Examples.shared + Examples.fixtures {
      for (place, mutant) in MutationTests.mutants(of: source).enumerated() {
        if place % MutationTests.step != 0 { continue }
        total += 1
        let parsed = Parser.parseFile(SourceText(name: source.name, bytes: mutant.text))
        if parsed.diagnostics.count > 2 {
          many.append("\(parsed.diagnostics.count) \(mutant.what)")
        }
      }
    }
    for line in many.prefix(20) { print("many: \(line)") }
    print("mutants: \(total), with more than two diagnostics: \(many.count)")
    #expect(many.count * 20 <= total)
  }
}
