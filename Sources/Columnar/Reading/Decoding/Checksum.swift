/// The CRC-32 of gzip: 64 bytes at a time where the machine multiplies without carries, else eight.
struct Checksum {
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
      tables[byte] = value
    }
    for index in 256..<tables.count {
      let before = tables[index - 256]
      tables[index] = before >> 8 ^ tables[Int(before & 0xFF)]
    }
    return tables
  }()

  private var state: UInt32 = .max

  /// The checksum of the bytes taken so far.
  var value: UInt32 { ~state }

  /// Takes bytes.
  mutating func take(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, _ masking: ByteMasking = .best
  ) {
    let done = masking.takeChecksum(&state, bytes, count)
    takeWords(bytes + done, count - done)
  }

  private mutating func takeWords(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    var value = state
    Checksum.tables.withUnsafeBufferPointer { tables in
      var position = 0
      while position + 8 <= count {
        let word = loadWord(bytes + position) ^ UInt64(value)
        var mixed: UInt32 = 0
        for lane in 0..<8 {
          mixed ^= tables[(7 - lane) * 256 + Int(word >> UInt64(lane * 8) & 0xFF)]
        }
        value = mixed
        position += 8
      }
      while position < count {
        value = value >> 8 ^ tables[Int(UInt8(truncatingIfNeeded: value) ^ bytes[position])]
        position += 1
      }
    }
    state = value
  }
}
