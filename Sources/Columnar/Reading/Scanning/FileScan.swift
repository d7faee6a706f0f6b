import CByteMasks

/// Cuts a file into chunks for several workers, and makes sure where rows begin in each.
///
/// Workers claim chunks in order and read and mask them at the same time; then each waits for its
/// turn, in which the quotes, lines and rows before its chunk are known for certain.
final class FileScan: @unchecked Sendable {
  /// Complete rows for a worker to take apart.
  struct Region {
    /// The first byte of the first row.
    var start: UnsafeMutablePointer<UInt8>
    /// Bytes of the chunk before's last row.
    var carried: Int
    /// Bytes in all.
    var count: Int
    /// Rows, blank lines left out.
    var rows: Int
    /// Blank lines.
    var blanks: Int
    /// The number of the first row, from 1.
    var firstRow: Int
    /// The physical line of the first row, from 1.
    var firstLine: Int
    /// The offset in the decoded file of the first byte.
    var offset: Int
    /// Whether any byte is 0x80 or more.
    var hasHighBytes: Bool
    /// The separators that the buffer holds, but for those of the first row; nil when it holds
    /// none.
    var kept: KeptSeparators?
  }

  /// What is known where a chunk begins.
  private struct State {
    var carry: [UInt8] = []
    var carryLine: Int
    var carryHasHighBytes = false
    var line: Int
    var rows = 0
    var offset: Int
    var isQuoted = false
  }

  /// The file's form.
  let layout: FileLayout
  private let supply: ByteSupply
  private let chunkSize: Int
  private let masking: ByteMasking
  private let kept: KeptSeparators
  private let gate = Gate()
  private let readGate = Gate()
  private var nextChunk = 0
  private var isExhausted = false
  private var turn = 0
  private var isBroken = false
  private var state: State

  /// A scan of a file.
  init(layout: FileLayout, supply: ByteSupply, chunkSize: Int, masking: ByteMasking) {
    self.layout = layout
    self.masking = masking
    kept = layout.kept(masking)
    self.supply = supply
    self.chunkSize = chunkSize
    state = State(
      carryLine: layout.firstLine, line: layout.firstLine, offset: layout.dataOffset)
  }

  /// How many rows were found; the rows of the file when all chunks are done.
  var rowCount: Int { gate.locked { state.rows } }

  /// Reads the next chunk into a buffer; returns its number, or nil behind the last one. The chunk
  /// behind the last byte is empty.
  func claim(_ buffer: ChunkBuffer) -> (number: Int, fault: ReadingError?)? {
    switch supply {
    case .none: nil
    case .random(let source, let size): claimRandom(buffer, source, size, nil)
    case .decoded(let source, let size, let decoder): claimRandom(buffer, source, size, decoder)
    case .members(let bytes): claim(buffer, bytes)
    case .sequence(let bytes): readGate.locked { claimNext(buffer, bytes) }
    }
  }

  private func claimRandom(
    _ buffer: ChunkBuffer, _ source: any ByteSource, _ size: Int, _ decoder: SingleByteDecoder?
  ) -> (number: Int, fault: ReadingError?)? {
    // What is decoded may grow.
    let length = decoder == nil ? chunkSize : max(1, chunkSize / SingleByteDecoder.growth)
    let next: Int? = readGate.locked {
      if isExhausted { return nil }
      let offset = layout.dataOffset + nextChunk * length
      if offset >= size { isExhausted = true }
      nextChunk += 1
      return nextChunk - 1
    }
    guard let number = next else { return nil }
    let offset = layout.dataOffset + number * length
    let wanted = max(0, min(length, size - offset))
    do throws(ReadingError) {
      let room = decoder == nil ? buffer.room : buffer.undecoded(wanted)
      let count = try fill(room, wanted) { rest, done throws(ReadingError) in
        try source.read(into: rest, at: offset + done)
      }
      if count < wanted { return (number, .changedWhileRead(file: layout.name)) }
      buffer.count = count
      if let decoder { buffer.decode(wanted, decoder) }
      return (number, nil)
    } catch { return (number, error) }
  }

  /// An error with the place in the file of bytes that stand for no character, which is known only
  /// in what they become.
  func located(_ error: any Error) -> any Error {
    guard case .decoded(let source, let size, let decoder) = supply,
      case .invalidBytes(let place, _, let byte, let encoding, let isDeclared)? =
        error as? ReadingError
    else { return error }
    var offset = layout.dataOffset
    while offset < size, let piece = try? bytes(of: source, at: offset, count: chunkSize) {
      if piece.isEmpty { break }
      if let found = piece.withUnsafeBufferPointer({ decoder.firstUndefined($0) }) {
        return ReadingError.invalidBytes(
          place, offset: offset + found, byte: byte, encoding: encoding, isDeclared: isDeclared)
      }
      offset += piece.count
    }
    return error
  }

  private func claim(_ buffer: ChunkBuffer, _ bytes: MemberBytes)
    -> (number: Int, fault: ReadingError?)?
  {
    let room = UnsafeMutableRawBufferPointer(rebasing: buffer.room[..<chunkSize])
    guard let next = bytes.next(into: room) else { return nil }
    buffer.count = next.count
    return (next.number, next.fault)
  }

  private func claimNext(_ buffer: ChunkBuffer, _ bytes: any ByteSequence)
    -> (number: Int, fault: ReadingError?)?
  {
    if isExhausted { return nil }
    let number = nextChunk
    nextChunk += 1
    do throws(ReadingError) {
      buffer.count = try fill(buffer.room, chunkSize) { rest, _ throws(ReadingError) in
        try bytes.read(into: rest)
      }
      isExhausted = buffer.count == 0
      return (number, nil)
    } catch {
      isExhausted = true
      return (number, error)
    }
  }

  private func fill(
    _ room: UnsafeMutableRawBufferPointer, _ wanted: Int,
    _ read: (UnsafeMutableRawBufferPointer, Int) throws(ReadingError) -> Int
  ) throws(ReadingError) -> Int {
    var done = 0
    while done < wanted {
      let rest = UnsafeMutableRawBufferPointer(rebasing: room[done..<wanted])
      let count = try read(rest, done)
      if count == 0 { break }
      done += count
    }
    return done
  }

  /// Gives up on a chunk, so that those behind it need not wait.
  func abandon(_ number: Int) {
    gate.locked {
      while turn != number { gate.wait() }
      isBroken = true
      turn += 1
      gate.announce()
    }
  }

  /// Waits until all that stands before a chunk is known; returns the rows that end in it, nil when
  /// there are none.
  func takeTurn(_ number: Int, _ buffer: ChunkBuffer) throws(ReadingError) -> Region? {
    buffer.clearPadding()
    if let found = findRows(buffer) {
      waitForTurn(number)
      defer { passTurn() }
      if isBroken { return nil }
      if follows(found, buffer) {
        return try advance(buffer, found.summary, hasHighBytes: found.hasHighBytes, kept)
      }
      return try advance(buffer, buffer.makeMasks(masking, layout.dialect))
    }
    let masks = buffer.makeMasks(masking, layout.dialect)
    let guessed = summary(
      buffer, masks, ChunkEntry(isQuoted: false, followsRowEnd: false))
    waitForTurn(number)
    defer { passTurn() }
    if isBroken { return nil }
    let isAsGuessed =
      buffer.count > 0 && !state.isQuoted && !state.carry.isEmpty && state.carry.last != 0x0D
    return isAsGuessed
      ? try advance(buffer, guessed, hasHighBytes: masks.high != 0, nil)
      : try advance(buffer, masks)
  }

  /// Finds rows on a guess; nil where it takes a closer look to find them.
  private func findRows(_ buffer: ChunkBuffer) -> FoundRows? {
    guard let found = buffer.findRows(masking, layout.dialect, kept) else { return nil }
    guard layout.dialect.isJSON else { return found }
    // Lines of at most one byte are blank, or wrong.
    let ends = buffer.separators + kept.count
    for row in 0..<found.summary.rows - 1 where ends[row + 1] - ends[row] <= 2 { return nil }
    return found
  }

  /// Whether rows that were found on a guess follow what stands before the chunk.
  private func follows(_ found: FoundRows, _ buffer: ChunkBuffer) -> Bool {
    found.beginsQuoted == state.isQuoted && state.carry.count + found.head > 1
      && (state.carry.last != 0x0D || found.head == 0) && buffer.hasRoom(for: state.carry)
  }

  private func summary(_ buffer: ChunkBuffer, _ masks: ByteMaskSummary, _ entry: ChunkEntry)
    -> ChunkSummary
  {
    summarize(
      buffer.masks, count: buffer.count, entry: entry, hasCarriages: masks.carriages != 0,
      keepsBlankLines: layout.dialect.keepsBlankLines)
  }

  /// Takes the rows that end in the chunk, whatever stands before it.
  private func advance(_ buffer: ChunkBuffer, _ masks: ByteMaskSummary) throws(ReadingError)
    -> Region?
  {
    var masks = masks
    if buffer.count == 0 && !state.carry.isEmpty {
      // The last row ends with the file.
      buffer.chunk[0] = 0x0A
      buffer.count = 1
      masks = buffer.makeMasks(masking, layout.dialect)
      if state.isQuoted { throw unclosedQuote() }
    }
    return try advance(
      buffer, summary(buffer, masks, entry()), hasHighBytes: masks.high != 0, nil)
  }

  private func entry() -> ChunkEntry {
    ChunkEntry(
      isQuoted: state.isQuoted, followsRowEnd: state.carry.isEmpty,
      followsCarriage: state.carry.last == 0x0D,
      followsBlankCarriage: state.carry.count == 1 && state.carry.last == 0x0D)
  }

  private func waitForTurn(_ number: Int) {
    gate.locked {
      while turn != number { gate.wait() }
    }
  }

  private func passTurn() {
    gate.locked {
      turn += 1
      gate.announce()
    }
  }

  /// Takes the rows that end in the chunk and keeps the beginning of the next one.
  private func advance(
    _ buffer: ChunkBuffer, _ summary: ChunkSummary, hasHighBytes chunkHasHighBytes: Bool,
    _ kept: KeptSeparators?
  ) throws(ReadingError) -> Region? {
    var region: Region?
    let hasHighBytes = state.carryHasHighBytes || chunkHasHighBytes
    if let end = summary.lastRowEnd {
      let start = buffer.prepend(state.carry)
      region = Region(
        start: start, carried: state.carry.count, count: state.carry.count + end,
        rows: summary.rows, blanks: summary.blanks, firstRow: state.rows + 1,
        firstLine: state.carryLine, offset: state.offset, hasHighBytes: hasHighBytes,
        kept: kept)
      state.offset += state.carry.count + end
      state.carry.removeAll(keepingCapacity: true)
      state.carryHasHighBytes = chunkHasHighBytes
    } else {
      state.carryHasHighBytes = hasHighBytes
    }
    let end = summary.lastRowEnd ?? 0
    state.carry.append(
      contentsOf: UnsafeBufferPointer(start: buffer.chunk + end, count: buffer.count - end))
    state.line += summary.lines
    state.rows += summary.rows
    state.isQuoted = summary.isQuoted
    if region != nil { state.carryLine = state.line - lineEndCount(state.carry) }
    if state.carry.count > layout.dialect.rowLimit {
      isBroken = true
      throw state.isQuoted
        ? unclosedQuote()
        : .rowTooLong(
          .init(file: layout.name, line: state.carryLine, column: 1),
          limit: layout.dialect.rowLimit)
    }
    return region
  }

  /// The place of the quote that opens last.
  private func unclosedQuote() -> ReadingError {
    isBroken = true
    let quote = layout.dialect.quote
    var open: Int?
    for (position, byte) in state.carry.enumerated() where byte == quote {
      open = open == nil ? position : nil
    }
    return .unclosedQuote(
      place(in: state.carry, of: open ?? 0, file: layout.name, firstLine: state.carryLine))
  }
}
