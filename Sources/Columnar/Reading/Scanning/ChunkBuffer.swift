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
    self.capacity = max(capacity, SingleByteDecoder.growth)
    headroom = 4096
    memory = .allocate(capacity: headroom + self.capacity + ChunkBuffer.padding)
    masks = .allocate(capacity: self.capacity / 64 + 4)
    separators = .allocate(capacity: 1)
    irregular = .allocate(capacity: 1)
  }

  deinit {
    memory.deallocate()
    masks.deallocate()
    separators.deallocate()
    irregular.deallocate()
  }

  /// What offsets of separators count from where rows were found in one pass.
  var origin: UnsafeMutablePointer<UInt8> { memory }

  /// Whether the beginning of a row fits before the chunk without moving it.
  func hasRoom(for carry: [UInt8]) -> Bool { carry.count < headroom }

  /// Where the chunk begins.
  var chunk: UnsafeMutablePointer<UInt8> { memory + headroom }

  /// The chunk's room, to be filled.
  var room: UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(start: chunk, count: capacity)
  }

  /// Room for bytes that are to be decoded, as far behind the chunk's beginning as it takes.
  func undecoded(_ wanted: Int) -> UnsafeMutableRawBufferPointer {
    let start = chunk + capacity + SingleByteDecoder.slack - wanted
    return UnsafeMutableRawBufferPointer(start: start, count: wanted)
  }

  /// Decodes bytes that stand in the room for them.
  func decode(_ wanted: Int, _ decoder: SingleByteDecoder) {
    guard let source = undecoded(wanted).baseAddress else { return }
    count = decoder.decode(
      source.assumingMemoryBound(to: UInt8.self), count: wanted, to: chunk)
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

  /// Makes room for so many separators.
  func reserveSeparators(_ count: Int) {
    guard count > separatorCapacity else { return }
    separators.deallocate()
    separatorCapacity = count
    separators = .allocate(capacity: separatorCapacity)
  }

  /// Makes the masks of the chunk's blocks.
  func makeMasks(_ masking: ByteMasking, _ dialect: Dialect) -> ByteMaskSummary {
    let blocks = (count + 63) / 64
    let summary = masking.fill(
      masks, from: chunk, blocks: blocks, delimiter: dialect.delimiter, quote: dialect.quote)
    masks[blocks] = ByteMasks(quote: 0, delimiter: 0, newline: 0, carriage: 0)
    if dialect.isJSON && summary.high != 0 {
      // The byte that stands for no quote is none in broken text either.
      for block in 0..<blocks { masks[block].quote = 0 }
    }
    return summary
  }

  /// Finds the rows of the chunk in one pass, if its first byte is inside quotes or if it is not,
  /// whichever can be. The separators leave room for those of the first row, which begins before
  /// the chunk.
  func findRows(_ masking: ByteMasking, _ dialect: Dialect, _ kept: KeptSeparators) -> FoundRows? {
    reserveSeparators(capacity + kept.count + 128)
    return kept.steps.withUnsafeBufferPointer { steps in
      var search = RowSearch()
      search.bytes = UnsafePointer(memory)
      search.start = UInt32(headroom)
      search.end = UInt32(headroom + count)
      search.field_count = UInt32(dialect.fieldCount)
      search.kept_count = UInt32(kept.count)
      search.steps = steps.isEmpty ? nil : steps.baseAddress
      search.separators = separators + kept.count
      search.delimiter = dialect.delimiter
      search.quote = dialect.quote
      if masking.find(&search) { return FoundRows(search, beginsQuoted: false) }
      guard search.has_quote_fault else { return nil }
      search.is_quoted = true
      return masking.find(&search) ? FoundRows(search, beginsQuoted: true) : nil
    }
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

/// The rows of a chunk, found in one pass on a guess.
struct FoundRows {
  /// What is certain if the guess is right.
  let summary: ChunkSummary
  /// The guess: whether the chunk begins inside quotes.
  let beginsQuoted: Bool
  /// How many bytes of the chunk end the row that began before it.
  let head: Int
  /// Whether a byte is 0x80 or more.
  let hasHighBytes: Bool

  /// What a search found, behind the first row end.
  fileprivate init(_ search: RowSearch, beginsQuoted: Bool) {
    self.beginsQuoted = beginsQuoted
    let rows = Int(search.row_count)
    let lastEnd = search.separators[rows * Int(search.kept_count)]
    summary = ChunkSummary(
      rows: rows + 1, lines: Int(search.line_count),
      lastRowEnd: Int(lastEnd - search.start) + 1, isQuoted: search.is_quoted)
    head = Int(search.separators[0] - search.start)
    hasHighBytes = search.has_high_bytes
  }
}
