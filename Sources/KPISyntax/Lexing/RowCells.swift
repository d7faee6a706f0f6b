/// Cuts a line of a test's table into cells.
enum RowCells {
  /// The bytes of the cells between the bars, blanks around them left out; the last bar may lack.
  static func cells(of row: Token, in source: SourceText) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = row.start + 1
    for place in start..<max(row.end, start) where source.bytes[place] == 0x7C {
      cells.append(trimmed(source.bytes, start, place))
      start = place + 1
    }
    if start < row.end { cells.append(trimmed(source.bytes, start, row.end)) }
    return cells
  }

  private static func trimmed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Range<Int> {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    var (first, last) = (start, end)
    while first < last, isBlank(bytes[first]) { first += 1 }
    while last > first, isBlank(bytes[last - 1]) { last -= 1 }
    return first..<last
  }
}
