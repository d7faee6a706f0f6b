/// The bytes of gzip members, one after the other (RFC 1951, RFC 1952).
final class InflatedBytes: ByteSequence {
  private enum Stage {
    case member, block
    case stored(Int)
    case codes
    case trailer, end
  }

  private static let history = 1 << 15
  private static let outputSize = 1 << 18
  /// From this many bytes on, the output may be at most so many times as large as the input.
  private static let ratioFrom = 16 << 20
  private static let ratioLimit = 400

  private let file: String
  private let border: Int
  private var input: BitReader
  private let output: UnsafeMutablePointer<UInt8>
  private var start = InflatedBytes.history
  private var end = InflatedBytes.history
  private var stage = Stage.member
  private var isLastBlock = false
  private var literals: HuffmanTable?
  private var distances: HuffmanTable?
  private var checksum = Checksum()
  private var memberSize = 0
  private var total = 0
  /// Where output begins that is not in the checksum yet, and where the member's begins.
  private var counted = InflatedBytes.history
  private var floor = InflatedBytes.history

  /// The bytes that a compressed sequence stands for, up to the end of the first member that ends
  /// at `border` or behind it.
  init(_ upstream: any ByteSequence, file: String, border: Int = .max) {
    self.file = file
    self.border = border
    input = BitReader(upstream, file: file)
    output = .allocate(capacity: InflatedBytes.history + InflatedBytes.outputSize)
  }

  deinit {
    input.deallocate()
    output.deallocate()
  }

  /// How many compressed bytes were taken; only at the end.
  var offset: Int { input.offset }

  /// Reads the next bytes.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    while start == end {
      if case .end = stage { return 0 }
      try inflate()
    }
    let count = min(buffer.count, end - start)
    buffer.copyMemory(from: UnsafeRawBufferPointer(start: output + start, count: count))
    start += count
    return count
  }

  /// Fills the output, or comes to the end of the members.
  private func inflate() throws(ReadingError) {
    let kept = min(end, InflatedBytes.history)
    floor = max(0, floor - (end - InflatedBytes.history))
    (output + InflatedBytes.history - kept).update(from: output + end - kept, count: kept)
    start = InflatedBytes.history
    end = start
    counted = start
    var isFull = false
    while !isFull {
      switch stage {
      case .member: try readMemberHeader()
      case .block: try readBlockHeader()
      case .stored(let count): isFull = try copyStored(count)
      case .codes: isFull = try decodeCodes()
      case .trailer: try readTrailer()
      case .end: isFull = true
      }
      if case .trailer = stage { count() }
    }
    count()
    try checkRatio()
  }

  /// Takes new output into the checksum.
  private func count() {
    checksum.take(output + counted, end - counted)
    memberSize += end - counted
    total += end - counted
    counted = end
  }

  private func checkRatio() throws(ReadingError) {
    if total > InflatedBytes.ratioFrom, total / max(1, input.consumed) > InflatedBytes.ratioLimit {
      throw .compression(file: file, .tooLarge(limit: InflatedBytes.ratioLimit))
    }
  }

  private func damaged() -> ReadingError { .compression(file: file, .damaged) }

  private func readMemberHeader() throws(ReadingError) {
    guard try input.take(16) == 0x8B1F, try input.take(8) == 8 else { throw damaged() }
    let flags = try input.take(8)
    _ = try input.take(32)
    _ = try input.take(16)
    if flags & 4 != 0 {
      for _ in 0..<(try input.take(16)) { _ = try input.take(8) }
    }
    // The name and the comment, each up to a NUL.
    for flag in [8, 16] where flags & flag != 0 {
      while try input.take(8) != 0 {}
    }
    if flags & 2 != 0 { _ = try input.take(16) }
    checksum = Checksum()
    memberSize = 0
    floor = end
    stage = .block
  }

  private func readTrailer() throws(ReadingError) {
    input.alignToByte()
    let expected = try input.take(32)
    let size = try input.take(32)
    guard expected == Int(checksum.value), size == memberSize & 0xFFFF_FFFF else {
      throw .compression(file: file, .wrongChecksum)
    }
    stage = try input.isExhausted() || input.offset >= border ? .end : .member
  }

  private func readBlockHeader() throws(ReadingError) {
    if isLastBlock {
      isLastBlock = false
      stage = .trailer
      return
    }
    isLastBlock = try input.take(1) == 1
    switch try input.take(2) {
    case 0:
      input.alignToByte()
      let count = try input.take(16)
      guard try input.take(16) == count ^ 0xFFFF else { throw damaged() }
      stage = .stored(count)
    case 1:
      try useFixedCodes()
      stage = .codes
    case 2:
      try readCodes()
      stage = .codes
    default: throw damaged()
    }
  }

  private func copyStored(_ count: Int) throws(ReadingError) -> Bool {
    let room = InflatedBytes.history + InflatedBytes.outputSize - end
    let piece = min(count, room)
    for _ in 0..<piece {
      output[end] = UInt8(truncatingIfNeeded: try input.take(8))
      end += 1
    }
    stage = piece == count ? .block : .stored(count - piece)
    return piece == room
  }

  private func useFixedCodes() throws(ReadingError) {
    let lengths: [UInt8] = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
    // The two last symbols have codes and no meaning.
    let symbols =
      HuffmanTable.literalSymbols + [HuffmanTable.noCode << 8, HuffmanTable.noCode << 8]
    literals = HuffmanTable(lengths: lengths[...], symbols: symbols, firstBits: 11)
    distances = HuffmanTable(
      lengths: [UInt8](repeating: 5, count: 32)[...],
      symbols: HuffmanTable.distanceSymbols + [0, 0], firstBits: 8)
  }

  private static let lengthOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  private func readCodes() throws(ReadingError) {
    let literalCount = try input.take(5) + 257
    let distanceCount = try input.take(5) + 1
    var ownLengths = [UInt8](repeating: 0, count: 19)
    for index in 0..<(try input.take(4) + 4) {
      ownLengths[InflatedBytes.lengthOrder[index]] = UInt8(try input.take(3))
    }
    guard
      let own = HuffmanTable(
        lengths: ownLengths[...], symbols: HuffmanTable.codeLengthSymbols, firstBits: 7)
    else { throw damaged() }
    let lengths = try readLengths(literalCount + distanceCount, own)
    literals = HuffmanTable(
      lengths: lengths[..<literalCount], symbols: HuffmanTable.literalSymbols, firstBits: 11)
    distances = HuffmanTable(
      lengths: lengths[literalCount...], symbols: HuffmanTable.distanceSymbols, firstBits: 8)
    guard literals != nil, distances != nil, lengths[256] > 0 else { throw damaged() }
  }

  private func readLengths(_ count: Int, _ own: HuffmanTable) throws(ReadingError) -> [UInt8] {
    var lengths: [UInt8] = []
    while lengths.count < count {
      try input.refill()
      let entry = own.entries[Int(input.bits & 0x7F)]
      let width = Int(entry & 0xFF)
      guard width > 0 else { throw damaged() }
      guard width <= input.available else { throw .compression(file: file, .truncated) }
      input.drop(width)
      switch Int(entry >> 16) {
      case 16:
        guard let last = lengths.last else { throw damaged() }
        lengths += [UInt8](repeating: last, count: try input.take(2) + 3)
      case 17: lengths += [UInt8](repeating: 0, count: try input.take(3) + 3)
      case 18: lengths += [UInt8](repeating: 0, count: try input.take(7) + 11)
      case let length: lengths.append(UInt8(length))
      }
    }
    guard lengths.count == count else { throw damaged() }
    return lengths
  }

  /// Decodes symbols until the block ends or the output is full; whether it is full.
  private func decodeCodes() throws(ReadingError) -> Bool {
    guard let literals, let distances else { throw damaged() }
    var decoder = SymbolDecoder(
      reader: input, next: output + end, oldest: output + floor,
      limit: output + InflatedBytes.history + InflatedBytes.outputSize - SymbolDecoder.room)
    defer {
      input = decoder.reader
      end = decoder.next - output
    }
    switch try decoder.run(literals, distances) {
    case .endOfBlock:
      stage = .block
      return false
    case .isFull: return true
    case .fault:
      throw .compression(file: file, decoder.reader.available <= 0 ? .truncated : .damaged)
    }
  }
}
