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
    var units = WideDecoding()
    let room = input.count / 2 * 3 + WideDecoding.slack
    output = [UInt8](unsafeUninitializedCapacity: room) { target, count in
      input.withUnsafeBufferPointer { source in
        guard let first = source.baseAddress, let start = target.baseAddress else { return }
        units.run(first, source.count, isBigEndian: low == 1, to: start)
        count = units.written
      }
    }
    if !units.isCut { throw invalid(units.read) }
    if isEnd && units.read < input.count { throw invalid(units.read) }
    take(units.read)
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
