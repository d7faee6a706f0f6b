/// Turns text of an encoding of single bytes into UTF-8.
struct SingleByteDecoder: Sendable {
  /// How many bytes of UTF-8 a byte becomes at most.
  static let growth = 3
  /// How many bytes more than it returns `decode` may write.
  static let slack = 16

  /// For each byte from 0x80 its bytes of UTF-8, the first lowest, and in the highest byte how many
  /// these are.
  private let characters: [UInt32]
  /// Which bytes from 0x80 stand for no character.
  private let undefined: [Bool]

  /// A decoder; nil where characters are not single bytes.
  init?(_ encoding: TextEncoding) {
    switch encoding {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: return nil
    case .latin1, .latin9, .windows1252: break
    }
    let upperHalf = encoding.upperHalf
    undefined = upperHalf.map { $0 == 0 }
    characters = upperHalf.enumerated().map { index, character in
      let character = UInt32(character)
      if character == 0 { return 1 << 24 | UInt32(index + 0x80) }
      if character < 0x800 {
        return 2 << 24 | (0x80 | character & 0x3F) << 8 | 0xC0 | character >> 6
      }
      let last = (0x80 | character & 0x3F) << 16
      return 3 << 24 | last | (0x80 | character >> 6 & 0x3F) << 8 | 0xE0 | character >> 12
    }
  }

  /// Decodes `count` bytes; returns how many bytes these become. Bytes that stand for no character
  /// stay as they are, and are no UTF-8 then.
  ///
  /// - Parameter target: may be before `source` in the same memory, far enough for what the bytes
  ///   become and the slack.
  func decode(
    _ source: UnsafePointer<UInt8>, count: Int, to target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    characters.withUnsafeBufferPointer { characters in
      var (read, written) = (0, 0)
      while read < count {
        var plain = 0
        if count - read >= 8 {
          let word = loadWord(source + read)
          UnsafeMutableRawPointer(target + written).storeBytes(
            of: word.littleEndian, as: UInt64.self)
          plain = (word & 0x8080_8080_8080_8080).trailingZeroBitCount &>> 3
          read &+= plain
          written &+= plain
          if plain == 8 { continue }
        }
        let byte = source[read]
        read &+= 1
        guard byte >= 0x80 else {
          target[written] = byte
          written &+= 1
          continue
        }
        let character = characters[Int(byte) &- 0x80]
        UnsafeMutableRawPointer(target + written).storeBytes(
          of: character.littleEndian, as: UInt32.self)
        written &+= Int(character &>> 24)
      }
      return written
    }
  }

  /// Decodes bytes.
  func decode(_ bytes: [UInt8]) -> [UInt8] {
    let room = bytes.count * SingleByteDecoder.growth + SingleByteDecoder.slack
    return [UInt8](unsafeUninitializedCapacity: room) { target, count in
      bytes.withUnsafeBufferPointer { source in
        guard let first = source.baseAddress, let start = target.baseAddress else { return }
        count = decode(first, count: source.count, to: start)
      }
    }
  }

  /// The position of the first byte that stands for no character; nil when all do.
  func firstUndefined(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard undefined.contains(true) else { return nil }
    return bytes.firstIndex { $0 >= 0x80 && undefined[Int($0) - 0x80] }
  }
}
