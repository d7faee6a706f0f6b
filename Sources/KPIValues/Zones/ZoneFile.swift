/// The contents of a time zone file: a header, a block for old readers, and the same in 64 bits
/// with a rule for the years to come.
struct ZoneFile {
  /// Seconds since 1970-01-01T00:00Z at which an offset begins.
  var starts: [Int] = [.min]
  /// Seconds to add to UTC.
  var offsets: [Int]
  /// The rule for moments behind the last start, as POSIX writes it; empty if there is none.
  var footer: String

  /// Seconds from 1970 that no real change lies beyond, some 34 000 years.
  private static let farthest = 1 << 40

  /// Reads a file of version 2 or later; nil when the bytes are not one.
  init?(_ bytes: [UInt8]) {
    guard let old = Header(bytes, at: 0), old.version >= UInt8(ascii: "2"),
      let header = Header(bytes, at: old.end(timeSize: 4)), header.typeCount > 0
    else { return nil }
    let end = header.end(timeSize: 8)
    guard end <= bytes.count else { return nil }
    let kindsAt = header.start + header.timeCount * 8
    let typesAt = kindsAt + header.timeCount
    func offset(ofType type: Int) -> Int? {
      guard type < header.typeCount else { return nil }
      return bigEndian(bytes, at: typesAt + type * 6, size: 4)
    }
    guard let first = offset(ofType: 0) else { return nil }
    offsets = [first]
    for index in 0..<header.timeCount {
      let start = bigEndian(bytes, at: header.start + index * 8, size: 8)
      guard let offset = offset(ofType: Int(bytes[kindsAt + index])), abs(offset) <= 93_600,
        start > (starts.last ?? .min), start < ZoneFile.farthest
      else { return nil }
      // Some files begin with a change at the beginning of time.
      if start <= -ZoneFile.farthest {
        offsets[0] = offset
      } else {
        starts.append(start)
        offsets.append(offset)
      }
    }
    footer = String(decoding: bytes[end...].dropFirst().prefix { $0 != 10 }, as: UTF8.self)
  }

  private struct Header {
    var version: UInt8
    var start: Int
    var timeCount: Int
    var typeCount: Int
    private var counts: [Int]

    init?(_ bytes: [UInt8], at position: Int) {
      guard position + 44 <= bytes.count, bytes[position..<position + 4].elementsEqual("TZif".utf8)
      else { return nil }
      version = bytes[position + 4]
      start = position + 44
      counts = (0..<6).map { bigEndian(bytes, at: position + 20 + $0 * 4, size: 4) }
      guard counts.allSatisfy({ 0...1_000_000 ~= $0 }) else { return nil }
      timeCount = counts[3]
      typeCount = counts[4]
    }

    func end(timeSize: Int) -> Int {
      start + timeCount * (timeSize + 1) + typeCount * 6 + counts[5] + counts[2] * (timeSize + 4)
        + counts[1] + counts[0]
    }
  }
}

/// A signed number of `size` bytes, the highest first.
private func bigEndian(_ bytes: [UInt8], at position: Int, size: Int) -> Int {
  var value = bytes[position] & 0x80 == 0 ? 0 : -1
  for byte in bytes[position..<position + size] { value = value << 8 | Int(byte) }
  return value
}
