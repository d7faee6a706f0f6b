import Testing

@testable import KPISyntax

@Suite struct FormatterTests {
  @Test func formattingTwiceChangesNothing() {
    for source in Examples.shared + Examples.fixtures {
      let once = Formatter.format(source)
      let twice = Formatter.format(SourceText(name: source.name, text: once))
      #expect(once == twice, "\(source.name)")
    }
  }

  @Test func formattingKeepsTheTree() {
    for source in Examples.shared + Examples.fixtures {
      let before = Parser.parseFile(source)
      let after = Parser.parseFile(SourceText(name: source.name, text: Formatter.format(source)))
      #expect(after.diagnostics.isEmpty, "\(source.name)")
      #expect(TreePrinter.print(before.tree) == TreePrinter.print(after.tree), "\(source.name)")
    }
  }

  @Test func linesKeepTheLimit() {
    for source in Examples.shared {
      for line in Formatter.format(source).split(separator: "\n")
      where !line.contains("\"") && !line.hasPrefix("//") {
        #expect(line.count <= 100, "\(line)")
      }
    }
  }

  @Test func faultyDeclarationsStayAsTheyAre() {
    let text = """
      kpi  a=1{unit   EUR
      better   higher}
      kpi  b = 1 + * 2   {
          unit   EUR // kept
      }
      // between
      kpi  c=2

      """
    let formatted = Formatter.format(SourceText(name: "a.kpi", text: text))
    #expect(
      formatted == """
        kpi a = 1 {
          unit   EUR
          better higher
        }

        kpi  b = 1 + * 2   {
            unit   EUR // kept
        }

        // between
        kpi c = 2

        """)
    #expect(Formatter.format(SourceText(name: "a.kpi", text: formatted)) == formatted)
  }

  @Test func aFaultyLineLeavesItsBlockToTheFormatter() {
    let text = """
      kpi  a=1{unit   EUR
      better   highr  than before
      goal>=3}
      dataset b from "b.csv"{
      row  b by id // key
      id : :  text
      amount:EUR
      }

      """
    let formatted = Formatter.format(SourceText(name: "a.kpi", text: text))
    #expect(
      formatted == """
        kpi a = 1 {
          unit EUR
          better   highr  than before
          goal >= 3
        }

        dataset b from "b.csv" {
          row b by id  // key
          id : :  text
          amount : EUR
        }

        """)
    #expect(Formatter.format(SourceText(name: "a.kpi", text: formatted)) == formatted)
  }

  /// Whether a brace on its own line opens a block depends on what stands right above it.
  @Test(arguments: [
    "kpi a = 1\n{\n  unit EUR\n}\n", "kpi a = 1\n\n{\n  unit EUR\n}\n",
    "kpi a = 1 // b\n{ unit EUR }\n", "kpi a = 1\n// b\n{\n  unit EUR\n}\n",
    "kpi a = 1;\n{\n  unit EUR\n}\n", "kpi a = 1 +\n  2\n{\n  unit EUR\n}\nkpi b = 2\n",
    "kpi a = 1 {\n  for x is 1\n  {\n    goal >= 1\n  }\n}\n",
    "kpi a = 1 {\n  for x is 1;\n  {\n    goal >= 1\n  }\n}\n",
  ])
  func aBraceOnItsOwnLineIsReadAsBefore(text: String) {
    let source = SourceText(name: "a.kpi", text: text)
    let once = Formatter.format(source)
    let again = SourceText(name: "a.kpi", text: once)
    #expect(Formatter.format(again) == once)
    let (before, after) = (Parser.parseFile(source), Parser.parseFile(again))
    #expect(TreePrinter.print(before.tree) == TreePrinter.print(after.tree))
    #expect(before.diagnostics.map(\.message.english) == after.diagnostics.map(\.message.english))
  }

  @Test(arguments: [
    "@kpi a  =  1\n", "@kpi\na = 1\n", "kpi a = 1 @\n", "kpi a=1\n@\nkpi b = 2\n",
    "kpi a=1 ;@; kpi b=2\n", "kpi a=1 {\n  unit  EUR\n  @\n}\n",
  ])
  func whatIsNoWordIsKept(text: String) {
    let source = SourceText(name: "a.kpi", text: text)
    let once = SourceText(name: "a.kpi", text: Formatter.format(source))
    #expect(once.bytes.contains(UInt8(ascii: "@")))
    #expect(
      Parser.parseFile(source).diagnostics.map(\.message.english)
        == Parser.parseFile(once).diagnostics.map(\.message.english))
  }

  @Test func lineEndsAndTheByteOrderMarkAreSettled() {
    let text = "\u{FEFF}kpi a=1\r\n\r\n\r\n// b\r\nkpi b=-x\r"
    let formatted = Formatter.format(SourceText(name: "a.kpi", text: text))
    #expect(formatted == "kpi a = 1\n\n// b\nkpi b = -x\n")
    #expect(Formatter.format(SourceText(name: "a.kpi", text: "")) == "")
  }

  @Test func fixesAreAppliedOnce() {
    let text = "kpi a == 2 × 3 {\n  label 'x',\n  unit\u{200B} EUR,\n  better higher\n}\n"
    let source = SourceText(name: "a.kpi", text: text)
    let once = FixApplication.apply(Parser.parseFile(source).diagnostics, to: source)
    let all = FixApplication.apply(Parser.parseFile(once.text).diagnostics, to: once.text)
    #expect(once.count == 5)
    #expect(Parser.parseFile(once.text).diagnostics.map { $0.message.english } == [])
    #expect(all.count == 0 && all.text.bytes == once.text.bytes)
  }
}
