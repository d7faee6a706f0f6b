/// The bytes of a source, one after the other.
final class SourceBytes: ByteSequence {
  private let source: any ByteSource
  private let end: Int
  private var offset: Int

  /// The bytes of a source from an offset on, up to another.
  init(_ source: any ByteSource, from start: Int = 0, to end: Int = .max) {
    self.source = source
    self.end = end
    offset = start
  }

  /// Reads the next bytes.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    let room = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(buffer.count, end - offset)])
    if room.isEmpty { return 0 }
    let count = try source.read(into: room, at: offset)
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

  /// The bytes that are left, for several threads where there is a way.
  var supply: ByteSupply {
    guard let members = upstream as? MemberBytes else { return .sequence(self) }
    members.giveBack(kept[position...])
    return .members(members)
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
