import CByteMasks

/// A worker's memory for a chunk of a file, with room before it for the beginning of its first row.
final class ChunkBuffer {
  /// Bytes behind the chunk that may be read, and are 0.
  static let padding = 192

  /// How many bytes a chunk has at most.
  let capacity: Int
  /// How many bytes the chunk has.
  var count = 0
  /// Masks of the chunk's blocks, one more than there are blocks.
  let masks: UnsafeMutablePointer<ByteMasks>
  /// Room for the positions of separators; enough for every byte of the rows.
  private(set) var separators: UnsafeMutablePointer<UInt32>
  private var separatorCapacity = 0
  private var irregular: UnsafeMutablePointer<UInt32>
  private var irregularCapacity = 0
  private var memory: UnsafeMutablePointer<UInt8>
  private var headroom: Int

  /// A buffer for chunks of at most `capacity` bytes.
  init(capacity: Int) {
    self.capacity = capacity
    headroom = 4096
    memory = .allocate(capacity: headroom + capacity + ChunkBuffer.padding)
    masks = .allocate(capacity: capacity / 64 + 4)
    separators = .allocate(capacity: 1)
    irregular = .allocate(capacity: 1)
  }

  deinit {
    memory.deallocate()
    masks.deallocate()
    separators.deallocate()
    irregular.deallocate()
  }

  /// Where the chunk begins.
  var chunk: UnsafeMutablePointer<UInt8> { memory + headroom }

  /// The chunk's room, to be filled.
  var room: UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(start: chunk, count: capacity)
  }

  /// Clears what is read behind the chunk's last byte.
  func clearPadding() {
    (chunk + count).update(repeating: 0, count: ChunkBuffer.padding)
  }

  /// Puts the beginning of the first row before the chunk; returns where it begins.
  func prepend(_ carry: [UInt8]) -> UnsafeMutablePointer<UInt8> {
    if carry.count >= headroom { widen(to: carry.count * 2) }
    let start = chunk - carry.count
    carry.withUnsafeBufferPointer { bytes in
      if let first = bytes.baseAddress { start.update(from: first, count: bytes.count) }
    }
    return start
  }

  /// Makes room for the separators of rows of that many bytes.
  func reserveSeparators(_ bytes: Int) {
    guard bytes + 2 > separatorCapacity else { return }
    separators.deallocate()
    separatorCapacity = bytes + 2
    separators = .allocate(capacity: separatorCapacity)
  }

  /// Room for the fields of rows that are not all of one length.
  func table(entries: Int) -> UnsafeMutablePointer<UInt32> {
    if entries > irregularCapacity {
      irregular.deallocate()
      irregularCapacity = entries
      irregular = .allocate(capacity: entries)
    }
    return irregular
  }

  private func widen(to size: Int) {
    let wider = UnsafeMutablePointer<UInt8>.allocate(
      capacity: size + capacity + ChunkBuffer.padding)
    (wider + size).update(from: chunk, count: count + ChunkBuffer.padding)
    memory.deallocate()
    memory = wider
    headroom = size
  }
}
