extension Validity {
  /// The rows that both have; nil stands for all rows.
  public static func both(_ left: Validity?, _ right: Validity?) -> Validity? {
    guard let left else { return right }
    guard let right else { return left }
    var result = left
    for word in 0..<result.words.count { result.words[word] &= right.words[word] }
    return result
  }

  /// The rows whose flag is 1 (and which have a value).
  public static func trueRows(_ flags: [UInt8], _ validity: Validity?) -> Validity {
    var result = Validity(count: flags.count, allValid: false)
    flags.withUnsafeBufferPointer { flags in
      for word in 0..<result.words.count {
        var bits: UInt64 = 0
        let start = word * 64
        for row in start..<min(start + 64, flags.count) {
          bits |= UInt64(flags[row]) << UInt64(row - start)
        }
        result.words[word] = bits
      }
    }
    return both(result, validity) ?? result
  }

  /// How many rows have a value.
  public var validCount: Int {
    words.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// A flag for each row: 1 where there is a value.
  public var flags: [UInt8] {
    var result = [UInt8](repeating: 0, count: count)
    for row in 0..<count { result[row] = UInt8(words[row >> 6] >> UInt64(row & 63) & 1) }
    return result
  }

  /// The rows from `start` on, `length` of them.
  public func slice(_ start: Int, _ length: Int) -> Validity {
    var result = Validity(count: length, allValid: false)
    for row in 0..<length where self[start + row] { result[row] = true }
    return result
  }
}
