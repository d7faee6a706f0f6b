/// A text that is only told apart from others: up to fifteen bytes as they are, a longer one by 120
/// bits of its hash.
///
/// The hash has a key that is drawn anew for each run. That two of ten million long texts are taken
/// for one is less likely than 1 in 10^22, whatever the texts are.
public struct TextIdentity: Hashable, Sendable, BitwiseCopyable {
  /// The first eight bytes, or half of the hash.
  let low: UInt64
  /// The other bytes, or more of the hash; the highest byte is the length, or marks a hash.
  let high: UInt64

  /// How many bytes a text has at most that is kept as it is.
  static let limit = 15

  /// What stands in the place of a missing value.
  static let none = TextIdentity(low: 0, high: 0)

  /// An identity from its words.
  @inline(__always)
  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// A text of 1 to 15 bytes; 16 bytes may be read from its beginning.
  @inline(__always)
  init(at start: UnsafePointer<UInt8>, count: Int) {
    let length = UInt64(count) &<< 56
    if count <= 8 {
      low = loadWord(start) & (UInt64.max &>> UInt64(64 &- count &* 8))
      high = length
    } else {
      low = loadWord(start)
      high = loadWord(start + 8) & (UInt64.max &>> UInt64(128 &- count &* 8)) | length
    }
  }

  /// Any text, of which only its own bytes are read.
  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>) {
    let (bytes, count) = (UnsafeRawBufferPointer(text), text.count)
    if count > TextIdentity.limit {
      self.init(hashing: text)
      return
    }
    let length = UInt64(truncatingIfNeeded: count) &<< 56
    let shift = UInt64(truncatingIfNeeded: count &* 8)
    if count > 8 {
      let last = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      let first = bytes.loadUnaligned(as: UInt64.self)
      self.init(low: first, high: last &>> (128 &- shift) | length)
    } else if count >= 4 {
      let last = UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      let first = UInt64(bytes.loadUnaligned(as: UInt32.self))
      self.init(low: first | last &<< (shift &- 32), high: length)
    } else if count > 0 {
      let middle = UInt64(bytes[count / 2]) &<< UInt64(truncatingIfNeeded: count / 2 &* 8)
      let last = UInt64(bytes[count - 1]) &<< (shift &- 8)
      self.init(low: UInt64(bytes[0]) | middle | last, high: length)
    } else {
      self.init(low: 0, high: 0)
    }
  }

  /// A longer text.
  init(hashing text: UnsafeBufferPointer<UInt8>) {
    let bytes = UnsafeRawBufferPointer(text)
    var first = HashKey.drawn.first ^ UInt64(truncatingIfNeeded: bytes.count)
    var second = HashKey.drawn.second
    var offset = 0
    while true {
      // The last sixteen bytes may be partly those before them.
      let start = min(offset, bytes.count - 16)
      let left = bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
      let right = bytes.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self)
      first = folded(first ^ left, HashKey.drawn.third ^ right)
      second = folded(second ^ right, HashKey.drawn.fourth ^ left)
      offset += 16
      if offset >= bytes.count { break }
    }
    low = folded(first, HashKey.drawn.fourth)
    high = folded(second, HashKey.drawn.third) | hashMark
  }

  /// A hash.
  @inline(__always)
  var mixed: UInt64 {
    let word = low ^ high &* 0x9E37_79B9_7F4A_7C15
    let product = word.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return (product.high ^ product.low) &* 0x9E37_79B9_7F4A_7C15
  }

  /// Whether a text kept as it is has a certain byte.
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    let length = Int(high &>> 56)
    let lowest = UInt64.max &>> UInt64(64 &- min(length, 8) &* 8)
    var found = zeroBytes(low ^ pattern) & lowest
    if length > 8 {
      found |= zeroBytes(high ^ pattern) & (UInt64.max &>> UInt64(128 &- length &* 8))
    }
    return found != 0
  }
}

/// Above every length.
private let hashMark: UInt64 = 0xFF << 56

/// What nobody who writes texts can know.
private struct HashKey {
  var first: UInt64
  var second: UInt64
  var third: UInt64
  var fourth: UInt64

  static let drawn = HashKey(
    first: .random(in: .min ... .max), second: .random(in: .min ... .max),
    third: .random(in: .min ... .max), fourth: .random(in: .min ... .max))
}

/// The two halves of a product, one over the other.
@inline(__always)
private func folded(_ left: UInt64, _ right: UInt64) -> UInt64 {
  let product = left.multipliedFullWidth(by: right)
  return product.high ^ product.low
}

/// Whether a text of at least eight bytes has a NUL byte.
func holdsNUL(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  let bytes = UnsafeRawBufferPointer(text)
  var found: UInt64 = 0
  var offset = 0
  while offset < bytes.count {
    let start = min(offset, bytes.count - 8)
    found |= zeroBytes(bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    offset += 8
  }
  return found != 0
}

/// Has a bit set in the lowest byte that is zero, and none where no byte is.
@inline(__always)
private func zeroBytes(_ word: UInt64) -> UInt64 {
  (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
}
