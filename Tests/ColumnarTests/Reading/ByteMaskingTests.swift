import CByteMasks
import Testing

@testable import Columnar

struct ByteMaskingTests {
  @Test func `all ways give the same masks`() {
    var random = SeededRandom(state: 42)
    let alphabet: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D, 0x61, 0x80, 0xFF, 0x00, 0x3B]
    for round in 0..<200 {
      let blocks = 1 + round % 9
      let bytes = (0..<blocks * 64).map { _ in
        round % 2 == 0 ? alphabet[random.next(alphabet.count)] : UInt8(random.next(256))
      }
      let all = ByteMasking.all.map { masks(bytes, blocks, $0) }
      for other in all { #expect(other == all[all.count - 1]) }
    }
  }

  /// The masks and the summary as numbers.
  private func masks(_ bytes: [UInt8], _ blocks: Int, _ way: ByteMasking) -> [UInt64] {
    let masks = UnsafeMutablePointer<ByteMasks>.allocate(capacity: blocks)
    defer { masks.deallocate() }
    let summary = bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map {
        way.fill(masks, from: $0, blocks: blocks, delimiter: 0x2C, quote: 0x22)
      }
    }
    return (0..<blocks).flatMap {
      [masks[$0].quote, masks[$0].delimiter, masks[$0].newline, masks[$0].carriage]
    } + [summary?.quotes ?? 0, summary?.carriages ?? 0, summary?.high ?? 0]
  }
}

/// Numbers that look random and are the same in every run.
struct SeededRandom {
  var state: UInt64

  /// A number below `limit`.
  mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
