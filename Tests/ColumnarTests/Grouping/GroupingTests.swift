import Testing

@testable import Columnar

/// Group numbers, exact sums and merging of workers.
struct GroupingTests {
  @Test("doubles add up to the nearest double in any order")
  func exactDoubles() {
    let numbers = [1e16, 1, -1e16, 0.1, 1e-30, 3, -0.1, 1e300, -1e300]
    var forward = ExactDoubleSum()
    var backward = ExactDoubleSum()
    for number in numbers { forward.add(number) }
    for number in numbers.reversed() { backward.add(number) }
    #expect(forward.value == 4)
    #expect(backward.value == forward.value)
    var tenths = ExactDoubleSum()
    for _ in 0..<10 { tenths.add(0.1) }
    #expect(tenths.value == 1)
  }

  @Test("equal decimals of different scales are one key")
  func decimalKeys() {
    let layout = KeyLayout([.number, .text, .small])
    let texts: Column.Values = .codes([7, 7, 7])
    func keys(_ numbers: Column.Values) -> [Int64] {
      keyWords(
        [
          Column(values: numbers, validity: nil), Column(values: texts, validity: nil),
          Column(values: .days([1, 1, -1]), validity: nil),
        ], layout, rowCount: 3)
    }
    var index = GroupIndex(wordCount: layout.wordCount)
    let first = index.assign(keys(.decimals([150, 15, 150], scale: 2)), rowCount: 3)
    let second = index.find(keys(.decimals([15, 2, 15], scale: 1)), rowCount: 3)
    #expect(first == [0, 1, 2])
    #expect(second == [0, -1, 2])
  }

  @Test("keys unpack to what was packed, missing values included")
  func unpacking() {
    let layout = KeyLayout([.text, .moment, .small, .number])
    var some = Validity(count: 2, allValid: true)
    some[1] = false
    let columns = [
      Column(values: .codes([3, 0]), validity: some),
      Column(values: .times([-5, 0]), validity: some),
      Column(values: .days([-1, 0]), validity: some),
      Column(values: .decimals([25, 0], scale: 1), validity: some),
    ]
    let words = keyWords(columns, layout, rowCount: 2)
    let back = layout.columns(of: words, kinds: [.other, .other, .days, .other])
    #expect(back.map { $0.validity?.flags } == Array(repeating: [1, 0], count: 4))
    guard case .days(let days) = back[2].values, case .wide(let numbers, 1) = back[3].values
    else {
      Issue.record("other kinds came back")
      return
    }
    #expect(days[0] == -1)
    #expect(numbers[0] == 25)
  }

  @Test("sums that leave 128 bits and come back are right")
  func carries() {
    let large = Int128.max / 2
    let values: [Int128] = [large, large, large, -large, 7]
    var sums = ExactSums()
    sums.add(.wide(values, scale: 0), groups: [0, 0, 0, 0, 0], groupCount: 1)
    guard case .wide(let totals, _) = sums.totals(MergePlan(groupCount: 1)) else { return }
    #expect(totals == [overflowMark])
    sums.add(.wide([-large, -large], scale: 0), groups: [0, 0], groupCount: 1)
    guard case .wide(let back, _) = sums.totals(MergePlan(groupCount: 1)) else { return }
    #expect(back == [7])
  }
}
