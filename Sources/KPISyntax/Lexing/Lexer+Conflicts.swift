/// Marks that a tool for versions leaves where two versions of a file differ.
extension Lexer {
  /// Reads `<<<<<<<`, which is reported, or moves over the second version between `=======` and
  /// `>>>>>>>`; whether one of these marks stands here.
  mutating func lexConflict() -> Bool {
    if begins("<<<<<<<", at: index) {
      guard let middle = lineBeginning("=======", behind: index),
        let end = lineBeginning(">>>>>>>", behind: middle)
      else { return false }
      conflictIsOpen = true
      report(
        SyntaxProblem.conflict(
          span(index, index + 7), lines: [index, middle, end].map { span($0, endOfLine($0)) }))
      skipLine()
      return true
    }
    guard begins("=======", at: index), let end = lineBeginning(">>>>>>>", behind: index) else {
      return false
    }
    conflictIsOpen = false
    index = end
    skipLine()
    return true
  }

  private func begins(_ mark: String, at place: Int) -> Bool {
    bytes[place...].starts(with: mark.utf8)
  }

  private func lineBeginning(_ mark: String, behind place: Int) -> Int? {
    var line = endOfLine(place)
    while line < bytes.count {
      if begins(mark, at: line) { return line }
      line = endOfLine(line)
    }
    return nil
  }

  // Behind the line's end.
  private func endOfLine(_ place: Int) -> Int {
    (bytes[place...].firstIndex(of: 0x0A) ?? bytes.count - 1) + 1
  }
}
