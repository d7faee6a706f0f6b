import Testing

@testable import Columnar

/// Rows are brought into the order of their values.
struct OrderingTests {
  @Test("texts by their bytes, missing ones last")
  func texts() {
    var dictionary = TextDictionary()
    let texts = [
      "b", "", "ab", "abcdefgh", "abcdefghi", "abcdefgz", "abcdefg", "é", "zz", "abcdefgh\u{1}",
      "a",
    ]
    let codes = texts.map { text in
      Array(text.utf8).withUnsafeBufferPointer { dictionary.code(of: $0) }
    }
    var validity = Validity(count: texts.count, allValid: true)
    validity[8] = false
    let rows = orderedRows(Column(values: .codes(codes), validity: validity), dictionary)
    let expected = texts.indices.filter { $0 != 8 }.sorted {
      texts[$0].utf8.lexicographicallyPrecedes(texts[$1].utf8)
    }
    #expect(rows.map { Int($0) } == expected + [8])
  }

  @Test("the value of a fraction is found wherever it is", arguments: [0.0, 0.25, 0.5, 0.9, 1.0])
  func percentiles(_ fraction: Double) {
    for count in [1, 2, 3, 24, 25, 26, 100, 1000] {
      let values = (0..<count).map { Int64($0 * 7919 % 101) }
      var aggregate = Aggregate(.percentile(fraction), part: .number, kind: .other)
      aggregate.add(
        AggregateInput(
          groups: [Int32](repeating: 0, count: count), groupCount: 1,
          value: Column(values: .decimals(values, scale: 0), validity: nil)), TextDictionary())
      aggregate.prepare(groupCount: 1)
      let result = aggregate.results(MergePlan(groupCount: 1), TextDictionary()).column
      let place = Double(count - 1) * fraction
      let sorted = values.sorted()
      let low = Int(place.rounded(.down))
      let high = min(low + 1, count - 1)
      let expected =
        Double(sorted[low]) + Double(sorted[high] - sorted[low]) * (place - Double(low))
      #expect(abs(result.values.doubles[0] - expected) < 1e-9)
    }
  }

  @Test("sums that leave 64 bits stay exact")
  func wideSums() {
    var aggregate = Aggregate(.sum, part: .number, kind: .other)
    let values = [Int64.max, Int64.max, 5, Int64.min, -7]
    for value in values {
      aggregate.add(
        AggregateInput(
          groups: [0], groupCount: 1,
          value: Column(values: .decimals([value], scale: 0), validity: nil)), TextDictionary())
    }
    aggregate.prepare(groupCount: 1)
    let result = aggregate.results(MergePlan(groupCount: 1), TextDictionary()).column
    let expected = values.reduce(Int128(0)) { $0 + Int128($1) }
    #expect(result.values.wide(scale: 0) == [expected])
  }
}
