import Foundation
import KPISyntax
import Testing

/// `grammar/messages.md` names every code of the compiler; `KPI_RECORD=1` writes it anew and fails
/// once.
@Suite("List of messages")
struct MessageListTests {
  private static let groups: [(codes: ClosedRange<Int>, title: String)] = [
    (1000...1099, "Characters and words"), (1100...1199, "Structure"),
    (1200...1299, "Habits from elsewhere"), (2000...2099, "Names and projects"),
    (2100...2199, "Datasets"), (2200...2299, "Clauses of figures and inputs"),
    (2300...2399, "Names in expressions"), (3000...3099, "Units"), (3100...3199, "Types"),
    (4000...4099, "Additivity and grain"), (4100...4199, "Splits and conditions"),
    (5000...5099, "Judging"), (5100...5199, "Tests"), (6000...6199, "Warnings"),
  ]

  private static var written: String {
    var text = """
      # Messages

      Every code of the compiler, with what `kpi explain CODE` says first; the command shows a
      program that has it and its mended twin.

      """
    for (codes, title) in groups {
      let listed = DiagnosticCatalogue.explanations.filter { codes.contains($0.code.rawValue) }
      text += "\n## \(title)\n\n| code | what |\n|---|---|\n"
      for explanation in listed {
        text += "| \(explanation.code.text) | \(explanation.title) |\n"
      }
    }
    return text
  }

  @Test func everyCodeIsListed() throws {
    let file = Grammar.repository.appending(path: "grammar/messages.md")
    if ProcessInfo.processInfo.environment["KPI_RECORD"] != nil {
      try MessageListTests.written.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded anew")
    }
    let text = try Grammar.text("messages.md")
    #expect(text == MessageListTests.written)
    for code in DiagnosticCode.allCases { #expect(text.contains("| \(code.text) |")) }
  }
}
