/// Which letters a name has and how many: names whose letters differ by much are not near.
struct LetterSet: Sendable {
  /// A bit for each letter, case not counted; some letters share one.
  private(set) var letters: UInt64 = 0
  /// How many letters there are.
  private(set) var count = 0
  /// Whether it has only ASCII letters: beyond, a letter has several bytes, and another one may
  /// be meant by it.
  private(set) var isASCII = true

  /// The letters of a name.
  init(_ name: String) {
    let counted: Void? = name.utf8.withContiguousStorageIfAvailable { add($0) }
    if counted == nil { Array(name.utf8).withUnsafeBufferPointer { add($0) } }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    var all: UInt8 = 0
    for byte in bytes {
      all |= byte
      letters |= 1 << UInt64((byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) & 63)
    }
    count = bytes.count
    isASCII = all < 0x80
  }

  /// Whether as many edits may be enough to get from one to the other: each letter that only one
  /// of the two has takes an edit of its own.
  func mayBeNear(_ other: LetterSet, limit: Int) -> Bool {
    if !isASCII || !other.isASCII { return true }
    return abs(count - other.count) <= limit
      && (letters & ~other.letters).nonzeroBitCount <= limit
      && (other.letters & ~letters).nonzeroBitCount <= limit
  }
}
