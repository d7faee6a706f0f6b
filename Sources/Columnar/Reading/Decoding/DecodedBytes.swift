/// The bytes of a source as UTF-8 without a byte order mark.
struct DecodedBytes {
  /// The encoding's name.
  let encoding: String
  /// Whether they were compressed.
  let isCompressed: Bool
  /// How many bytes of the source stand before the first.
  let start: Int
  private let source: any ByteSource
  private let sequence: ReplayedBytes?

  /// Finds out how the bytes of a source are encoded, unless that is stated.
  init(_ source: any ByteSource, encoding: String?) throws(ReadingError) {
    self.source = source
    let probe: [UInt8]
    if source.size == nil {
      let replayed = ReplayedBytes(SourceBytes(source))
      probe = try replayed.peek(4096)
      sequence = replayed
    } else {
      probe = try bytes(of: source, at: 0, count: 4096)
      sequence = nil
    }
    start = probe.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self.encoding = "utf-8"
    isCompressed = false
    sequence?.skip(start)
  }

  /// The first bytes, fewer than `count` only when there are no more.
  func head(_ count: Int) throws(ReadingError) -> [UInt8] {
    if let sequence { return try sequence.peek(count) }
    return try bytes(of: source, at: start, count: count)
  }

  /// All bytes from the first on; in sequence, those looked at come again.
  var supply: ByteSupply {
    if let sequence { return .sequence(sequence) }
    return .random(source, size: source.size ?? 0)
  }
}

/// Bytes from an offset on, fewer than `count` only when there are no more.
func bytes(of source: any ByteSource, at offset: Int, count: Int) throws(ReadingError) -> [UInt8] {
  var done = 0
  return try gather(count) { room throws(ReadingError) in
    let read = try source.read(into: room, at: offset + done)
    done += read
    return read
  }
}

/// Bytes that are read piece by piece until there are `count` of them or no more.
func gather(
  _ count: Int, _ read: (UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int
) throws(ReadingError) -> [UInt8] {
  let room = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, count), alignment: 1)
  defer { room.deallocate() }
  var done = 0
  while done < count {
    let more = try read(.init(rebasing: room[done..<count]))
    if more == 0 { break }
    done += more
  }
  return Array(room[..<done])
}
