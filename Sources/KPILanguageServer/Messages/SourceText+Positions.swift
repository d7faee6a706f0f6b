import KPISyntax

extension SourceText {
  /// The byte of a position of the protocol, cut to the ends of line and text; nil when it is none.
  func offset(of position: JSONValue?, _ encoding: PositionEncoding) -> Int? {
    guard let line = position?["line"]?.integer, let column = position?["character"]?.integer,
      line >= 0, column >= 0
    else { return nil }
    if line >= lineStarts.count { return bytes.count }
    var rest = column
    var (offset, end) = shown(line + 1)
    for character in text(from: offset, to: end).unicodeScalars {
      // Columns inside a character are those behind it: no character is ever cut.
      if rest <= 0 { break }
      rest -= encoding.width(of: character)
      offset += UTF8.width(character)
    }
    return min(offset, end)
  }

  /// The position of a byte.
  func position(of offset: Int, _ encoding: PositionEncoding) -> JSONValue {
    let (line, column) = place(of: offset, encoding)
    return ["line": .integer(line), "character": .integer(column)]
  }

  /// The line and the column of a byte, both from 0.
  func place(of offset: Int, _ encoding: PositionEncoding) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(at: offset)
    let (start, end) = shown(line)
    let before = start..<min(max(offset, start), end)
    if encoding == .utf8 || bytes[before].allSatisfy({ $0 < 0x80 }) {
      return (line - 1, before.count)
    }
    return (line - 1, encoding.width(of: text(from: before.lowerBound, to: before.upperBound)))
  }

  /// The range of the bytes from one offset up to another.
  func range(from start: Int, to end: Int, _ encoding: PositionEncoding) -> JSONValue {
    ["start": position(of: start, encoding), "end": position(of: end, encoding)]
  }

  /// The range of a span of this text.
  func range(of span: SourceSpan, _ encoding: PositionEncoding) -> JSONValue {
    range(from: span.start, to: span.end, encoding)
  }

  /// What an editor shows of a line: neither its end nor a byte order mark.
  private func shown(_ line: Int) -> (start: Int, end: Int) {
    let range = lineRange(line)
    let isMarked = line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return (range.lowerBound + (isMarked ? 3 : 0), range.upperBound)
  }
}
