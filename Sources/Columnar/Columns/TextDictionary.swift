/// Distinct byte strings, numbered in the order in which they were first met.
///
/// Code 0 is the empty text, which stands in the place of missing values. Comparison is by bytes.
public struct TextDictionary: Sendable {
  /// All texts one after the other.
  public private(set) var bytes: [UInt8] = []
  /// Where each text ends in `bytes`; text `i` begins where text `i - 1` ends.
  public private(set) var ends: [Int] = []
  private var slots: [UInt32]
  private var mask: Int

  /// A dictionary that holds only the empty text.
  public init() {
    slots = [UInt32](repeating: .max, count: 64)
    mask = 63
    _ = [UInt8]().withUnsafeBufferPointer { code(of: $0) }
  }

  /// How many texts there are.
  public var count: Int { ends.count }

  /// The bytes of a text.
  public func text(_ code: UInt32) -> ArraySlice<UInt8> {
    let start = code == 0 ? 0 : ends[Int(code) - 1]
    return bytes[start..<ends[Int(code)]]
  }

  /// The text as a string; it must be valid UTF-8, which readers make sure of.
  public func string(_ code: UInt32) -> String {
    String(decoding: text(code), as: UTF8.self)
  }

  /// The code of a text, a new one if it was not met before.
  public mutating func code(of text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var slot = Int(truncatingIfNeeded: TextDictionary.hash(text)) & mask
    while slots[slot] != .max {
      if matches(slots[slot], text) { return slots[slot] }
      slot = (slot + 1) & mask
    }
    let code = UInt32(ends.count)
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    slots[slot] = code
    if ends.count * 2 > slots.count { grow() }
    return code
  }

  private func matches(_ code: UInt32, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = code == 0 ? 0 : ends[Int(code) - 1]
    let length = ends[Int(code)] - start
    guard length == text.count else { return false }
    for index in 0..<length where bytes[start + index] != text[index] { return false }
    return true
  }

  private mutating func grow() {
    mask = slots.count * 2 - 1
    slots = [UInt32](repeating: .max, count: mask + 1)
    for code in 0..<UInt32(ends.count) {
      let hash = text(code).withUnsafeBufferPointer { TextDictionary.hash($0) }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != .max { slot = (slot + 1) & mask }
      slots[slot] = code
    }
  }

  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    return hash ^ (hash >> 32)
  }
}
