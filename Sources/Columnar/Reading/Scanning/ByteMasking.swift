import CByteMasks

/// How the masks of a block of 64 bytes are made.
enum ByteMasking: CaseIterable {
  case widest, wide, baseline, portable

  /// The fastest way on this machine.
  static let best = ByteMasking.all.first ?? .portable

  /// The ways this machine has, fastest first; all give the same masks.
  static var all: [ByteMasking] {
    let best = byte_masks_best_method()
    return allCases.filter { $0.method.rawValue <= best.rawValue }
  }

  /// How many separators of a row there must be for each needed one, so that it pays to leave the
  /// others out.
  var leastSparsity: Int { self == .widest ? 8 : 3 }

  /// What does it outside of Swift.
  private var method: ByteMaskMethod {
    switch self {
    case .widest: ByteMaskMethodWidest
    case .wide: ByteMaskMethodWide
    case .baseline: ByteMaskMethodBaseline
    case .portable: ByteMaskMethodNone
    }
  }

  /// Fills `masks` with one entry for each block of 64 bytes.
  func fill(
    _ masks: UnsafeMutablePointer<ByteMasks>, from bytes: UnsafePointer<UInt8>, blocks: Int,
    delimiter: UInt8, quote: UInt8
  ) -> ByteMaskSummary {
    if self == .portable { return fillPortably(masks, bytes, blocks, delimiter, quote) }
    return byte_masks_fill(method, bytes, blocks, delimiter, quote, masks)
  }

  /// Finds the separators of rows in one pass; false where there is no way to, or rows are not all
  /// alike.
  func find(_ search: inout RowSearch) -> Bool {
    if self == .portable { return false }
    find_rows(method, &search)
    return search.is_regular
  }

  /// Takes bytes into the state of a CRC-32; returns how many of them.
  func takeChecksum(_ state: inout UInt32, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
    take_checksum(method, &state, bytes, count)
  }

  /// Finds the wanted members of lines of JSON, up to the first line that takes a closer look.
  func findMembers(_ search: inout MemberSearch) {
    find_members(method, &search)
  }

  /// Whether bytes are valid UTF-8 without any byte order mark; false also where it takes a closer
  /// look to tell.
  func isPlainText(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    is_plain_text(method, bytes, count)
  }
}

private func fillPortably(
  _ masks: UnsafeMutablePointer<ByteMasks>, _ bytes: UnsafePointer<UInt8>, _ blocks: Int,
  _ delimiter: UInt8, _ quote: UInt8
) -> ByteMaskSummary {
  var summary = ByteMaskSummary(quotes: 0, carriages: 0, high: 0)
  for block in 0..<blocks {
    var mask = ByteMasks(quote: 0, delimiter: 0, newline: 0, carriage: 0)
    for part in 0..<8 {
      let word = loadWord(bytes + (block &* 64 &+ part &* 8))
      let shift = UInt64(part &* 8)
      mask.quote |= bits(of: quote, in: word) &<< shift
      mask.delimiter |= bits(of: delimiter, in: word) &<< shift
      mask.newline |= bits(of: 0x0A, in: word) &<< shift
      mask.carriage |= bits(of: 0x0D, in: word) &<< shift
      summary.high |= gathered(word & highBits) &<< shift
    }
    summary.quotes ^= mask.quote
    summary.carriages |= mask.carriage
    masks[block] = mask
  }
  return summary
}

private let highBits: UInt64 = 0x8080_8080_8080_8080

/// A bit for each byte of a word that is `byte`.
@inline(__always)
private func bits(of byte: UInt8, in word: UInt64) -> UInt64 {
  let other = word ^ UInt64(byte) &* 0x0101_0101_0101_0101
  return gathered(~(((other & ~highBits) &+ ~highBits) | other) & highBits)
}

/// The highest bits of eight bytes, side by side.
@inline(__always)
private func gathered(_ bits: UInt64) -> UInt64 {
  ((bits &>> 7) &* 0x0102_0408_1020_4080) &>> 56
}
