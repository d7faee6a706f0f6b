/// Texts one after the other in one piece of bytes: there may be millions of them.
public struct TextList: Equatable, Sendable {
  /// All texts one after the other.
  public private(set) var bytes: [UInt8]
  /// Where each text ends in `bytes`; text `i` begins where text `i - 1` ends.
  public private(set) var ends: [Int]

  /// A list from its bytes and the ends of its texts.
  public init(bytes: [UInt8] = [], ends: [Int] = []) {
    self.bytes = bytes
    self.ends = ends
  }

  /// How many texts there are.
  public var count: Int { ends.count }

  /// Where a text stands in `bytes`.
  public func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  /// A text, which must be valid UTF-8.
  public func string(_ index: Int) -> String {
    String(decoding: bytes[range(index)], as: UTF8.self)
  }

  /// Adds a text at the end.
  public mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    ends.append(bytes.count)
  }

  /// Adds a text of another list at the end.
  public mutating func append(_ other: TextList, _ index: Int) {
    bytes.append(contentsOf: other.bytes[other.range(index)])
    ends.append(bytes.count)
  }

  /// How a text stands to a text of another list in the order of their bytes: below 0 before it,
  /// 0 where they are equal, above 0 behind it.
  public func order(_ index: Int, _ other: TextList, _ position: Int) -> Int {
    let (range, foreign) = (range(index), other.range(position))
    return bytes.withUnsafeBytes { bytes in
      other.bytes.withUnsafeBytes { others in
        byteOrder(
          UnsafeRawBufferPointer(rebasing: bytes[range]),
          UnsafeRawBufferPointer(rebasing: others[foreign]))
      }
    }
  }
}

/// How bytes stand to others: below 0 before them, 0 where they are equal, above 0 behind them.
public func byteOrder(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
  let common = min(left.count, right.count)
  var offset = 0
  while offset + 8 <= common {
    let first = left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    let second = right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    if first != second { return first.bigEndian < second.bigEndian ? -1 : 1 }
    offset += 8
  }
  while offset < common {
    if left[offset] != right[offset] { return left[offset] < right[offset] ? -1 : 1 }
    offset += 1
  }
  return left.count - right.count
}
