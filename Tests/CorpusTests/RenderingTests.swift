import Foundation
import KPISyntax
import KPIWorkspace
import Testing

/// Clashes of units as a terminal shows them, with and without colours, in both languages.
///
/// Recorded beside the tests, `⎋` standing for the escape; `KPI_RECORD=1` writes them anew and
/// fails once.
@Suite struct RenderingTests {
  @Test(arguments: [("plain", Language.english), ("coloured", .english), ("french", .french)])
  func clashesAreShownAsRecorded(_ name: String, _ language: Language) throws {
    var text = ""
    for program in WrongProgram.all where program.name.hasPrefix("units/") {
      let checked = program.check()
      let renderer = DiagnosticRenderer(
        sources: checked.texts, isColored: name == "coloured", language: language)
      text += renderer.render(checked.diagnostics.filter { $0.code.rawValue / 100 == 30 })
        .replacing("\(WrongProgram.folder)/", with: "").replacing("\u{1B}", with: "⎋")
    }
    let file = URL(fileURLWithPath: WrongProgram.folder).deletingLastPathComponent()
      .appending(path: "Renderings/\(name).txt")
    if ProcessInfo.processInfo.environment["KPI_RECORD"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded anew")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
    #expect(text.contains("⎋") == (name == "coloured"))
  }

  @Test func coloursChangeNothingElse() {
    for program in WrongProgram.all.prefix(100) {
      let checked = program.check()
      let colored = DiagnosticRenderer(sources: checked.texts, isColored: true)
        .render(checked.diagnostics).replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
      let plain = DiagnosticRenderer(sources: checked.texts, isColored: false)
        .render(checked.diagnostics)
      #expect(colored == plain, "\(program)")
    }
  }
}
