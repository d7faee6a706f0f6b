import CByteMasks

/// Distinct byte strings, numbered in the order in which they were first met.
///
/// Code 0 is the empty text, which stands in the place of missing values. Comparison is by bytes.
public struct TextDictionary: Sendable {
  /// All texts one after the other.
  public internal(set) var bytes: [UInt8] = []
  /// Where each text ends in `bytes`; text `i` begins where text `i - 1` ends.
  public internal(set) var ends: [Int] = []
  /// Each text in a form that tells it apart from almost all others without looking at its bytes.
  var identities: [TextIdentity] = []
  /// Hash in the upper half and code in the lower one, or `freeSlot`; empty while dictionaries that
  /// were put together have not been asked for a text.
  var slots: [UInt64]
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
    code(of: text, TextIdentity(text))
  }

  /// The codes of texts that are kept as they are; `unknownCode` for those not met.
  ///
  /// Where a dictionary is large, looking texts up is waiting for memory: what all of these need is
  /// fetched at the same time.
  func find(
    _ wanted: UnsafeBufferPointer<TextIdentity>, into codes: UnsafeMutablePointer<UInt32>
  ) {
    slots.withUnsafeBufferPointer { slots in
      identities.withUnsafeBufferPointer { known in
        guard let firstSlot = slots.baseAddress, let first = known.baseAddress else {
          for text in wanted.indices { codes[text] = unknownCode }
          return
        }
        for text in wanted.indices { memory_fetch(firstSlot + place(of: wanted[text].mixed)) }
        for text in wanted.indices {
          let slot = firstSlot[place(of: wanted[text].mixed)]
          if slot != freeSlot { memory_fetch(first + Int(UInt32(truncatingIfNeeded: slot))) }
        }
        for text in wanted.indices { codes[text] = code(of: wanted[text], firstSlot, first) }
      }
    }
  }

  @inline(__always)
  private func code(
    of identity: TextIdentity, _ slots: UnsafePointer<UInt64>,
    _ known: UnsafePointer<TextIdentity>
  ) -> UInt32 {
    let hash = identity.mixed
    var slot = place(of: hash)
    while slots[slot] != freeSlot {
      let code = UInt32(truncatingIfNeeded: slots[slot])
      if slots[slot] &>> 32 == hash &>> 32, known[Int(code)] == identity { return code }
      slot = (slot &+ 1) & mask
    }
    return unknownCode
  }

  /// The codes of another dictionary's texts from `first` on, new ones for texts not met before.
  mutating func codes(of other: TextDictionary, from first: Int) -> [UInt32] {
    var codes: [UInt32] = []
    codes.reserveCapacity(other.count - first)
    other.bytes.withUnsafeBufferPointer { bytes in
      for code in UInt32(first)..<UInt32(other.count) {
        let range = other.start(of: code)..<other.ends[Int(code)]
        let text = UnsafeBufferPointer(rebasing: bytes[range])
        codes.append(self.code(of: text, other.identities[Int(code)]))
      }
    }
    return codes
  }

  /// Where the bytes of a text stand in `bytes`.
  func range(of code: UInt32) -> Range<Int> { start(of: code)..<ends[Int(code)] }

  private func start(of code: UInt32) -> Int { code == 0 ? 0 : ends[Int(code) - 1] }

  private mutating func code(
    of text: UnsafeBufferPointer<UInt8>, _ identity: TextIdentity
  ) -> UInt32 {
    if slots.isEmpty { makeSlots() }
    let hash = identity.mixed
    var slot = place(of: hash)
    while slots[slot] != freeSlot {
      let code = UInt32(truncatingIfNeeded: slots[slot])
      if slots[slot] >> 32 == hash >> 32, identities[Int(code)] == identity,
        text.count <= TextIdentity.limit || matches(code, text)
      {
        return code
      }
      slot = (slot + 1) & mask
    }
    let code = UInt32(ends.count)
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    identities.append(identity)
    slots[slot] = (hash & ~0xFFFF_FFFF) | UInt64(code)
    if ends.count * 2 > slots.count { makeSlots() }
    return code
  }

  @inline(__always)
  private func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> 16) & mask }

  private func matches(_ code: UInt32, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = start(of: code)
    guard ends[Int(code)] - start == text.count else { return false }
    return bytes.withUnsafeBytes { bytes in
      isEqual(
        UnsafeRawBufferPointer(rebasing: bytes[start..<start + text.count]),
        UnsafeRawBufferPointer(text))
    }
  }

  /// Makes slots for at least as many texts again.
  private mutating func makeSlots() {
    while mask < ends.count * 2 { mask = mask * 2 + 1 }
    slots = [UInt64](repeating: freeSlot, count: mask + 1)
    for code in 0..<ends.count {
      let hash = identities[code].mixed
      var slot = place(of: hash)
      while slots[slot] != freeSlot { slot = (slot + 1) & mask }
      slots[slot] = (hash & ~0xFFFF_FFFF) | UInt64(code)
    }
  }
}

/// No text has so high a code.
let freeSlot = UInt64.max
/// The code of a text that is not there.
let unknownCode = UInt32.max

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
