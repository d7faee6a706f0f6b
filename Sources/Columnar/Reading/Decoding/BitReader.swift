/// Bits of a sequence of bytes, the lowest first.
struct BitReader {
  private static let pieceSize = 1 << 16

  private let upstream: any ByteSequence
  private let file: String
  private let input: UnsafeMutablePointer<UInt8>
  private var position = 0
  private var count = 0
  private var isAtEnd = false
  /// The next bits.
  private(set) var bits: UInt64 = 0
  /// How many of them there are.
  private(set) var available = 0
  /// How many bytes were read from the sequence.
  private(set) var consumed = 0

  /// How many bytes of the sequence are taken; only at the border of a byte.
  var offset: Int { consumed - (count - position) - available / 8 }

  /// The bits of a sequence; `deallocate` ends it.
  init(_ upstream: any ByteSequence, file: String) {
    self.upstream = upstream
    self.file = file
    input = .allocate(capacity: BitReader.pieceSize + 16)
  }

  /// Gives memory back.
  func deallocate() { input.deallocate() }

  /// Makes at least 56 bits available, fewer only at the end of the bytes.
  @inline(__always)
  mutating func refill() throws(ReadingError) {
    if count - position >= 8 {
      bits |= loadWord(input + position) &<< UInt64(available)
      let bytes = (63 &- available) &>> 3
      position &+= bytes
      available &+= bytes &* 8
    } else {
      try refillSlowly()
    }
  }

  private mutating func refillSlowly() throws(ReadingError) {
    while available <= 55 {
      if position == count {
        if isAtEnd { return }
        let room = UnsafeMutableRawBufferPointer(start: input, count: BitReader.pieceSize)
        count = try upstream.read(into: room)
        position = 0
        consumed += count
        isAtEnd = count == 0
        continue
      }
      bits |= UInt64(input[position]) &<< UInt64(available)
      position += 1
      available += 8
    }
    // Bits above the available ones must be those of the bytes to come, or none.
    if available < 64 { bits &= 1 &<< UInt64(available) &- 1 }
  }

  /// Drops bits that were looked at.
  @inline(__always)
  mutating func drop(_ count: Int) {
    bits = bits &>> UInt64(count)
    available &-= count
  }

  /// Takes up to 32 bits; the end of the bytes before them is an error.
  mutating func take(_ count: Int) throws(ReadingError) -> Int {
    if available < count { try refill() }
    guard available >= count else { throw .compression(file: file, .truncated) }
    let value = Int(bits & (1 << UInt64(count) - 1))
    drop(count)
    return value
  }

  /// Drops what is left of a byte.
  mutating func alignToByte() { drop(available & 7) }

  /// Whether all bytes are taken; only at the border of a byte.
  mutating func isExhausted() throws(ReadingError) -> Bool {
    if available == 0 { try refill() }
    return available == 0
  }
}
