import KPISyntax

/// Cuts a stream of bytes into the bodies of messages: `Content-Length: N`, an empty line, N bytes.
///
/// Bytes may come in any pieces. A header that says nothing usable is reported once, and reading
/// goes on at the next header that does.
struct MessageFrames {
  /// A body, or what was wrong with a header.
  enum Frame: Hashable, Sendable {
    case body([UInt8])
    case fault(Wording)
  }

  /// Bodies longer than this are refused.
  static let bodyLimit = 64 << 20
  /// Headers longer than this are none.
  private static let headerLimit = 8 << 10
  private static let field = Array("content-length:".utf8)

  private var buffer: [UInt8] = []
  private var start = 0
  private var isLost = false

  /// Frames of an empty stream.
  init() {}

  /// Adds bytes of the stream.
  mutating func append(_ bytes: [UInt8]) {
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    buffer += bytes
  }

  /// Whether the stream may end here.
  var isBetweenMessages: Bool { start == buffer.count }

  /// The next frame; nil when more bytes are needed.
  mutating func next() -> Frame? {
    skipLineEnds()
    guard let header = headerEnd() else {
      if buffer.count - start > MessageFrames.headerLimit { return lose("a header without end") }
      return nil
    }
    guard let length = contentLength(start..<header.lowerBound) else {
      return lose("a header without a usable Content-Length")
    }
    guard length <= MessageFrames.bodyLimit else { return lose("a message of \(length) bytes") }
    guard buffer.count - header.upperBound >= length else { return nil }
    let body = Array(buffer[header.upperBound..<(header.upperBound + length)])
    start = header.upperBound + length
    isLost = false
    return .body(body)
  }

  private mutating func skipLineEnds() {
    while start < buffer.count, buffer[start] == 0x0D || buffer[start] == 0x0A { start += 1 }
  }

  /// The empty line that ends a header; bare line feeds are understood as well.
  private func headerEnd() -> Range<Int>? {
    var index = start
    while index < buffer.count {
      if buffer[index] == 0x0A {
        if index + 1 < buffer.count, buffer[index + 1] == 0x0A { return index..<(index + 2) }
        if index + 2 < buffer.count, buffer[index + 1] == 0x0D, buffer[index + 2] == 0x0A {
          return index..<(index + 3)
        }
      }
      index += 1
      if index - start > MessageFrames.headerLimit { return nil }
    }
    return nil
  }

  private func contentLength(_ header: Range<Int>) -> Int? {
    for line in buffer[header].split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let lowered = line.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }
      guard lowered.starts(with: MessageFrames.field) else { continue }
      let digits = lowered.dropFirst(MessageFrames.field.count).filter { $0 != 0x20 && $0 != 0x09 }
      guard !digits.isEmpty, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
      // Longer than any number: larger than every limit.
      return Int(String(decoding: digits, as: UTF8.self)) ?? Int.max
    }
    return nil
  }

  /// Goes on where the next header may begin; speaks only of the first of several faults.
  private mutating func lose(_ words: Wording) -> Frame? {
    let wasLost = isLost
    isLost = true
    start = nextHeader(from: start + 1)
    return wasLost ? next() : .fault(words)
  }

  private func nextHeader(from first: Int) -> Int {
    var index = first
    let field = MessageFrames.field
    while index < buffer.count {
      let rest = buffer[index...].prefix(field.count).map { byte in
        byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
      }
      // The field may be cut by the end of what has arrived.
      if field.starts(with: rest) { return index }
      index += 1
    }
    return buffer.count
  }
}
