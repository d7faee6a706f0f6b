import KPISemantics
import KPIValues
import Testing

@testable import KPIPlanning

/// Values in columns are those that went in, and operations on columns give what they give for each
/// value.
struct ValueBlockTests {
  /// Numbers from a seed, the same for ever.
  private struct Seeded {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }

    /// A value of one of the first `kinds` kinds.
    mutating func value(_ kinds: Int) -> FigureValue {
      switch next(kinds) {
      case 0, 1: return .number(Number(next(2000) - 1000))
      case 2: return .missing(.noData, "reason \(next(3))")
      case 3:
        let coefficient = Int128(next(1 << 30)) * Int128(next(1 << 30)) - 1000
        return .number(.exact(ExactDecimal(coefficient: coefficient, scale: next(9))))
      case 4:
        let divisor = ExactDecimal(1 + next(50))
        return .number(Number(ExactDecimal(next(1000) - 500), over: divisor))
      case 5: return .number(.approximate(Double(next(1000)) / 7))
      case 6: return .number(.exact(ExactDecimal(coefficient: Int128(1) << 100, scale: next(20))))
      case 7: return .flag(next(2) == 0)
      default: return .text(["é", "e\u{301}", "b"][next(3)])
      }
    }

    mutating func values(_ kinds: Int, _ count: Int = 60) -> [FigureValue] {
      (0..<count).map { _ in value(kinds) }
    }
  }

  @Test("what goes in comes out", arguments: 1...9, 0..<20)
  func narrowing(kinds: Int, seed: UInt64) {
    var seeded = Seeded(state: seed)
    let values = seeded.values(kinds)
    let block = ValueBlock(values)
    #expect(values.indices.map { block[$0] } == values)
    let column = ValueColumn(values + values)
    #expect(Array(column) == values + values)
  }

  @Test("more causes than a byte holds")
  func manyCauses() {
    let values = (0..<400).map { FigureValue.missing(.missingInput, "input \($0)") }
    let block = ValueBlock(values + [.number(Number(1))])
    #expect(values.indices.map { block[$0] } == values)
    let sum = elementwise(
      .binary(.add), [block, ValueBlock(repeating: .number(Number(1)), count: 401)])
    #expect((0..<401).map { sum[$0] } == values + [.number(Number(2))])
  }

  private static let operations: [GraphOperation] = [
    .binary(.add), .binary(.subtract), .binary(.multiply), .binary(.otherwise), .binary(.less),
    .divide(by: "visits"), .growth,
  ]

  @Test("operations on columns", arguments: operations, 1...6)
  func eachValue(operation: GraphOperation, kinds: Int) {
    for seed in 0..<20 {
      var seeded = Seeded(state: UInt64(seed))
      let (left, right) = (seeded.values(kinds), seeded.values(kinds))
      let blocks = [ValueBlock(left), ValueBlock(right)]
      let result = elementwise(operation, blocks)
      let expected = zip(left, right).map { apply(operation, [$0, $1]) }
      #expect(left.indices.map { result[$0] } == expected)
      let unit = MeasurementUnit(exponents: [:], numerator: 60, denominator: 7, symbol: "u")
      let shown = result.shown(in: .number(unit))
      for (cell, value) in expected.enumerated() {
        // A quotient may be written in other terms.
        #expect(
          shown[cell].number?.description == value?.shown(in: .number(unit)).number?.description)
        #expect(shown[cell].cause == value?.shown(in: .number(unit)).cause)
      }
    }
  }

  @Test("what is missing before is an undefined previous", arguments: 1...9)
  func previous(kinds: Int) {
    var seeded = Seeded(state: 7)
    let values = seeded.values(kinds)
    let result = elementwise(.previous, [ValueBlock(values)])
    #expect(values.indices.map { result[$0] } == values.map { apply(.previous, [$0]) })
  }
}
