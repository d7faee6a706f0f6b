import CByteMasks

/// How a chunk of bytes begins within the rows.
struct ChunkEntry {
  /// Whether it begins inside quotes.
  var isQuoted = false
  /// Whether the byte before it ended a row, or is none.
  var followsRowEnd = true
  /// Whether the byte before it is a carriage return of which it is not known yet whether it ends
  /// a line.
  var followsCarriage = false
  /// Whether the row so far consists of that carriage return alone.
  var followsBlankCarriage = false
}

/// What a chunk holds, seen from its beginning.
struct ChunkSummary {
  /// Rows that end in it.
  var rows = 0
  /// Blank lines that end in it and are not rows.
  var blanks = 0
  /// Physical lines that end in it.
  var lines = 0
  /// How many of its bytes belong to rows that end in it or, with 0, at its very beginning; nil
  /// when no row ends.
  var lastRowEnd: Int?
  /// Whether it ends inside quotes.
  var isQuoted = false
}

/// The bits between an odd and the next even quote, the odd one included.
@inline(__always)
func insideQuotes(_ quotes: UInt64) -> UInt64 {
  var mask = quotes
  mask ^= mask << 1
  mask ^= mask << 2
  mask ^= mask << 4
  mask ^= mask << 8
  mask ^= mask << 16
  mask ^= mask << 32
  return mask
}

/// The line ends of a block: line feeds, and carriage returns without one behind them.
@inline(__always)
func lineEnds(_ mask: ByteMasks, next: ByteMasks) -> UInt64 {
  mask.newline | (mask.carriage & ~(mask.newline >> 1 | next.newline << 63))
}

/// Counts the rows that end in a chunk.
///
/// - Parameters:
///   - masks: one for each block and one more; zero behind the last byte.
///   - count: bytes in the chunk.
///   - hasCarriages: whether any byte is a carriage return.
///   - keepsBlankLines: whether blank lines are rows.
func summarize(
  _ masks: UnsafePointer<ByteMasks>, count: Int, entry: ChunkEntry, hasCarriages: Bool,
  keepsBlankLines: Bool
) -> ChunkSummary {
  if count == 0 { return ChunkSummary(isQuoted: entry.isQuoted) }
  if hasCarriages || entry.followsCarriage {
    return summarizeWithCarriages(
      masks, count: count, entry: entry, keepsBlankLines: keepsBlankLines)
  }
  var summary = ChunkSummary()
  var inside: UInt64 = entry.isQuoted ? .max : 0
  var before: UInt64 = entry.followsRowEnd ? 1 : 0
  var (lastBlock, lastEnds): (Int, UInt64) = (0, 0)
  for block in 0..<(count + 63) / 64 {
    let quotes = masks[block].quote
    let newlines = masks[block].newline
    var ends = newlines
    if quotes | inside != 0 {
      let mask = insideQuotes(quotes) ^ inside
      inside = UInt64(bitPattern: Int64(bitPattern: mask) >> 63)
      ends &= ~mask
      summary.lines += (newlines & mask).nonzeroBitCount
    }
    summary.rows += ends.nonzeroBitCount
    let blanks = ends & (ends << 1 | before)
    if blanks != 0 && !keepsBlankLines {
      summary.rows -= blanks.nonzeroBitCount
      summary.blanks += blanks.nonzeroBitCount
    }
    before = ends >> 63
    if ends != 0 { (lastBlock, lastEnds) = (block, ends) }
  }
  summary.lines += summary.rows + summary.blanks
  if lastEnds != 0 { summary.lastRowEnd = lastBlock * 64 + 64 - lastEnds.leadingZeroBitCount }
  summary.isQuoted = inside != 0
  return summary
}

private func summarizeWithCarriages(
  _ masks: UnsafePointer<ByteMasks>, count: Int, entry: ChunkEntry, keepsBlankLines: Bool
) -> ChunkSummary {
  var summary = ChunkSummary()
  var inside: UInt64 = entry.isQuoted ? .max : 0
  // The last two ends and the last carriage return before the block, at their bits of the block
  // before.
  var before: UInt64 = entry.followsRowEnd ? 1 << 63 : 0
  var carriageBefore: UInt64 = 0
  if entry.followsCarriage {
    if masks[0].newline & 1 == 0 {
      summary.lines += 1
      if !entry.isQuoted {
        if entry.followsBlankCarriage && !keepsBlankLines {
          summary.blanks += 1
        } else {
          summary.rows += 1
        }
        summary.lastRowEnd = 0
        before = 1 << 63
      }
    } else {
      carriageBefore = 1 << 63
      if entry.followsBlankCarriage { before = 1 << 62 }
    }
  }
  for block in 0..<(count + 63) / 64 {
    let mask = masks[block]
    var all = lineEnds(mask, next: masks[block + 1])
    let isLast = (block + 1) * 64 >= count
    if isLast {
      // Whether a carriage return at the very end ends a line is for the next chunk to say.
      let lastBit: UInt64 = 1 << UInt64((count - 1) & 63)
      all &= ~(mask.carriage & lastBit)
    }
    let quoted = insideQuotes(mask.quote) ^ inside
    inside = UInt64(bitPattern: Int64(bitPattern: quoted) >> 63)
    let ends = all & ~quoted
    summary.lines += all.nonzeroBitCount
    summary.rows += ends.nonzeroBitCount
    if !keepsBlankLines {
      let afterEnd = ends << 1 | before >> 63
      let afterEndAndCarriage =
        (ends << 2 | before >> 62) & (mask.carriage << 1 | carriageBefore >> 63) & mask.newline
      let blanks = (ends & (afterEnd | afterEndAndCarriage)).nonzeroBitCount
      summary.rows -= blanks
      summary.blanks += blanks
    }
    before = ends
    carriageBefore = mask.carriage
    if ends != 0 { summary.lastRowEnd = block * 64 + 64 - ends.leadingZeroBitCount }
  }
  summary.isQuoted = inside != 0
  return summary
}
