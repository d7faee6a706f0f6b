/// Bytes of another encoding as UTF-8.
final class TranscodedBytes: ByteSequence {
  private static let pieceSize = 1 << 16

  private let upstream: any ByteSequence
  private let encoding: TextEncoding
  private let isDeclared: Bool
  private let file: String
  private let decoder: SingleByteDecoder?
  private var input: [UInt8] = []
  private var output: [UInt8] = []
  private var position = 0
  /// Bytes taken so far, and the line they end on.
  private var offset: Int
  private var line = 1

  /// The text of a sequence, which begins `offset` bytes behind the file's beginning.
  init(
    _ upstream: any ByteSequence, encoding: TextEncoding, isDeclared: Bool, file: String,
    offset: Int
  ) {
    self.upstream = upstream
    self.encoding = encoding
    self.isDeclared = isDeclared
    self.file = file
    self.offset = offset
    decoder = SingleByteDecoder(encoding)
  }

  /// Reads the next bytes.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    while position == output.count {
      let more = try gather(TranscodedBytes.pieceSize) { room throws(ReadingError) in
        try upstream.read(into: room)
      }
      output.removeAll(keepingCapacity: true)
      position = 0
      input += more
      if input.isEmpty { return 0 }
      try decode(isEnd: more.count < TranscodedBytes.pieceSize)
    }
    let count = min(buffer.count, output.count - position)
    output.withUnsafeBytes {
      buffer.copyMemory(from: .init(rebasing: $0[position..<position + count]))
    }
    position += count
    return count
  }

  private func decode(isEnd: Bool) throws(ReadingError) {
    switch encoding {
    case .utf16LittleEndian: try decodePairs(low: 0, isEnd: isEnd)
    case .utf16BigEndian: try decodePairs(low: 1, isEnd: isEnd)
    case .utf8, .latin1, .latin9, .windows1252: try decodeSingles()
    }
  }

  private func decodeSingles() throws(ReadingError) {
    guard let decoder else { return }
    if let index = input.withUnsafeBufferPointer({ decoder.firstUndefined($0) }) {
      output = decoder.decode(Array(input[..<index]))
      throw invalid(index)
    }
    output = decoder.decode(input)
    take(input.count)
  }

  private func decodePairs(low: Int, isEnd: Bool) throws(ReadingError) {
    var index = 0
    while index + 1 < input.count {
      let unit = UInt32(input[index + low]) | UInt32(input[index + 1 - low]) << 8
      var character = unit
      var width = 2
      if unit & 0xF800 == 0xD800 {
        if index + 3 >= input.count && !isEnd { break }
        guard unit < 0xDC00, index + 3 < input.count else { throw invalid(index) }
        let next = UInt32(input[index + 2 + low]) | UInt32(input[index + 3 - low]) << 8
        guard next & 0xFC00 == 0xDC00 else { throw invalid(index) }
        character = 0x10000 + (unit & 0x3FF) << 10 + (next & 0x3FF)
        width = 4
      }
      append(character)
      index += width
    }
    if isEnd && index < input.count { throw invalid(index) }
    take(index)
  }

  private func append(_ character: UInt32) {
    switch character {
    case ..<0x80: output.append(UInt8(character))
    case ..<0x800:
      output.append(UInt8(0xC0 | character >> 6))
      output.append(UInt8(0x80 | character & 0x3F))
    case ..<0x10000:
      output.append(UInt8(0xE0 | character >> 12))
      output.append(UInt8(0x80 | character >> 6 & 0x3F))
      output.append(UInt8(0x80 | character & 0x3F))
    default:
      output.append(UInt8(0xF0 | character >> 18))
      output.append(UInt8(0x80 | character >> 12 & 0x3F))
      output.append(UInt8(0x80 | character >> 6 & 0x3F))
      output.append(UInt8(0x80 | character & 0x3F))
    }
  }

  private func take(_ count: Int) {
    line += lineEndCount(output)
    offset += count
    input.removeFirst(count)
  }

  private func invalid(_ index: Int) -> ReadingError {
    let place = place(in: output, of: output.count, file: file, firstLine: line)
    return .invalidBytes(
      place, offset: offset + index, byte: input[index], encoding: encoding.name,
      isDeclared: isDeclared)
  }
}
