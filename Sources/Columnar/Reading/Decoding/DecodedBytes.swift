/// The bytes of a source as UTF-8 without a byte order mark.
struct DecodedBytes {
  private static let probeSize = 4096

  /// The encoding's name.
  let encoding: String
  /// Whether they were compressed.
  let isCompressed: Bool
  /// How many bytes stand before the first.
  let start: Int
  /// All bytes from the first on; in sequence, those looked at come again.
  let supply: ByteSupply

  /// Finds out how the bytes of a source are encoded, unless that is stated.
  init(_ source: any ByteSource, encoding stated: String?) throws(ReadingError) {
    let raw = ReplayedBytes(SourceBytes(source))
    var probe = try raw.peek(DecodedBytes.probeSize)
    var bytes = raw
    isCompressed = probe.starts(with: [0x1F, 0x8B])
    if isCompressed {
      let members = try MemberBytes(source)
      bytes = ReplayedBytes(members ?? InflatedBytes(raw, file: source.name))
      probe = try bytes.peek(DecodedBytes.probeSize)
    } else if source.name.lowercased().hasSuffix(".gz") && !probe.isEmpty {
      throw .compression(file: source.name, .notCompressed)
    }
    try DecodedBytes.refuseForeign(probe, source.name)
    let (detected, mark) = try TextEncoding.detect(probe, stated: stated, file: source.name)
    encoding = detected.name
    if let decoder = SingleByteDecoder(detected), let size = source.size, !isCompressed {
      start = mark
      supply = .decoded(source, size: size, decoder)
    } else if detected != .utf8 {
      bytes.skip(mark)
      let decoded = TranscodedBytes(
        bytes, encoding: detected, isDeclared: stated != nil, file: source.name, offset: mark)
      start = 0
      supply = .sequence(ReplayedBytes(decoded))
    } else {
      start = mark
      bytes.skip(mark)
      if let size = source.size, !isCompressed {
        supply = .random(source, size: size)
      } else {
        supply = .sequence(bytes)
      }
    }
  }

  /// The first bytes, fewer than `count` only when there are no more.
  func head(_ count: Int) throws(ReadingError) -> [UInt8] {
    switch supply {
    case .none, .members: return []
    case .sequence(let bytes): return try bytes.peek(count)
    case .random(let source, _): return try bytes(of: source, at: start, count: count)
    case .decoded(let source, _, let decoder):
      let bytes = try bytes(of: source, at: start, count: count)
      return Array(decoder.decode(bytes).prefix(count))
    }
  }

  private static let foreign: [(bytes: [UInt8], name: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "ZIP, as spreadsheets are"), ([0x50, 0x41, 0x52, 0x31], "Parquet"),
    ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard"), ([0x42, 0x5A, 0x68], "bzip2"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "XZ"), ([0xD0, 0xCF, 0x11, 0xE0], "an old spreadsheet"),
    ([0x25, 0x50, 0x44, 0x46], "PDF"),
  ]

  private static func refuseForeign(_ probe: [UInt8], _ file: String) throws(ReadingError) {
    if let found = foreign.first(where: { probe.starts(with: $0.bytes) }) {
      throw .foreignFormat(file: file, format: found.name)
    }
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
