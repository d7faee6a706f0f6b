import Foundation
import Testing

@testable import KPISyntax

/// Comments wherever one can stand: none is lost, nothing around them changes its meaning.
@Suite struct FormatterCommentTests {
  private static let programs: [SourceText] = {
    let folder = Examples.repository.appendingPathComponent("kpis")
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "kpi" }
    return files.sorted { $0.path < $1.path }.compactMap { file in
      (try? Data(contentsOf: file)).map { SourceText(name: file.path, bytes: Array($0)) }
    } + Examples.fixtures
  }()

  /// The comments of a text, without the blanks behind them.
  private func comments(_ source: SourceText) -> [String] {
    Lexer.lex(source).comments.map { comment in
      let words = source.text(from: comment.start, to: comment.end)
      return String(words.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
  }

  private func check(_ source: SourceText) {
    let once = Formatter.format(source)
    let again = SourceText(name: source.name, text: once)
    let text = source.text(from: 0, to: source.bytes.count)
    #expect(Formatter.format(again) == once, "\(text)")
    #expect(comments(again) == comments(source), "\(text)")
    let (before, after) = (Parser.parseFile(source), Parser.parseFile(again))
    #expect(TreePrinter.print(before.tree) == TreePrinter.print(after.tree), "\(text)")
  }

  @Test func commentsMayStandBehindAnyToken() {
    var generator = SeededGenerator(state: 3)
    var count = 0
    for source in FormatterCommentTests.programs {
      let tokens = Lexer.lex(source).tokens
      for _ in 0..<24 {
        guard let token = tokens.randomElement(using: &generator) else { continue }
        let note = ["// note\n", "/// note\n", "//\n"].randomElement(using: &generator) ?? ""
        var bytes = source.bytes
        bytes.insert(contentsOf: Array(note.utf8), at: token.end)
        let noted = SourceText(name: source.name, bytes: bytes)
        // Where a line cannot end, this is another program, or none.
        guard Parser.parseFile(noted).diagnostics.isEmpty else { continue }
        count += 1
        check(noted)
      }
    }
    #expect(count > 300)
  }

  @Test(arguments: [
    "kpi a = 1 + // b\n  2", "kpi a = ( // b\n  1 // c\n) // d", "kpi a = 1 { // b\n}",
    "kpi a = 1 {\n  // b\n}", "kpi a = 1 {}\n// b", "// a\n\n\n// b", "//",
    "kpi a = 1 { by x, // b\n y }",
    "kpi a = sum(x.y // b\n  where z // c\n) { // d\n  unit EUR // e\n  // f\n} // g",
    "kpi a = 1\n  // b\n  + 2", "kpi a = if x // b\n  then 1 // c\n  else 2 // d",
    "kpi a = total(b // c\n  over d // e\n)", "kpi a = 1 { threshold red < 1 <= // b\n  green }",
    "test \"a\" { // b\n  given c // d\n    | e |\n    | 1 |\n  // f\n  expect g is 1 // h\n}",
    "kpi a = 1 { goal >= 1 // b\n  // c\n\n  // d\n  unit number }", "kpi a = 1 ; // b\nkpi c = 2",
    "dataset a from \"b\" { // c\n  d : text, // e\n  f = g // h\n}",
    "kpi a = 1 // b\n\n\n\n// c\n\n",
  ])
  func oddPlaces(text: String) {
    check(SourceText(name: "a.kpi", text: text))
    check(SourceText(name: "a.kpi", text: text.replacing("\n", with: "\r\n")))
  }

  /// What a comment says is about its line: lines with comments stay, and are set as the others.
  @Test func clausesWithCommentsKeepTheirLines() {
    let text = """
      kpi x=sum( // inside
         orders.amount // col
       where channel is "email" // cond
           // alone
           and  paid
      )/ // over
      count( orders )  {by a, // list
          b}
      unit a, // one
         b
      test "t"{
      given o // table
      |id|name|
      // between
      |"1"|"first"| // row
      expect x is 3 // e
      }

      """
    let formatted = Formatter.format(SourceText(name: "a.kpi", text: text))
    #expect(
      formatted == """
        kpi x = sum(  // inside
            orders.amount  // col
            where channel is "email"  // cond
            // alone
            and paid
          ) /  // over
          count(orders) {
          by a,  // list
            b
        }

        unit a,  // one
          b

        test "t" {
          given o  // table
            | id  | name    |
            // between
            | "1" | "first" |  // row
          expect x is 3  // e
        }

        """)
    check(SourceText(name: "a.kpi", text: text))
  }
}
