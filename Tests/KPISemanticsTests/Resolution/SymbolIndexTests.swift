import Foundation
import KPISemantics
import KPISyntax
import Testing

/// Places of the text and what they name.
struct SymbolIndexTests {
  private static let text = """
    dataset orders from "orders.csv" {
      row order by orderId
      time orderedAt
      orderId : id order
      amount : EUR
    }
    input rate : % = 10%
    kpi sales = sum(orders.amount) { unit EUR }
    kpi commission = sales * rate { unit EUR }
    """

  private static let index: SymbolIndex = {
    let source = SourceText(name: "model.kpi", text: text)
    let parsed = ParsedSource(
      text: source, syntax: Parser.parseFile(source).tree, origin: .project, folder: ".")
    return SymbolIndex(model: SampleProgram.check(text).model, sources: [parsed])
  }()

  @Test(arguments: [
    ("sales * rate", Symbol.figure("sales")),
    ("rate { unit EUR }", Symbol.input("rate")),
    ("amount : EUR", Symbol.column("amount", dataset: "orders")),
    ("orders from", Symbol.dataset("orders")),
  ])
  func `a place names a symbol`(start: String, symbol: Symbol) throws {
    let offset = try #require(SymbolIndexTests.offset(of: start))
    #expect(SymbolIndexTests.index.entry(at: offset, file: 0)?.symbol == symbol)
  }

  @Test func `a symbol knows its definition and all its places`() throws {
    let index = SymbolIndexTests.index
    let defined = try #require(SymbolIndexTests.offset(of: "sales = sum"))
    #expect(index.definition(of: .figure("sales"))?.start == defined)
    #expect(index.places(of: .figure("sales")).count == 2)
    #expect(index.places(of: .column("amount", dataset: "orders")).count == 2)
  }

  private static func offset(of start: String) -> Int? {
    guard let range = text.range(of: start) else { return nil }
    return text.utf8.distance(from: text.startIndex, to: range.lowerBound)
  }
}
