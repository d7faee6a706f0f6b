/// The codes of a block of compressed bytes, ready for lookup by the next bits.
///
/// Entries hold the length of the code in bits 0–7, what to do in bits 8–15, a value above. Codes
/// longer than the first step's bits go on in a second table, whose place and bits the entry has.
struct HuffmanTable {
  /// What an entry asks for when the second step is needed.
  static let secondStep: UInt32 = 0xFF

  /// What an entry asks for where no code is.
  static let noCode: UInt32 = 0xFE

  /// How many bits the first step looks at.
  let firstBits: Int
  /// The entries; those where no code is have no length.
  private(set) var entries: [UInt32]

  /// A table of codes from their lengths by symbol; nil when they are no complete set of codes.
  ///
  /// - Parameter symbols: what each symbol stands for, as an entry without its length.
  init?(lengths: ArraySlice<UInt8>, symbols: [UInt32], firstBits: Int) {
    self.firstBits = firstBits
    entries = [UInt32](repeating: HuffmanTable.noCode << 8, count: 1 << firstBits)
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    var (code, left) = (0, 1)
    var next = [Int](repeating: 0, count: 17)
    for length in 1...15 {
      left = left * 2 - counts[length]
      if left < 0 { return nil }
      next[length] = code
      code = (code + counts[length]) << 1
    }
    // A single code of one bit is the only set that may be incomplete.
    let used = counts.reduce(0, +)
    if left > 0 && used > 1 { return nil }
    for (symbol, length) in lengths.enumerated() where length > 0 {
      guard symbol < symbols.count else { return nil }
      insert(next[Int(length)], Int(length), symbols[symbol], lengths)
      next[Int(length)] += 1
    }
  }

  private mutating func insert(
    _ code: Int, _ length: Int, _ symbol: UInt32, _ lengths: ArraySlice<UInt8>
  ) {
    let reversed = HuffmanTable.reversed(code, length)
    let entry = symbol | UInt32(length)
    if length <= firstBits {
      for slot in stride(from: reversed, to: 1 << firstBits, by: 1 << length) {
        entries[slot] = entry
      }
      return
    }
    let slot = reversed & (1 << firstBits - 1)
    if entries[slot] == HuffmanTable.noCode << 8 {
      let bits = 15 - firstBits
      entries[slot] =
        UInt32(entries.count) << 16 | HuffmanTable.secondStep << 8 | UInt32(bits)
      entries += [UInt32](repeating: HuffmanTable.noCode << 8, count: 1 << bits)
    }
    let start = Int(entries[slot] >> 16)
    let rest = reversed >> firstBits
    for index in stride(from: rest, to: 1 << (15 - firstBits), by: 1 << (length - firstBits)) {
      entries[start + index] = entry
    }
  }

  private static func reversed(_ code: Int, _ length: Int) -> Int {
    var (code, reversed) = (code, 0)
    for _ in 0..<length {
      reversed = reversed << 1 | code & 1
      code >>= 1
    }
    return reversed
  }

  /// A literal: the byte.
  static let literals: UInt32 = 0
  /// The end of the block.
  static let endOfBlock: UInt32 = 1
  /// From this on lengths, with as many further bits as the difference.
  static let lengths: UInt32 = 2

  /// What the symbols for literals and lengths stand for.
  static let literalSymbols: [UInt32] =
    (0..<256).map { UInt32($0) << 16 | literals << 8 } + [endOfBlock << 8]
    + lengthSymbols()

  private static func lengthSymbols() -> [UInt32] {
    var base = 3
    return (0..<29).map { symbol in
      let bits = symbol < 8 || symbol == 28 ? 0 : symbol / 4 - 1
      let entry = UInt32(symbol == 28 ? 258 : base) << 16 | (lengths + UInt32(bits)) << 8
      base += 1 << bits
      return entry
    }
  }

  /// What the symbols for distances stand for: the least distance and the number of further bits.
  static let distanceSymbols: [UInt32] = {
    var base = 1
    return (0..<30).map { symbol in
      let bits = symbol < 4 ? 0 : symbol / 2 - 1
      let entry = UInt32(base) << 16 | UInt32(bits) << 8
      base += 1 << bits
      return entry
    }
  }()

  /// What the symbols for lengths of codes stand for: themselves.
  static let codeLengthSymbols: [UInt32] = (0..<19).map { UInt32($0) << 16 }
}
