import KPISemantics
import KPISyntax
import KPIValues
import Testing

/// Which problems of a program are shown.
struct ProblemSelectionTests {
  @Test func `one unknown name in three places is one report`() throws {
    let checked = SampleProgram.check(
      """
      kpi a = nothing * 2
      kpi b = nothing * 3
      kpi c = nothing * 4
      """)
    let problem = try #require(checked.diagnostics.first)
    #expect(checked.diagnostics.count == 1)
    #expect(problem.code == .unknownName)
    #expect(problem.secondary.map(\.text) == ["also here", "also here"])
  }

  @Test func `on a line that could not be parsed nothing else is reported`() {
    let text = SourceText(
      name: "model.kpi",
      text: """
        dataset orders from "orders.csv" { row order
          time day : date
          frequency banded low < 2 <= high
        }
        kpi orders = count(orders) { unit order }
        """)
    let parsed = Parser.parseFile(text)
    let source = ParsedSource(
      text: text, syntax: parsed.tree, origin: .project, folder: "", problems: parsed.diagnostics)
    let checked = Program.check(sources: [source]) { _ throws(ZoneError) in .utc }
    #expect(parsed.diagnostics.count == 1)
    #expect(checked.lines == [])
  }

  @Test func `a hundred errors are shown, then that there are more`() {
    let figures = (0..<1000).map { "kpi k\($0) = nothing\($0)" }
    let checked = SampleProgram.check(figures.joined(separator: "\n"))
    #expect(checked.diagnostics.count == 101)
    #expect(checked.diagnostics.last?.code == .tooManyErrors)
  }

  @Test func `problems are in the order of files and places, run after run`() {
    let texts = ["kpi a = x\nkpi b = y", "kpi c = z\nkpi c = w"]
    let first = SampleProgram.check(texts[0], texts[1])
    #expect(first.diagnostics == SampleProgram.check(texts[0], texts[1]).diagnostics)
    #expect(first.diagnostics.map(\.primary.span) == first.diagnostics.map(\.primary.span).sorted())
  }
}
