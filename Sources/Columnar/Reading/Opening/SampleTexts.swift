/// Texts of a sample, one behind the other in one piece of memory.
struct SampleTexts {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// No texts.
  init() {}

  /// Texts in order.
  init(_ texts: some Sequence<[UInt8]>) {
    for text in texts { text.withUnsafeBufferPointer { append($0) } }
  }

  /// How many texts there are.
  var count: Int { ends.count }
  /// Whether there is none.
  var isEmpty: Bool { ends.isEmpty }
  /// The first text as a string.
  var first: String? { isEmpty ? nil : withText(0) { String(decoding: $0, as: UTF8.self) } }

  /// Takes a text.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
  }

  /// The texts that something holds for.
  func filter(_ holds: (UnsafeBufferPointer<UInt8>) -> Bool) -> SampleTexts {
    var texts = SampleTexts()
    forEach { if holds($0) { texts.append($0) } }
    return texts
  }

  /// How many texts something holds for.
  func count(where holds: (UnsafeBufferPointer<UInt8>) -> Bool) -> Int {
    var count = 0
    forEach { if holds($0) { count += 1 } }
    return count
  }

  /// Whether something holds for all texts.
  func allSatisfy(_ holds: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    ends.indices.allSatisfy { withText($0, holds) }
  }

  /// Does something with each text.
  func forEach(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    for index in ends.indices { withText(index, body) }
  }

  private func withText<Result>(
    _ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      let start = index == 0 ? 0 : ends[index - 1]
      return body(UnsafeBufferPointer(rebasing: bytes[start..<ends[index]]))
    }
  }
}
