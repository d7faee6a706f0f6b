/// The words that are flags.
private let flagWords: [(word: StaticString, value: UInt8)] = [
  ("true", 1), ("yes", 1), ("oui", 1), ("vrai", 1), ("1", 1),
  ("false", 0), ("no", 0), ("non", 0), ("faux", 0), ("0", 0),
]

/// Reads flags as 0 or 1; returns the first row that is none.
func readFlags(
  _ cells: Cells, _ rows: Range<Int>, into values: UnsafeMutablePointer<UInt8>,
  validity: UnsafeMutablePointer<UInt64>
) -> StoppedRow? {
  for row in rows {
    let text = cells.text(row)
    if text.isEmpty {
      values[row] = 0
      clear(row, in: validity)
    } else if text.count == 1, text[0] & 0xFE == 0x30 {
      values[row] = text[0] & 1
    } else if let flag = flag(text) {
      values[row] = flag
    } else {
      return StoppedRow(row: row, reason: .bad)
    }
  }
  return nil
}

/// The flag of a word in any case; nil when it is none.
func flag(_ text: UnsafeBufferPointer<UInt8>) -> UInt8? {
  guard text.count <= 5 else { return nil }
  for (word, value) in flagWords where word.utf8CodeUnitCount == text.count {
    var isSame = true
    for position in 0..<text.count {
      let byte = text[position]
      let lower = 0x41...0x5A ~= byte ? byte | 0x20 : byte
      isSame = isSame && lower == word.utf8Start[position]
    }
    if isSame { return value }
  }
  return nil
}
