/// Turns UTF-16 into UTF-8, four characters at a time where they are ASCII.
struct WideDecoding {
  /// How many bytes more than the text's may be written.
  static let slack = 8

  /// How many bytes were read; what is left is part of a character, or none.
  private(set) var read = 0
  /// How many bytes were written.
  private(set) var written = 0
  /// Whether what is left may be the beginning of a character.
  private(set) var isCut = true

  /// Decodes bytes up to the last whole character, or the first unit that is none.
  mutating func run(
    _ source: UnsafePointer<UInt8>, _ count: Int, isBigEndian: Bool,
    to target: UnsafeMutablePointer<UInt8>
  ) {
    while read + 1 < count {
      if count - read >= 8 {
        let word = units(source + read, isBigEndian)
        var bytes = (word | word &>> 8) & 0x0000_FFFF_0000_FFFF
        bytes = bytes | bytes &>> 16
        UnsafeMutableRawPointer(target + written).storeBytes(
          of: UInt32(truncatingIfNeeded: bytes).littleEndian, as: UInt32.self)
        let plain = (word & 0xFF80_FF80_FF80_FF80).trailingZeroBitCount &>> 4
        read &+= plain &* 2
        written &+= plain
        if plain == 4 { continue }
      }
      guard let character = character(source, count, isBigEndian) else { return }
      written &+= encode(character, target + written)
    }
  }

  /// Four units, the first lowest.
  @inline(__always)
  private func units(_ bytes: UnsafePointer<UInt8>, _ isBigEndian: Bool) -> UInt64 {
    let word = loadWord(bytes)
    if !isBigEndian { return word }
    return (word & 0x00FF_00FF_00FF_00FF) &<< 8 | (word &>> 8) & 0x00FF_00FF_00FF_00FF
  }

  /// The next character; nil where it is cut or none.
  private mutating func character(
    _ source: UnsafePointer<UInt8>, _ count: Int, _ isBigEndian: Bool
  ) -> UInt32? {
    func unit(_ index: Int) -> UInt32 {
      let (first, second) = (UInt32(source[index]), UInt32(source[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    let high = unit(read)
    if high & 0xF800 != 0xD800 {
      read += 2
      return high
    }
    if high < 0xDC00 && read + 3 >= count { return nil }
    guard high < 0xDC00, unit(read + 2) & 0xFC00 == 0xDC00 else {
      isCut = false
      return nil
    }
    read += 4
    return 0x10000 + (high & 0x3FF) << 10 + (unit(read - 2) & 0x3FF)
  }
}
