/// The bytes of a source, one after the other.
final class SourceBytes: ByteSequence {
  private let source: any ByteSource
  private var offset = 0

  /// The bytes of a source from the first on.
  init(_ source: any ByteSource) {
    self.source = source
  }

  /// Reads the next bytes.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    let count = try source.read(into: buffer, at: offset)
    offset += count
    return count
  }
}

/// Bytes that can be looked at before they are read.
final class ReplayedBytes: ByteSequence {
  private let upstream: any ByteSequence
  private var kept: [UInt8] = []
  private var position = 0

  /// The bytes of a sequence.
  init(_ upstream: any ByteSequence) {
    self.upstream = upstream
  }

  /// The next bytes, fewer than `count` only when there are no more; they stay to be read.
  func peek(_ count: Int) throws(ReadingError) -> [UInt8] {
    kept.removeFirst(position)
    position = 0
    kept += try gather(count - kept.count) { room throws(ReadingError) in
      try upstream.read(into: room)
    }
    return Array(kept.prefix(count))
  }

  /// Leaves out bytes that were looked at.
  func skip(_ count: Int) {
    position += count
  }

  /// Reads the next bytes.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    guard position < kept.count else { return try upstream.read(into: buffer) }
    let count = min(buffer.count, kept.count - position)
    kept.withUnsafeBytes { bytes in
      buffer.copyMemory(from: .init(rebasing: bytes[position..<position + count]))
    }
    position += count
    if position == kept.count { (kept, position) = ([], 0) }
    return count
  }
}
