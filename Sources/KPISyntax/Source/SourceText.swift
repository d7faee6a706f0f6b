/// The text of one file: its name as shown, its UTF-8 bytes and where its lines begin.
///
/// A line ends with LF, CR or CRLF. Offsets count bytes from the start of the file.
public struct SourceText: Sendable {
  /// The name shown in messages, usually the path as the user wrote it.
  public let name: String
  /// The bytes of the file as read, a byte order mark included.
  public let bytes: [UInt8]
  /// Offset of the first byte of every line; the first is 0.
  public let lineStarts: [Int]

  /// The text of a file from its bytes, which need not be valid UTF-8.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    self.lineStarts = SourceText.lineStarts(of: bytes)
  }

  /// The text of a file from a string.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// Whether all bytes are valid UTF-8; otherwise its strings are not what the file holds.
  public var isUTF8: Bool { String(validating: bytes, as: UTF8.self) != nil }

  /// All of the text; invalid bytes become U+FFFD.
  public var whole: String { text(from: 0, to: bytes.count) }

  /// The text between two offsets; invalid bytes become U+FFFD.
  public func text(from start: Int, to end: Int) -> String {
    let lower = min(max(start, 0), bytes.count)
    let upper = min(max(end, lower), bytes.count)
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }

  /// The text that a span of this file covers.
  public func text(of span: SourceSpan) -> String {
    text(from: span.start, to: span.end)
  }

  /// Number of the line that holds a byte, counted from 1.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a line without its line end; an empty range when there is no such line.
  public func lineRange(_ line: Int) -> Range<Int> {
    guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The place of a byte in lines and columns.
  public func position(at offset: Int) -> SourcePosition {
    let line = line(at: offset)
    let range = lineRange(line)
    let end = min(max(offset, range.lowerBound), range.upperBound)
    var start = range.lowerBound
    if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]), end >= 3 { start = 3 }
    if bytes[start..<end].allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      let count = end - start
      return SourcePosition(
        offset: offset, line: line, column: count + 1, displayColumn: count + 1, utf16Column: count)
    }
    let before = text(from: start, to: end)
    return SourcePosition(
      offset: offset, line: line, column: before.count + 1,
      displayColumn: DisplayWidth.width(of: before) + 1, utf16Column: before.utf16.count)
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts: [Int] = []
    starts.reserveCapacity(bytes.count / 24 + 1)
    starts.append(0)
    bytes.withUnsafeBytes { bytes in
      var index = 0
      while let end = ByteSearch.lineEnd(in: bytes, from: index) {
        index = end + 1
        if bytes[end] == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
        starts.append(index)
      }
    }
    return starts
  }
}
