import Foundation
import Testing

@testable import KPISyntax

/// Bad inputs by their number in the list of faults.
@Suite struct FaultTests {
  /// The codes of what is wrong with a text; parsed on a deep stack, as the command does, since
  /// frames of debug builds are large.
  private func codes(_ text: String) -> [DiagnosticCode] {
    nonisolated(unsafe) var codes: [DiagnosticCode] = []
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      codes = Parser.parseFile(SourceText(name: "a.kpi", text: text)).diagnostics.map(\.code)
      done.signal()
    }
    thread.stackSize = 1 << 28
    thread.start()
    done.wait()
    return codes
  }

  @Test func fault66NestedParentheses() {
    let text = "kpi a = " + String(repeating: "(", count: 200_000) + "1"
    #expect(codes(text) == [.nestingTooDeep])
    #expect(codes(text + String(repeating: ")", count: 200_000)) == [.nestingTooDeep])
  }

  @Test func fault66SumOfAMillionTerms() {
    let text = "kpi a = 1" + String(repeating: " + 1", count: 1_000_000) + "\nkpi b = 2\n"
    let source = SourceText(name: "a.kpi", text: text)
    let parsed = Parser.parseFile(source)
    #expect(parsed.diagnostics.map(\.code) == [.expressionTooLong])
    #expect(parsed.tree.declarations.count == 2)
    #expect(!TreePrinter.print(parsed.tree).isEmpty)
  }

  @Test func fault66LongSumsAreLeftAsTheyAre() {
    let text = "kpi a = 1" + String(repeating: " + 1", count: 2_000) + "\n"
    #expect(Formatter.format(SourceText(name: "a.kpi", text: text)) == text)
  }

  @Test(arguments: ["- ", "not ", "2 ^ ", "if a then b else ", "f("])
  func fault66DeepChains(_ link: String) {
    let text = "kpi a = " + String(repeating: link, count: 100_000) + "1\nkpi b = 2\n"
    let found = codes(text)
    #expect(found.count <= 2)
    #expect(found.contains(.nestingTooDeep) || found.contains(.expressionTooLong))
  }

  @Test func fault66NestedBlocks() {
    let text = "kpi a = 1 " + String(repeating: "{ for x is 1 ", count: 100_000)
    #expect(codes(text).contains(.nestingTooDeep))
  }

  @Test func fault66TheLongestAllowedTreesAreWalked() {
    let depth = Parser.nestingLimit - 1
    let text =
      "kpi a = " + String(repeating: "(", count: depth) + "1"
      + String(repeating: " + 1", count: Parser.operatorLimit)
      + String(repeating: ")", count: depth)
    let source = SourceText(name: "a.kpi", text: text)
    let parsed = Parser.parseFile(source)
    #expect(parsed.diagnostics.isEmpty)
    #expect(!TreePrinter.print(parsed.tree).isEmpty)
    #expect(parsed.tree == Parser.parseFile(source).tree)
    #expect(!Formatter.format(source).isEmpty)
  }

  @Test func fault66IdentifierOfTenMegabytes() {
    let text = "kpi " + String(repeating: "a", count: 10_000_000) + " = 1\n"
    #expect(codes(text) == [.wordTooLong])
    let source = SourceText(name: "a.kpi", text: text)
    let renderer = DiagnosticRenderer(sources: [source], isColored: false)
    #expect(renderer.render(Parser.parseFile(source).diagnostics).utf8.count < 2_000)
  }

  @Test(arguments: [
    "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{200B}", "\u{200D}",
    "\u{E0041}", "\u{FEFF}", "\u{AD}",
  ])
  func fault69HiddenCharacters(_ hidden: String) {
    let text = "kpi a\(hidden)b = 1 // \(hidden == "\u{200D}" ? "" : hidden)\n"
    let source = SourceText(name: "a.kpi", text: text)
    let parsed = Parser.parseFile(source)
    #expect(Set(parsed.diagnostics.map(\.code)) == [.hiddenCharacter])
    let shown = DiagnosticRenderer(sources: [source], isColored: false).render(parsed.diagnostics)
    #expect(!shown.unicodeScalars.contains { hidden.unicodeScalars.contains($0) })
    #expect(codes("kpi a = 1 { label \"x\(hidden)y\" }\n") == [])
  }

  @Test func fault69LookAlikeLetters() {
    #expect(codes("kpi \u{39A}PI = 1\n") == [.mixedScripts])
    #expect(codes("kpi s\u{430}les = 1\n") == [.mixedScripts])
    #expect(codes("kpi Δsales = 1\nkpi продажи = 2\nkpi πωλήσεις = 3\nkpi 売上 = 4\n") == [])
  }

  @Test func fault70SpellingsOfOneName() throws {
    let parsed = Parser.parseFile(
      SourceText(name: "a.kpi", text: "kpi dur\u{E9}e = 1\nkpi dure\u{301}e = 2\n"))
    let names = parsed.tree.declarations.compactMap { declaration -> String? in
      guard case .kpi(let figure) = declaration.kind else { return nil }
      return figure.name.text
    }
    try #require(names.count == 2)
    #expect(names[0] == names[1])
    #expect(!names[0].utf8.elementsEqual(names[1].utf8))
  }

  @Test func fault71UnterminatedTextHasItsPlace() throws {
    let text = "kpi a = 1 {\r\n\tlabel \"👍🏽é\r\n}\r\nkpi b = 2 §\r\n"
    let source = SourceText(name: "a.kpi", text: text)
    let parsed = Parser.parseFile(source)
    #expect(parsed.diagnostics.map(\.code) == [.unterminatedText, .strayCharacter])
    let first = source.position(at: parsed.diagnostics[0].primary.span.start)
    #expect(first.line == 2 && first.column == 8 && first.utf16Column == 7)
    #expect(first.displayColumn == 11)
    let second = source.position(at: parsed.diagnostics[1].primary.span.start)
    #expect(second.line == 4 && second.column == 11)
  }

  @Test(arguments: ["", "\u{FEFF}", "// only\n", "/// only", "\r\n\r\n", "\u{FEFF}// x", ";;;"])
  func fault71FilesWithoutADeclaration(_ text: String) {
    #expect(codes(text) == [])
  }

  @Test func fault71LineEndsAreEqual() {
    let text = "kpi a = 1 {\n  unit EUR\n}\nkpi b =\n  2\n"
    let trees = ["\n", "\r\n", "\r"].map { end in
      let changed = text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: end)
      return TreePrinter.print(Parser.parseFile(SourceText(name: "a", text: changed)).tree)
    }
    #expect(trees[0] == trees[1] && trees[1] == trees[2])
  }

  @Test func fault72TenThousandErrorsAreCapped() {
    let text = String(repeating: "kpi a = ( { unit 3 }\n", count: 10_000)
    let found = codes(text)
    #expect(found.count == 101)
    #expect(found.contains(.tooManyErrors))
  }

  @Test func fault10InvalidBytes() {
    let starts: [[UInt8]] = [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x80], [0xF5], [0xE9], [0xF0, 0x9F, 0x98],
    ]
    for bytes in starts {
      for (before, after) in [("kpi a", " = 1\n"), ("kpi a = 1 // ", "\n"), ("kpi a = 1 ", "")] {
        let all = Array(before.utf8) + bytes + Array(after.utf8)
        let found = Parser.parseFile(SourceText(name: "a.kpi", bytes: all)).diagnostics
        #expect(found.map(\.code) == [.invalidEncoding])
      }
    }
    let wide: [UInt8] = [0xFF, 0xFE, 0x6B, 0x00]
    let found = Parser.parseFile(SourceText(name: "a.kpi", bytes: wide)).diagnostics
    #expect(found.map(\.code) == [.invalidEncoding])
  }
}
