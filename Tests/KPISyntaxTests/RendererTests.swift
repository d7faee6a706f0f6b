import Foundation
import Testing

@testable import KPISyntax

@Suite struct RendererTests {
  private let first = SourceText(
    name: "a.kpi", text: "kpi a = b + c\n\nmeasure b : EUR = 1\nmeasure c : h = 2\n")
  private let second = SourceText(name: "b\u{1B}[2J.kpi", text: "\tkpi\t漢字👍🏽 = x\r\n")

  private func place(_ file: Int, _ text: String) -> SourceSpan {
    let source = file == 0 ? first : second
    let bytes = Array(text.utf8)
    let start = source.bytes.indices.first { source.bytes[$0...].starts(with: bytes) } ?? 0
    return SourceSpan(file: file, start: start, end: start + bytes.count)
  }

  private var clash: Diagnostic {
    Diagnostic(
      .unexpectedToken, "units do not match", primary: .init(place(0, "+"), "cannot be added"),
      secondary: [
        .init(place(0, "b +").union(place(0, "b")), "EUR"), .init(place(0, "c\n"), "h"),
        .init(place(0, "EUR"), "declared here"), .init(place(1, "漢字"), "used here"),
      ],
      notes: ["left   EUR\nright  h"], help: ["convert one side"])
  }

  @Test func severalLabelsFilesAndNotes() throws {
    let renderer = DiagnosticRenderer(sources: [first, second], isColored: false)
    try Recorded.expect(renderer.render(clash), "labels.txt")
  }

  @Test func coloursAreLeftOutOnRequest() {
    let plain = DiagnosticRenderer(sources: [first, second], isColored: false).render(clash)
    let colored = DiagnosticRenderer(sources: [first, second], isColored: true).render(clash)
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.contains("\u{1B}[1;31m"))
    #expect(
      colored.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
  }

  @Test func longLinesAreCutAroundThePlace() {
    let text =
      "kpi a = \"" + String(repeating: "é", count: 5_000) + "\" ]"
      + String(
        repeating: " ", count: 5_000) + "\n"
    let source = SourceText(name: "a.kpi", text: text)
    let shown = DiagnosticRenderer(sources: [source], isColored: false)
      .render(Parser.parseFile(source).diagnostics)
    #expect(shown.contains("…"))
    #expect(shown.split(separator: "\n").allSatisfy { $0.count < 300 })
  }

  @Test func jsonIsValidAndOrdered() throws {
    let writer = DiagnosticJSONWriter(sources: [first, second])
    let text = writer.write([clash])
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(value?["schema"] as? String == "kpi.diagnostics/1")
    let found = (value?["diagnostics"] as? [[String: Any]])?.first
    #expect(found?["code"] as? String == "K1102")
    let primary = found?["primary"] as? [String: Any]
    #expect((primary?["start"] as? [String: Any])?["utf16Column"] as? Int == 10)
    #expect(writer.write([]) == "{\"schema\": \"kpi.diagnostics/1\", \"diagnostics\": []}\n")
    try Recorded.expect(text, "labels.json")
  }

  @Test func diagnosticsAreOrderedAndEqualOnesShownOnce() {
    let late = Diagnostic(.emptyCall, "late", primary: .init(place(1, "x"), "x"))
    let early = Diagnostic(.emptyCall, "early", primary: .init(place(0, "b"), "b"))
    #expect(Diagnostic.ordered([late, early, late]) == [early, late])
  }

  @Test func namesAreShownSafely() {
    #expect(
      ShownText.escaped("a\u{1B}]8;;x\u{7}b\u{202E}\r") == "a<U+001B>]8;;x<U+0007>b<U+202E><U+000D>"
    )
    #expect(ShownText.escaped("👩\u{200D}👩\u{200D}👧 ⚠\u{FE0F}") == "👩\u{200D}👩\u{200D}👧 ⚠\u{FE0F}")
    #expect(ShownText.escaped("a\u{200D}b") == "a<U+200D>b")
  }

  @Test func namesReadBackAsTheyAreSpelled() {
    for name in ["a", "Montant (€)", "by", "é1", "1a", "a b"] {
      let text = "kpi \(Spelling.name(name)) = 1\n"
      let parsed = Parser.parseFile(SourceText(name: "a.kpi", text: text))
      guard case .kpi(let figure)? = parsed.tree.declarations.first?.kind else {
        Issue.record("no KPI: \(text)")
        continue
      }
      #expect(figure.name.text == name)
    }
  }
}
