/// A text that is only told apart from others: up to fifteen bytes as they are, a longer one by
/// its code in a dictionary.
public struct TextIdentity: Hashable, Sendable, BitwiseCopyable {
  /// The first eight bytes, or the code.
  private(set) var low: UInt64
  /// The other bytes, or the hash of the text; the highest byte is the length, or marks a code.
  let high: UInt64

  /// How many bytes a text has at most that is kept as it is.
  static let limit = 15

  /// What stands in the place of a missing value.
  static let none = TextIdentity(low: 0, high: 0)

  private init(low: UInt64, high: UInt64) {
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

  /// A longer text by its code and its hash.
  init(code: UInt32, hash: UInt32) {
    low = UInt64(code)
    high = codeMark | UInt64(hash)
  }

  /// Whether it is a code.
  @inline(__always)
  var isCode: Bool { high >= codeMark }

  /// The same text in a dictionary that gives it another code.
  @inline(__always)
  func recoded(_ map: [UInt32]) -> TextIdentity {
    guard isCode else { return self }
    return TextIdentity(low: UInt64(map[Int(low)]), high: high)
  }

  /// A hash that does not depend on codes.
  @inline(__always)
  var mixed: UInt64 {
    let word = (isCode ? 0 : low) ^ high &* 0x9E37_79B9_7F4A_7C15
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
private let codeMark: UInt64 = 0xFF << 56

/// Has a bit set in the lowest byte that is zero, and none where no byte is.
@inline(__always)
private func zeroBytes(_ word: UInt64) -> UInt64 {
  (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
}
