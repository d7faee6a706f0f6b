import Testing

@testable import Columnar

/// Many texts are put in order, and dictionaries together, as few are.
struct TextOrderTests {
  /// Numbers that look drawn at random and are the same in every run.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  @Test(
    "texts of any beginning, length and number are ordered by their bytes",
    arguments: [1, 3, 40, 1000, 20_000])
  func order(_ count: Int) {
    var numbers = Numbers(state: UInt64(count))
    var dictionary = TextDictionary()
    let beginnings = ["", "a", "customer-", "customer-number-of-twenty-six-", "é\u{1}"]
    let codes = (0..<count).map { number -> UInt32 in
      let tail = (0..<Int.random(in: 0...12, using: &numbers)).map { _ in
        UInt8.random(in: count % 2 == 0 ? 97...99 : 1...127, using: &numbers)
      }
      let text = Array(beginnings[number % beginnings.count].utf8) + tail
      return text.withUnsafeBufferPointer { dictionary.code(of: $0) }
    }
    let distinct = Array(Set(codes))
    let ordered = dictionary.ordered(distinct)
    #expect(ordered == distinct.sorted { dictionary.isBefore($0, $1) })
    let list = dictionary.list(ordered)
    #expect((0..<list.count).map { list.string($0) } == ordered.map { dictionary.string($0) })
  }

  @Test("texts that end in NUL stand behind those that end before it")
  func nul() {
    var dictionary = TextDictionary()
    let codes = (0..<40).reversed().map { count -> UInt32 in
      let text = [UInt8(ascii: "a")] + [UInt8](repeating: 0, count: count)
      return text.withUnsafeBufferPointer { dictionary.code(of: $0) }
    }
    #expect(dictionary.ordered(codes).map { dictionary.text($0).count } == Array(1...40))
  }

  @Test("dictionaries are put together text by text", arguments: [10, 30_000])
  func merging(_ count: Int) {
    var numbers = Numbers(state: 7)
    let texts = (0..<count).map { number in
      number % 3 == 0 ? "t\(number)" : "a text of more than fifteen bytes \(number)"
    }
    var dictionaries = (0..<3).map { _ in
      var dictionary = TextDictionary()
      for text in texts where Bool.random(using: &numbers) {
        _ = Array(text.utf8).withUnsafeBufferPointer { dictionary.code(of: $0) }
      }
      return dictionary
    }
    var merged = dictionaries.removeFirst()
    let before = (0..<UInt32(merged.count)).map { merged.string($0) }
    let maps = merged.merge(dictionaries)
    #expect((0..<UInt32(before.count)).map { merged.string($0) } == before)
    for (dictionary, map) in zip(dictionaries, maps) {
      #expect(map.count == dictionary.count)
      #expect(
        map.indices.allSatisfy { merged.text(map[$0]) == dictionary.text(UInt32($0)) })
    }
    let all = Set((0..<UInt32(merged.count)).map { merged.string($0) })
    #expect(all.count == merged.count)
    let known = merged.count
    for text in all {
      _ = Array(text.utf8).withUnsafeBufferPointer { merged.code(of: $0) }
    }
    #expect(merged.count == known)
  }

  @Test("keys of one small word are numbered like any others")
  func directNumbers() {
    let batches: [[Int64]] = [
      [3, 1, 3, 0x8000_0000], [1, 2, 0x8000_0000, 900], [5_000_000_000, 3, 2], [900, 7, -4],
    ]
    var index = GroupIndex(wordCount: 1)
    var numbers: [Int64: Int32] = [:]
    for batch in batches {
      let expected = batch.map { key -> Int32 in
        let number = numbers[key] ?? Int32(numbers.count)
        numbers[key] = number
        return number
      }
      #expect(index.assign(batch, rowCount: batch.count) == expected)
      #expect(index.find(batch + [77], rowCount: batch.count + 1) == expected + [-1])
    }
    #expect(index.count == numbers.count)
    #expect(index.words.enumerated().allSatisfy { numbers[$1] == Int32($0) })
  }

  @Test("rows are ordered by keys, those of one key as they stood", arguments: [5, 100, 50_000])
  func keys(_ count: Int) {
    var numbers = Numbers(state: UInt64(count))
    for limit in [UInt64(3), 1000, .max] {
      let keys = (0..<count).map { _ in UInt64.random(in: 0..<limit, using: &numbers) }
      let rows = orderedRows(byKeys: keys)
      #expect(
        zip(rows, rows.dropFirst()).allSatisfy {
          let (left, right) = (keys[Int($0)], keys[Int($1)])
          return left < right || left == right && $0 < $1
        })
      let ranked = rankedKeys(keys, limit: limit)
      #expect(ranked.distinct == Array(Set(keys)).sorted())
      #expect(keys.indices.allSatisfy { ranked.distinct[Int(ranked.ranks[$0])] == keys[$0] })
    }
  }
}
