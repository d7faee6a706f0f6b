import Foundation
import Testing

@testable import KPISyntax

/// Small wrong programs with the culprit between ⟦ and ⟧, and what is said about them.
@Suite struct MessageTests {
  static let programs: [(code: DiagnosticCode, text: String)] = [
    (.strayCharacter, "kpi price = 10 ⟦€⟧"),
    (.strayCharacter, "kpi a = x ⟦@@⟧ y"),
    (.hiddenCharacter, "kpi sales⟦\u{202E}⟧ = 1"),
    (.malformedNumber, "kpi a = ⟦1e6⟧"),
    (.malformedNumber, "kpi a = ⟦1__0⟧"),
    (.malformedNumber, "kpi a = ⟦0x1F⟧"),
    (.malformedPeriod, "calendar { closed ⟦2026-02-30⟧ }"),
    (.malformedPeriod, "kpi a = 1 { goal >= 3 by ⟦2026-13⟧ }"),
    (.malformedPeriod, "kpi a = 1 { goal >= 3 by ⟦2026Q1⟧ }"),
    (.malformedPeriod, "kpi a = 1 { goal >= 3 by ⟦2026-3-1⟧ }"),
    (.malformedPeriod, "calendar { working monday..friday 09:00..⟦25:00⟧ }"),
    (.unterminatedText, "kpi a = 1 { label ⟦\"⟧open }"),
    (.invalidEscape, "kpi a = 1 { owner \"C:⟦\\d⟧ata\" }"),
    (.unterminatedName, "kpi ⟦`Montant = 1⟧"),
    (.foreignWord, "⟦metric⟧ a = 1"),
    (.expectedDeclaration, "⟦kip⟧ a = 1"),
    (.unexpectedToken, "kpi a ⟦1⟧"),
    (.unexpectedToken, "input rate ⟦=⟧ 10%"),
    (.unexpectedToken, "kpi a = 1 { goal ⟦12⟧ by 2026 }"),
    (.unexpectedToken, "kpi a = if x then 1 ⟦,⟧ 2"),
    (.unexpectedToken, "dataset a from \"a.csv\" { b ⟦EUR⟧ }"),
    (.unexpectedToken, "kpi a = 1 { alert warning ⟦if⟧ value < 3 }"),
    (.expectedExpression, "kpi a = 1 + ⟦*⟧ 2"),
    (.expectedExpression, "kpi a = sum(⟦where⟧ x)"),
    (.expectedName, "kpi ⟦\"a\"⟧ = 1"),
    (.expectedName, "measure a = sum(orders.⟦12⟧)"),
    (.reservedName, "dataset a { ⟦from⟧ : text }"),
    (.reservedName, "kpi a = count(x where ⟦by⟧)"),
    (.unclosedParenthesis, "kpi a = (1 + 2 * ⟦3⟧\nkpi b = 2"),
    (.unclosedParenthesis, "kpi a = count(orders where paid ⟦{⟧ unit order }"),
    (.unclosedBrace, "kpi a = 1 ⟦{⟧\n  unit EUR\nkpi b = 2"),
    (.unmatchedBracket, "kpi a = 1⟦)⟧"),
    (.unmatchedBracket, "kpi a = 1 { unit EUR }⟦}⟧"),
    (.unexpectedLineEnd, "kpi ⟦a⟧\nkpi b = 2"),
    (.unexpectedLineEnd, "kpi a = 1 {\n  ⟦owner⟧\n}"),
    (.unexpectedLineEnd, "calendar {\n  week ⟦starts⟧\n}"),
    (.trailingText, "kpi a = 1 ⟦2⟧"),
    (.trailingText, "kpi a = 1 { better higher ⟦lower⟧ }"),
    (.unknownClause, "kpi a = 1 { ⟦traget⟧ 3 }"),
    (.unknownClause, "kpi a = 1 { ⟦ownr⟧ \"x\" }"),
    (.foreignWord, "calendar { ⟦zone⟧ \"Europe/Paris\" }"),
    (.chainedComparison, "kpi a = count(x where 1 < y ⟦<⟧ 3)"),
    (.expectedUnit, "kpi a = 1 { unit EUR ⟦/⟧ visit }"),
    (.expectedUnit, "measure a : ⟦3⟧ = 1"),
    (.emptyCall, "kpi a = ⟦count⟧()"),
    (.rowOutsideTable, "test \"a\" {\n  ⟦| x | y |⟧\n}"),
    (.foreignEquality, "kpi a = count(x where y ⟦==⟧ 3)"),
    (.foreignInequality, "kpi a = count(x where y ⟦!=⟧ 3)"),
    (.foreignInequality, "kpi a = count(x where y ⟦<>⟧ 3)"),
    (.foreignLogic, "kpi a = count(x where y ⟦&&⟧ z)"),
    (.foreignLogic, "kpi a = count(x where y ⟦||⟧ z)"),
    (.foreignLogic, "kpi a = count(x where y is 5 ⟦AND⟧ z)"),
    (.foreignLogic, "kpi a = count(x where ⟦!⟧y)"),
    (.foreignNull, "kpi a = count(x where y is not ⟦NULL⟧)"),
    (.foreignNull, "kpi a = if x then 1 else ⟦null⟧"),
    (.foreignConditional, "kpi a = ⟦CASE⟧ WHEN x THEN 1 ELSE 2 END"),
    (.foreignConditional, "kpi a = ⟦IF⟧(x, 1, 2)"),
    (.foreignConditional, "kpi a = ⟦if⟧ (x, 1, 2)"),
    (.foreignStar, "kpi a = count(⟦*⟧)"),
    (.foreignGroupBy, "kpi a = count(x) ⟦GROUP BY⟧ y"),
    (.foreignGroupBy, "kpi a = 1 {\n  ⟦group by⟧ y\n}"),
    (.foreignFunction, "kpi a = ⟦DIVIDE⟧(x, y)"),
    (.foreignFunction, "kpi a = ⟦SUM⟧(x.y)"),
    (.foreignFunction, "kpi a = count(x where y ⟦BETWEEN⟧ 1 and 2)"),
    (.foreignQuotes, "kpi a = count(x where y is ⟦'fax'⟧)"),
    (.foreignQuotes, "kpi a = 1 { owner ⟦“sales”⟧ }"),
    (.foreignComma, "kpi a = 1 {\n  unit EUR⟦,⟧\n  better higher\n}"),
    (.foreignComma, "kpi a = 1 {\n  tags x, y⟦,⟧\n  better higher\n}"),
    (.foreignComment, "⟦#⟧ a comment\nkpi a = 1"),
    (.foreignComment, "⟦--⟧ a comment\nkpi a = 1"),
    (.foreignComment, "kpi a = 1 ⟦/*⟧ a comment */"),
    (.foreignPower, "kpi a = 2 ⟦**⟧ 3"),
    (.foreignSpelling, "kpi a = 2 ⟦×⟧ 3"),
    (.foreignSpelling, "kpi a = 1 { goal ⟦≥⟧ 3 }"),
    (.foreignSpelling, "kpi a = count(x ⟦WHERE⟧ y)"),
  ]

  private static func unmarked(_ text: String) -> (source: SourceText, start: Int, end: Int) {
    let parts = text.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
    let inner = parts[1].split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
    let start = parts[0].utf8.count
    let whole = parts[0] + inner[0] + inner[1] + "\n"
    return (SourceText(name: "a.kpi", text: String(whole)), start, start + inner[0].utf8.count)
  }

  @Test(arguments: programs.indices) func theCulpritIsMarked(_ place: Int) {
    let (code, text) = MessageTests.programs[place]
    let (source, start, end) = MessageTests.unmarked(text)
    let found = Parser.parseFile(source).diagnostics
    #expect(found.map(\.code) == [code], "\(text)")
    #expect(found.first?.primary.span == SourceSpan(file: 0, start: start, end: end), "\(text)")
    for diagnostic in found {
      #expect(diagnostic.message.english.count <= 80 && !diagnostic.message.english.hasSuffix("."))
    }
  }

  @Test func messagesReadAsRecorded() throws {
    var text = ""
    for program in MessageTests.programs {
      let source = MessageTests.unmarked(program.text).source
      let renderer = DiagnosticRenderer(sources: [source], isColored: false)
      text += renderer.render(Parser.parseFile(source).diagnostics)
    }
    try Recorded.expect(text, "messages.txt")
  }
}

/// Texts recorded beside the tests; `KPI_RECORD=1` writes them anew and fails once.
enum Recorded {
  static func expect(_ text: String, _ name: String) throws {
    let file = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/\(name)")
    if ProcessInfo.processInfo.environment["KPI_RECORD"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name) anew")
      return
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    let (old, new) = (recorded.split(separator: "\n"), text.split(separator: "\n"))
    for (left, right) in zip(old, new) where left != right {
      Issue.record("\(name): recorded `\(left)`, now `\(right)`")
      return
    }
    #expect(old.count == new.count, "\(name)")
  }
}
