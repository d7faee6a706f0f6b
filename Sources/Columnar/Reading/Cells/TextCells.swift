/// Codes of short texts met lately, found without looking into the dictionary.
struct ShortTextCache {
  private struct Entry {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var code: UInt32 = 0
    var count: UInt32 = .max
  }

  private var entries = [Entry](repeating: Entry(), count: 256)

  /// The code of a text of 1 to 16 bytes.
  @inline(__always)
  mutating func code(
    of text: UnsafeBufferPointer<UInt8>, at start: UnsafePointer<UInt8>,
    in dictionary: inout TextDictionary
  ) -> UInt32 {
    let count = text.count
    var low = loadWord(start)
    var high: UInt64 = 0
    if count <= 8 {
      low &= UInt64.max &>> UInt64(64 - count * 8)
    } else {
      high = loadWord(start + (count - 8))
    }
    let mixed = (low ^ high &* 31 ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15
    let slot = Int(truncatingIfNeeded: mixed &>> 56)
    return entries.withUnsafeMutableBufferPointer { entries in
      let entry = entries[slot]
      if entry.low == low && entry.high == high && entry.count == count { return entry.code }
      let code = dictionary.code(of: text)
      entries[slot] = Entry(low: low, high: high, code: code, count: UInt32(count))
      return code
    }
  }
}

/// Reads texts as codes of a dictionary; returns the first row with a NUL byte.
///
/// - Parameters:
///   - quote: the quote that is doubled inside quotes; nil where texts stand as they are.
///   - shortened: receives the first row whose text is an identifier that lost digits.
///   - scratch: room for texts whose doubled quotes are made single.
func readTexts(
  _ cells: Cells, _ rows: Range<Int>, quote: UInt8?, dictionary: inout TextDictionary,
  cache: inout ShortTextCache, scratch: inout [UInt8], shortened: inout Int?,
  into values: UnsafeMutablePointer<UInt32>,
  validity: UnsafeMutablePointer<UInt64>
) -> StoppedRow? {
  // A small dictionary is near anyway.
  let isFar = dictionary.count >= 4096
  var first = rows.lowerBound
  while first < rows.upperBound {
    let block = first..<min(first + textsInBlock, rows.upperBound)
    if isFar { findTexts(cells, block, quote: quote, dictionary, into: values) }
    for row in block where !isFar || values[row] == unknownCode {
      let text = cells.text(row)
      if text.isEmpty {
        values[row] = 0
        clear(row, in: validity)
        continue
      }
      let known = dictionary.count
      let start = cells.bytes + Int(cells.starts[row])
      if let quote, (start - 1).pointee == quote, text.contains(quote) {
        unquote(text, quote, into: &scratch)
        values[row] = scratch.withUnsafeBufferPointer { dictionary.code(of: $0) }
      } else if text.count <= 16 {
        values[row] = cache.code(of: text, at: start, in: &dictionary)
      } else {
        values[row] = dictionary.code(of: text)
      }
      if dictionary.count != known {
        if text.contains(0) { return StoppedRow(row: row, reason: .nul) }
        if shortened == nil && isShortened(text) { shortened = row }
      }
    }
    first = block.upperBound
  }
  return nil
}

/// How many texts are looked up at a time.
private let textsInBlock = 64

/// Gives rows the codes of short texts that were met before, `unknownCode` to all others.
private func findTexts(
  _ cells: Cells, _ rows: Range<Int>, quote: UInt8?, _ dictionary: TextDictionary,
  into values: UnsafeMutablePointer<UInt32>
) {
  withUnsafeTemporaryAllocation(of: TextIdentity.self, capacity: textsInBlock) { wanted in
    for row in rows {
      let text = cells.text(row)
      let start = cells.bytes + Int(cells.starts[row])
      var identity = TextIdentity.none
      if !text.isEmpty, text.count <= TextIdentity.limit,
        quote.map({ (start - 1).pointee != $0 || !text.contains($0) }) ?? true
      {
        identity = TextIdentity(at: start, count: text.count)
      }
      wanted.initializeElement(at: row - rows.lowerBound, to: identity)
    }
    let asked = UnsafeBufferPointer(rebasing: wanted[..<rows.count])
    dictionary.find(asked, into: values + rows.lowerBound)
    for row in rows where asked[row - rows.lowerBound] == .none { values[row] = unknownCode }
  }
}

/// Makes doubled quotes single.
func unquote(
  _ text: UnsafeBufferPointer<UInt8>, _ quote: UInt8, into scratch: inout [UInt8]
) {
  scratch.removeAll(keepingCapacity: true)
  var isSecond = false
  for byte in text {
    if byte == quote && !isSecond {
      isSecond = true
      scratch.append(byte)
    } else if byte == quote {
      isSecond = false
    } else {
      isSecond = false
      scratch.append(byte)
    }
  }
}

/// Whether a text is a large number as spreadsheets shorten it: `8,03E+13`.
func isShortened(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  guard text.count >= 5, text.count <= 24, let plus = text.lastIndex(of: 0x2B), plus >= 2,
    text[plus - 1] | 0x20 == 0x65, plus + 1 < text.count
  else { return false }
  let isNumber = text[..<(plus - 1)].allSatisfy { $0 &- 48 <= 9 || $0 == 0x2C || $0 == 0x2E }
  return isNumber && text[(plus + 1)...].allSatisfy { $0 &- 48 <= 9 }
}
