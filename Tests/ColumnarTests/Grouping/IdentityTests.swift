import Testing

@testable import Columnar

/// Texts that are only told apart are counted as those with codes are.
struct IdentityTests {
  private static let texts = (0..<3000).map { number in
    // Some longer than what is kept as it is, some that differ in one byte or in length only.
    number % 3 == 0 ? "a rather long text \(number % 700)" : "u\(number % 500)" + "\(number % 7)"
  }

  @Test("counts of two workers")
  func counts() throws {
    let dictionary = TextDictionary()
    var workers = [Aggregate](
      repeating: Aggregate(.distinct, part: .text, kind: .other), count: 2)
    var expected = [Set<String>](repeating: [], count: 5)
    for (row, text) in IdentityTests.texts.enumerated() {
      let (worker, group) = (row % 2, row % 5)
      expected[group].insert(text)
      let value = Column(
        values: .identities([identity(text)]), validity: nil)
      workers[worker].add(
        AggregateInput(groups: [Int32(group)], groupCount: 5, value: value),
        dictionary)
    }
    workers[0].absorb(
      workers[1], targets: [0, 1, 2, 3, 4], groupCount: 5, codes: nil, dictionary)
    workers[0].prepare(groupCount: 5)
    let all = MergePlan(
      groups: [0, 1, 2, 3, 4, 0, 1], answers: [0, 1, 2, 3, 4, 5, 5], answerCount: 6)
    guard
      case .column(let column) = workers[0].results(all, dictionary),
      case .decimals(let counts, _) = column.values
    else {
      Issue.record("no counts")
      return
    }
    let union = expected[0].union(expected[1]).count
    #expect(counts == expected.map { Int64($0.count) } + [Int64(union)])
    let (own, other) = (
      MergePlan(groups: [0], answers: [0], answerCount: 1),
      MergePlan(groups: [1], answers: [0], answerCount: 1)
    )
    let shared = expected[0].intersection(expected[1]).count
    #expect(workers[0].shared(own, other) == [Int64(shared)])
  }

  @Test("bytes are found in short texts", arguments: ["+", "a+", "1234567+", "12345678901234+"])
  func bytes(_ text: String) {
    let identity = identity(text)
    #expect(identity.contains(0x2B))
    #expect(!identity.contains(0))
    #expect(!identity.contains(0x2C))
  }

  @Test("long texts differ by any byte and by their length, and are the same when their bytes are")
  func longTexts() {
    let texts = (16...80).map { String(repeating: "a", count: $0) }
    let changed = (0..<40).map { place in
      String((0..<40).map { $0 == place ? "b" : "a" })
    }
    let all = texts + changed
    #expect(Set(all.map { identity($0) }).count == all.count)
    #expect(all.allSatisfy { identity($0) == identity($0) })
  }

  @Test("a text is the same whether bytes behind it may be read or not")
  func ownBytes() {
    for count in 1...40 {
      let bytes = (0..<count).map { UInt8(0x80 + $0) }
      let own = bytes.withUnsafeBufferPointer { TextIdentity($0) }
      #expect(own == identity(bytes))
    }
  }

  @Test("a NUL byte is found anywhere in a long text")
  func nulBytes() {
    for place in 0..<37 {
      var bytes = [UInt8](repeating: 0x61, count: 37)
      #expect(!bytes.withUnsafeBufferPointer { holdsNUL($0) })
      bytes[place] = 0
      #expect(bytes.withUnsafeBufferPointer { holdsNUL($0) })
    }
  }

  private func identity(_ text: String) -> TextIdentity { identity(Array(text.utf8)) }

  private func identity(_ bytes: [UInt8]) -> TextIdentity {
    if bytes.count > TextIdentity.limit {
      return bytes.withUnsafeBufferPointer { TextIdentity(hashing: $0) }
    }
    let padded = bytes + [UInt8](repeating: 9, count: 16)
    return padded.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { TextIdentity(at: $0, count: bytes.count) } ?? .none
    }
  }
}
