import KPISyntax

/// The edits that make one text of another.
enum TextDifference {
  /// One edit from the first line that differs to the last; none where nothing does.
  static func edits(
    from old: SourceText, to new: SourceText, _ encoding: PositionEncoding
  ) -> JSONValue {
    if old.bytes == new.bytes { return .array([]) }
    let shortest = min(old.bytes.count, new.bytes.count)
    var first = 0
    while first < shortest, old.bytes[first] == new.bytes[first] { first += 1 }
    var tail = 0
    while tail < shortest - first,
      old.bytes[old.bytes.count - 1 - tail] == new.bytes[new.bytes.count - 1 - tail]
    {
      tail += 1
    }
    // Whole lines, so that no character is cut.
    first = old.lineStarts[old.line(at: first) - 1]
    while tail > 0, !old.lineStarts.contains(old.bytes.count - tail) { tail -= 1 }
    let range = old.range(from: first, to: old.bytes.count - tail, encoding)
    let text = new.text(from: first, to: new.bytes.count - tail)
    return [["range": range, "newText": .text(text)]]
  }
}
