extension FormatCells {
  /// The lines of a run with their columns below one another; nothing when one would be too long.
  static func align(_ rows: [[(column: Int, text: String)]], indent: Int) -> [String]? {
    var widths: [Int: Int] = [:]
    for row in rows {
      for cell in row.dropLast() {
        widths[cell.column] = max(widths[cell.column] ?? 0, DisplayWidth.width(of: cell.text))
      }
    }
    let lines = rows.map { line(of: $0, widths) }
    let isShort = lines.allSatisfy {
      indent + DisplayWidth.width(of: $0) <= ClauseWriter.lineWidth
    }
    return isShort ? lines : nil
  }

  private static func line(of row: [(column: Int, text: String)], _ widths: [Int: Int]) -> String {
    var text = ""
    for cell in row {
      let start = (0..<max(cell.column, 0)).reduce(0) { $0 + (widths[$1].map { $0 + 1 } ?? 0) }
      let missing = start - DisplayWidth.width(of: text)
      text += String(repeating: " ", count: max(missing, text.isEmpty ? 0 : 1)) + cell.text
    }
    return text
  }
}
