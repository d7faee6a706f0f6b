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

  @Test func `text is checked alike in all ways`() {
    var random = SeededRandom(state: 7)
    let pieces: [[UInt8]] = [
      [0x61], [0xC3, 0xA9], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x98, 0x80], [0xED, 0x9F, 0xBF],
      Array(repeating: 0x62, count: 40), [0xF4, 0x8F, 0xBF, 0xBF], [0xE0, 0xA0, 0x80],
    ]
    let noise: [UInt8] = [0x80, 0xBF, 0xC0, 0xC2, 0xE0, 0xED, 0xF0, 0xF4, 0xF5, 0xFF, 0x41, 0xA0]
    for round in 0..<4000 {
      var bytes = (0..<(1 + random.next(40))).flatMap { _ in pieces[random.next(pieces.count)] }
      for _ in 0..<(round % 3) { bytes[random.next(bytes.count)] = noise[random.next(noise.count)] }
      if round % 7 == 0 { bytes.removeLast() }
      bytes.withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress else { return }
        var mark: Int?
        let isValid = firstInvalidByte(start, buffer.count, mark: &mark) == nil
        for masking in ByteMasking.all {
          let isPlain = masking.isPlainText(start, buffer.count)
          let isLookedUp = masking == .widest || masking == .wide
          #expect(isLookedUp ? isPlain == isValid : !isPlain)
        }
      }
    }
    let marked: [UInt8] = [0x61, 0x0A, 0xEF, 0xBB, 0xBF]
    #expect(!ByteMasking.best.isPlainText(marked, marked.count))
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
