/// Which rows have a value, one bit a row, least significant bit first.
public struct Validity: Hashable, Sendable {
  /// 64 rows a word; bits behind the last row are 0.
  public var words: [UInt64]
  /// The number of rows.
  public var count: Int

  /// `count` rows, all with a value or all without.
  public init(count: Int, allValid: Bool) {
    self.count = count
    words = [UInt64](repeating: allValid ? .max : 0, count: (count + 63) / 64)
    if allValid, count % 64 != 0 {
      words[words.count - 1] = (1 << UInt64(count % 64)) - 1
    }
  }

  /// Whether the row has a value.
  @inlinable
  public subscript(row: Int) -> Bool {
    get { words[row >> 6] >> UInt64(row & 63) & 1 == 1 }
    set {
      let bit: UInt64 = 1 << UInt64(row & 63)
      if newValue { words[row >> 6] |= bit } else { words[row >> 6] &= ~bit }
    }
  }
}
