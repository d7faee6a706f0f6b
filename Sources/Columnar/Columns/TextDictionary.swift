/// Distinct byte strings, numbered in the order in which they were first met.
///
/// Code 0 is the empty text, which stands in the place of missing values. Comparison is by bytes.
public struct TextDictionary: Sendable {
  /// All texts one after the other.
  public private(set) var bytes: [UInt8] = []
  /// Where each text ends in `bytes`; text `i` begins where text `i - 1` ends.
  public private(set) var ends: [Int] = []
  /// The hash of each text.
  private var hashes: [UInt32] = []
  /// Hash in the upper half and code in the lower one, or `freeSlot`.
  private var slots: [UInt64]
  private var mask: Int

  /// A dictionary that holds only the empty text.
  public init() {
    slots = [UInt64](repeating: freeSlot, count: 64)
    mask = 63
    _ = [UInt8]().withUnsafeBufferPointer { code(of: $0) }
  }

  /// How many texts there are.
  public var count: Int { ends.count }

  /// The bytes of a text.
  public func text(_ code: UInt32) -> ArraySlice<UInt8> {
    bytes[start(of: code)..<ends[Int(code)]]
  }

  /// The text as a string; it must be valid UTF-8, which readers make sure of.
  public func string(_ code: UInt32) -> String {
    String(decoding: text(code), as: UTF8.self)
  }

  /// The code of a text, a new one if it was not met before.
  public mutating func code(of text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    code(of: text, hash: hash(text))
  }

  /// The codes of another dictionary's texts from `first` on, new ones for texts not met before.
  mutating func codes(of other: TextDictionary, from first: Int) -> [UInt32] {
    var codes: [UInt32] = []
    codes.reserveCapacity(other.count - first)
    other.bytes.withUnsafeBufferPointer { bytes in
      for code in UInt32(first)..<UInt32(other.count) {
        let range = other.start(of: code)..<other.ends[Int(code)]
        let text = UnsafeBufferPointer(rebasing: bytes[range])
        codes.append(self.code(of: text, hash: other.hashes[Int(code)]))
      }
    }
    return codes
  }

  private func start(of code: UInt32) -> Int { code == 0 ? 0 : ends[Int(code) - 1] }

  private mutating func code(of text: UnsafeBufferPointer<UInt8>, hash: UInt32) -> UInt32 {
    var slot = Int(hash) & mask
    while slots[slot] != freeSlot {
      let code = UInt32(truncatingIfNeeded: slots[slot])
      if slots[slot] >> 32 == UInt64(hash), matches(code, text) { return code }
      slot = (slot + 1) & mask
    }
    let code = UInt32(ends.count)
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    hashes.append(hash)
    slots[slot] = UInt64(hash) << 32 | UInt64(code)
    if ends.count * 2 > slots.count { grow() }
    return code
  }

  @inline(__always)
  private func matches(_ code: UInt32, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = start(of: code)
    guard ends[Int(code)] - start == text.count else { return false }
    return bytes.withUnsafeBytes { bytes in
      isEqual(
        UnsafeRawBufferPointer(rebasing: bytes[start..<start + text.count]),
        UnsafeRawBufferPointer(text))
    }
  }

  private mutating func grow() {
    mask = slots.count * 2 - 1
    slots = [UInt64](repeating: freeSlot, count: mask + 1)
    for code in 0..<ends.count {
      var slot = Int(hashes[code]) & mask
      while slots[slot] != freeSlot { slot = (slot + 1) & mask }
      slots[slot] = UInt64(hashes[code]) << 32 | UInt64(code)
    }
  }
}

/// No text has so high a code.
private let freeSlot = UInt64.max

/// Mixes eight bytes at a time into 32 bits.
private func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
  let bytes = UnsafeRawBufferPointer(text)
  var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
  var offset = 0
  while offset + 8 <= bytes.count {
    hash = mixed(hash, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    offset += 8
  }
  var rest: UInt64 = 0
  while offset < bytes.count {
    rest = rest << 8 | UInt64(bytes[offset])
    offset += 1
  }
  hash = mixed(hash, rest)
  return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
}

@inline(__always)
private func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
  let product = (hash ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
  return product.high ^ product.low
}

@inline(__always)
private func isEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
  var offset = 0
  while offset + 8 <= left.count {
    let (first, second) = (
      left.loadUnaligned(fromByteOffset: offset, as: UInt64.self),
      right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    )
    if first != second { return false }
    offset += 8
  }
  while offset < left.count {
    if left[offset] != right[offset] { return false }
    offset += 1
  }
  return true
}
