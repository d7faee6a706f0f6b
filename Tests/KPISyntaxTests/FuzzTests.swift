import Testing

@testable import KPISyntax

/// The same numbers on every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}

@Suite struct FuzzTests {
  private static let words = [
    "kpi", "dataset", "input", "measure", "calendar", "test", "objective", "unit", "{", "}", "(",
    ")", "=", "+", "-", "*", "/", "^", ",", ".", "..", ":", ";", "\n", "\n", "\n| a | b |\n", "a",
    "b", "`c d`", "\"t\"", "\"", "1", "2026", "2026-01", "09:00", "10%", "if", "then", "else", "is",
    "not", "missing", "in", "where", "per", "over", "by", "for", "when", "and", "or", "banded", "<",
    "<=", "±", "?", "// c\n", "/// d\n", "label", "goal", "given", "expect", "row", "time", "open",
    "from", "until", "==", "&&", "NULL", "CASE", "é", "\u{202E}", "\u{FEFF}", "'", "\t", "\r\n",
  ]

  private func check(_ bytes: [UInt8]) {
    let source = SourceText(name: "fuzz.kpi", bytes: bytes)
    let parsed = Parser.parseFile(source)
    #expect(parsed.diagnostics.count <= Parser.errorLimit + 1)
    for diagnostic in parsed.diagnostics {
      let span = diagnostic.primary.span
      #expect(span.start >= 0 && span.start <= span.end && span.end <= bytes.count)
    }
    _ = DiagnosticRenderer(sources: [source], isColored: true).render(parsed.diagnostics)
    _ = DiagnosticJSONWriter(sources: [source]).write(parsed.diagnostics)
    _ = TreePrinter.print(parsed.tree)
    _ = TokenPrinter.print(source)
    _ = Parser.parseExpression(source)
    let once = Formatter.format(source)
    if parsed.diagnostics.isEmpty {
      let again = SourceText(name: "fuzz.kpi", text: once)
      #expect(Formatter.format(again) == once)
      #expect(TreePrinter.print(Parser.parseFile(again).tree) == TreePrinter.print(parsed.tree))
    }
  }

  @Test func randomBytesAreSurvived() {
    var generator = SeededGenerator(state: 1)
    for _ in 0..<300 {
      let count = Int.random(in: 0...200, using: &generator)
      check((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
  }

  @Test func randomWordsAreSurvived() {
    var generator = SeededGenerator(state: 2)
    for _ in 0..<1_500 {
      let count = Int.random(in: 0...60, using: &generator)
      let words = (0..<count).map { _ in FuzzTests.words.randomElement(using: &generator) ?? "" }
      check(Array(words.joined(separator: Bool.random(using: &generator) ? " " : "").utf8))
    }
  }

  @Test func damagedExamplesAreSurvived() {
    var generator = SeededGenerator(state: 3)
    for source in Examples.shared + Examples.fixtures where !source.bytes.isEmpty {
      for _ in 0..<15 {
        var bytes = source.bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
          let place = Int.random(in: 0..<bytes.count, using: &generator)
          if Bool.random(using: &generator) {
            bytes.remove(at: place)
          } else {
            bytes.insert(UInt8.random(in: 9...126, using: &generator), at: place)
          }
        }
        check(bytes)
      }
    }
  }
}
