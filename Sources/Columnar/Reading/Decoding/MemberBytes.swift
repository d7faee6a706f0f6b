/// The bytes of several gzip members, of which some are inflated at the same time.
///
/// Pieces begin where a member seems to; one that cannot be inflated by itself, or grows beyond the
/// limit, is read in order instead, and so is all behind it.
final class MemberBytes: ByteSequence {
  /// How far behind a piece's least size the next member is looked for.
  private static let reach = 15 << 20
  /// How many pieces are inflated at the same time.
  private static let ahead = 4

  private let least: Int
  private let headSize: Int
  private let source: any ByteSource
  private let size: Int
  /// Where the next piece begins.
  private var nextStart = 0
  private var pieces: [PieceInflation] = []
  private var current: PieceInflation?
  private var position = 0
  private var rest: InflatedBytes?
  /// The bytes from the first on, while few are read; how many were.
  private var head: InflatedBytes?
  private var delivered = 0

  /// The bytes of a file; nil where it does not seem to have several members.
  ///
  /// - Parameters:
  ///   - least: how many compressed bytes a piece has at least.
  ///   - headSize: how many bytes are read in order first: who looks at a file's beginning takes
  ///     no more.
  init?(_ source: any ByteSource, least: Int = 1 << 20, headSize: Int = 1 << 19)
    throws(ReadingError)
  {
    guard let size = source.size, size > least else { return nil }
    self.least = least
    self.headSize = headSize
    self.source = source
    self.size = size
    head = InflatedBytes(SourceBytes(source), file: source.name)
    guard try end(of: 0) < size else { return nil }
  }

  /// Reads the next bytes.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    if let head, delivered < headSize {
      let count = try head.read(into: buffer)
      delivered += count
      return count
    }
    while rest == nil {
      if let bytes = current?.result(), position < bytes.count {
        let count = min(buffer.count, bytes.count - position)
        buffer.copyMemory(from: .init(rebasing: bytes[position..<position + count]))
        position += count
        return count
      }
      try beginPieces()
      if pieces.isEmpty { return 0 }
      take(pieces.removeFirst())
    }
    return try rest?.read(into: buffer) ?? 0
  }

  /// Goes on with a piece, or with all bytes in order where it is none.
  private func take(_ piece: PieceInflation) {
    let start = piece.range.lowerBound
    if let bytes = piece.result(), start > 0 || bytes.count >= delivered {
      current = piece
      position = start == 0 ? delivered : 0
    } else {
      pieces = []
      rest = start == 0 ? head : InflatedBytes(SourceBytes(source, from: start), file: source.name)
    }
    head = nil
  }

  private func beginPieces() throws(ReadingError) {
    while pieces.count < MemberBytes.ahead, nextStart < size {
      let end = try end(of: nextStart)
      pieces.append(PieceInflation(source, nextStart..<end))
      nextStart = end
    }
  }

  /// Where the piece ends that begins at an offset: where a member seems to begin, or the file
  /// ends.
  private func end(of start: Int) throws(ReadingError) -> Int {
    var offset = start + least
    while offset < min(size, start + least + MemberBytes.reach) {
      let piece = try bytes(of: source, at: offset, count: 1 << 16)
      if let found = piece.withUnsafeBufferPointer({ memberStart(in: $0) }) {
        return offset + found
      }
      if piece.count < 10 { break }
      offset += piece.count - 9
    }
    return size
  }

  /// Where the header of a member seems to be.
  private func memberStart(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    for start in 0..<max(0, bytes.count - 9)
    where bytes[start] == 0x1F && bytes[start + 1] == 0x8B && bytes[start + 2] == 8 {
      let (flags, level, system) = (bytes[start + 3], bytes[start + 8], bytes[start + 9])
      let isKnown = [0, 2, 4].contains(level) && (system <= 13 || system == 255)
      if flags & 0xE0 == 0 && isKnown { return start }
    }
    return nil
  }
}
