import KPISyntax

extension SourceText {
  /// The byte of a position of the protocol, cut to the ends of line and text; nil when it is none.
  func offset(of position: JSONValue?) -> Int? {
    guard let line = position?["line"]?.integer, let column = position?["character"]?.integer,
      line >= 0, column >= 0
    else { return nil }
    if line >= lineStarts.count { return bytes.count }
    return offset(line: line + 1, utf16Column: column)
  }

  /// The position of a byte.
  func position(of offset: Int) -> JSONValue {
    let place = position(at: min(max(offset, 0), bytes.count))
    return ["line": .integer(place.line - 1), "character": .integer(place.utf16Column)]
  }

  /// The range of the bytes from one offset up to another.
  func range(from start: Int, to end: Int) -> JSONValue {
    ["start": position(of: start), "end": position(of: end)]
  }

  /// The range of a span of this text.
  func range(of span: SourceSpan) -> JSONValue { range(from: span.start, to: span.end) }
}
