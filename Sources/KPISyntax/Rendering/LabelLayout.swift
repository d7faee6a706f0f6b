/// Sets the marks and labels that stand below one line of source.
struct LabelLayout {
  /// A marked stretch of the line.
  struct Mark {
    /// First column, from 0.
    var start: Int
    /// Column behind the last.
    var end: Int
    /// What stands beside it.
    var text: String
    /// The diagnostic's severity for the primary mark, none for a secondary one.
    var severity: Diagnostic.Severity?
  }

  /// The marks of the line, the primary one first.
  var marks: [Mark]

  /// The row of marks, the last label beside it, the others below on rows of their own.
  func lines(_ palette: DiagnosticPalette) -> [String] {
    let ordered = marks.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    guard let last = ordered.last else { return [] }
    let isFree = ordered.allSatisfy { $0.end <= last.end }
    let inline = isFree && !last.text.isEmpty ? " " + paint(last, last.text, palette) : ""
    var lines = [underline(palette) + inline]
    var waiting = isFree ? Array(ordered.dropLast()) : ordered
    while let mark = waiting.popLast() {
      if mark.text.isEmpty { continue }
      lines.append(bars(waiting + [mark], palette))
      let head = bars(waiting.filter { $0.start < mark.start }, palette, width: mark.start)
      lines.append(head + paint(mark, mark.text, palette))
    }
    return lines
  }

  private func paint(_ mark: Mark, _ text: String, _ palette: DiagnosticPalette) -> String {
    if let severity = mark.severity { return palette.severity(severity, text) }
    return palette.frame(text)
  }

  // The primary mark wins where marks overlap.
  private func underline(_ palette: DiagnosticPalette) -> String {
    let width = marks.map(\.end).max() ?? 0
    var owners: [Int?] = Array(repeating: nil, count: width)
    for (place, mark) in marks.enumerated().reversed() {
      for column in mark.start..<mark.end { owners[column] = place }
    }
    var result = ""
    var column = 0
    while column < width {
      var end = column + 1
      while end < width, owners[end] == owners[column] { end += 1 }
      if let owner = owners[column] {
        let sign = marks[owner].severity == nil ? "-" : "^"
        result += paint(marks[owner], String(repeating: sign, count: end - column), palette)
      } else {
        result += String(repeating: " ", count: end - column)
      }
      column = end
    }
    return result
  }

  private func bars(_ marks: [Mark], _ palette: DiagnosticPalette, width: Int = 0) -> String {
    var result = ""
    var column = 0
    for mark in marks where mark.start >= column {
      result += String(repeating: " ", count: mark.start - column) + paint(mark, "|", palette)
      column = mark.start + 1
    }
    return result + String(repeating: " ", count: max(0, width - column))
  }
}
