import KPIValues
import Testing

@testable import KPIPlanning

/// Values of a split have one number in all lists they stand in.
struct ValueBookTests {
  private func texts(_ texts: [String], hasMissing: Bool = false) -> DimensionValues {
    var list = TextList()
    for text in texts.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      list.append(text)
    }
    return DimensionValues(rising: list, hasMissing: hasMissing)
  }

  @Test("lists of texts, listed values and missing ones meet in one book")
  func numbers() {
    let lists = [
      texts(["b", "d", "f"], hasMissing: true), texts(["b", "d", "f"]), texts([]),
      texts(["a", "d", "z"], hasMissing: true),
      DimensionValues([.text("q"), .missing, .text("a"), .text("q"), .missing]),
      DimensionValues([.number(ExactDecimal(3)), .text("b")]), texts(["a", "q", "é"]),
    ]
    var book = ValueBook()
    var numbers: [DimensionValue: Int32] = [.missing: 0]
    for list in lists {
      for (value, number) in zip(list, book.numbers(of: list)) {
        #expect(numbers[value] ?? number == number)
        numbers[value] = number
      }
      #expect(book.values.count == numbers.count)
      for (value, number) in numbers { #expect(book.values[Int(number)] == value) }
      let ordered = numbers.keys.sorted { $0.precedes($1) }
      let ranks = book.ranks()
      #expect(ordered.map { ranks[Int(numbers[$0] ?? 0)] } == ordered.indices.map { Int32($0) })
    }
  }
}
