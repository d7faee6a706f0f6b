import Testing

@testable import KPISyntax

@Suite struct SourceTextTests {
  @Test func linesEndWithAnyOfTheThreeEnds() {
    let source = SourceText(name: "a.kpi", text: "a\r\nb\rc\nd")
    #expect(source.lineStarts == [0, 3, 5, 7])
    #expect(
      (1...4).map {
        source.text(from: source.lineRange($0).lowerBound, to: source.lineRange($0).upperBound)
      } == ["a", "b", "c", "d"])
    #expect(source.line(at: 3) == 2)
  }

  @Test func columnsCountCharactersCellsAndUTF16Units() {
    let source = SourceText(name: "a.kpi", text: "\té👍🏽漢e\u{301}x")
    let offset = source.bytes.count - 1
    let position = source.position(at: offset)
    #expect(position.column == 6)
    #expect(position.displayColumn == 4 + 1 + 2 + 2 + 1 + 1)
    #expect(position.utf16Column == 1 + 1 + 4 + 1 + 2)
  }
}
