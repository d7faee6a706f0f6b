import CByteMasks

/// Finds the separators of complete rows: delimiters and row ends outside quotes.
struct SeparatorScan {
  /// How a quote stands where none may.
  enum QuoteFault {
    /// A quote opens inside a field.
    case insideField
    /// Text follows the quote that closes a field.
    case textAfterClosing
  }

  /// Where separators go, as offsets from the first row.
  let separators: UnsafeMutablePointer<UInt32>
  /// How many separators were found.
  private(set) var count = 0
  /// The first fault and its offset.
  private(set) var fault: (kind: QuoteFault, offset: Int)?
  private var inside: UInt64 = 0
  private var separatorBefore: UInt64 = 1
  private var closingBefore: UInt64 = 0

  /// A scan that begins at the beginning of a row.
  init(into separators: UnsafeMutablePointer<UInt32>) {
    self.separators = separators
  }

  /// Takes the next block: `valid` marks the bytes that belong to it, all but in the last block of
  /// a stretch; `offset` is that of its first byte.
  @inline(__always)
  mutating func take(_ mask: ByteMasks, next: ByteMasks, valid: UInt64, width: Int, offset: Int) {
    let quotes = mask.quote & valid
    var bits = (mask.delimiter | mask.newline) & valid
    if mask.carriage != 0 { bits |= lineEnds(mask, next: next) & valid }
    if quotes | inside | closingBefore != 0 {
      bits = outsideQuotes(bits, mask, quotes, valid, width, offset)
    }
    separatorBefore = bits >> UInt64(width - 1) & 1
    var position = count
    while bits != 0 {
      separators[position] = UInt32(truncatingIfNeeded: offset &+ bits.trailingZeroBitCount)
      position &+= 1
      bits &= bits &- 1
    }
    count = position
  }

  /// Takes bytes that have no masks yet; 128 more may be read behind them.
  mutating func take(
    _ bytes: UnsafePointer<UInt8>, count: Int, _ dialect: Dialect, _ masking: ByteMasking
  ) {
    withUnsafeTemporaryAllocation(of: ByteMasks.self, capacity: 2) { masks in
      guard let pair = masks.baseAddress else { return }
      for offset in stride(from: 0, to: count, by: 64) {
        _ = masking.fill(
          pair, from: bytes + offset, blocks: 2, delimiter: dialect.delimiter,
          quote: dialect.quote)
        let width = min(64, count - offset)
        let valid = UInt64.max >> UInt64(64 - width)
        take(pair[0], next: pair[1], valid: valid, width: width, offset: offset)
      }
    }
  }

  /// The separators that are outside quotes; notes the first quote that stands where none may.
  @inline(__always)
  private mutating func outsideQuotes(
    _ candidates: UInt64, _ mask: ByteMasks, _ quotes: UInt64, _ valid: UInt64, _ width: Int,
    _ offset: Int
  ) -> UInt64 {
    let quoted = insideQuotes(quotes) ^ inside
    let separators = candidates & ~quoted
    let opening = quotes & quoted
    let closing = quotes & ~quoted
    let strays = opening & ~((separators | closing) << 1 | separatorBefore | closingBefore)
    let texts =
      (closing << 1 | closingBefore) & valid & ~(separators | opening | mask.carriage & ~quoted)
    if strays | texts != 0 && fault == nil {
      let first = min(strays.trailingZeroBitCount, texts.trailingZeroBitCount)
      let isStray = strays.trailingZeroBitCount == first
      fault = (isStray ? .insideField : .textAfterClosing, offset + first)
    }
    let last = UInt64(width - 1)
    inside = 0 &- (quoted >> last & 1)
    closingBefore = closing >> last & 1
    return separators
  }
}
