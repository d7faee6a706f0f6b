/// Joins tokens with the blanks of the one style, and breaks what is too long for a line.
struct ClauseWriter {
  /// Columns that a line may have.
  static let lineWidth = 100

  /// The text of the file.
  let source: SourceText
  /// Its tokens.
  let tokens: [Token]
  /// The uses of signs that have two, by token.
  let roles: [Int: TokenRole]

  /// Tokens as one line.
  func text(of range: Range<Int>) -> String {
    var text = ""
    for index in range {
      if index > range.lowerBound, hasBlank(before: index) { text += " " }
      text += source.text(from: tokens[index].start, to: tokens[index].end)
    }
    return text
  }

  private func hasBlank(before index: Int) -> Bool {
    let (left, right) = (tokens[index - 1], tokens[index])
    if roles[index] == .unitDivision || roles[index - 1] == .unitDivision { return false }
    if roles[index - 1] == .sign { return false }
    switch right.kind {
    case .symbol(.comma), .symbol(.rightParenthesis), .symbol(.dot), .symbol(.range): return false
    case .symbol(.percent): return left.kind != .number
    case .symbol(.leftParenthesis):
      return left.kind != .name && left.kind != .quotedName && !left.isSymbol(.leftParenthesis)
    default: break
    }
    switch left.kind {
    case .symbol(.leftParenthesis), .symbol(.dot), .symbol(.range): return false
    default: return true
    }
  }

  /// Tokens as lines, the first at `indent` and the others two columns further; `reserve` columns
  /// are left free at the end of the last line.
  func lines(of range: Range<Int>, indent: Int, reserve: Int = 0) -> [String] {
    let whole = text(of: range)
    if indent + DisplayWidth.width(of: whole) + reserve <= ClauseWriter.lineWidth {
      return [whole]
    }
    if let place = definition(in: range, indent: indent, reserve: reserve) {
      return [text(of: range.lowerBound..<place), "  " + text(of: place..<range.upperBound)]
    }
    let breaks = breakPoints(in: range)
    guard !breaks.isEmpty else { return [whole] }
    var lines: [String] = []
    var start = range.lowerBound
    for end in breaks + [range.upperBound] {
      let isFirst = start == range.lowerBound
      let isLast = end == range.upperBound
      let part = self.lines(
        of: start..<end, indent: isFirst ? indent : indent + 2, reserve: isLast ? reserve : 0)
      let pad = isFirst ? "" : "  "
      lines += part.map { pad + $0 }
      start = end
    }
    return lines
  }

  // The place behind `=`, when a line for the head and one for the formula are enough.
  private func definition(in range: Range<Int>, indent: Int, reserve: Int) -> Int? {
    guard let sign = range.first(where: { tokens[$0].isSymbol(.equals) }),
      sign + 1 < range.upperBound
    else { return nil }
    let formula = text(of: sign + 1..<range.upperBound)
    let width = indent + 2 + DisplayWidth.width(of: formula) + reserve
    return width <= ClauseWriter.lineWidth ? sign + 1 : nil
  }

  // Where a line may end without ending the clause: at the least depth, the loosest operators.
  private func breakPoints(in range: Range<Int>) -> [Int] {
    var best: (depth: Int, level: Int, points: [Int])?
    var depth = 0
    for index in range {
      if tokens[index].isSymbol(.rightParenthesis) { depth -= 1 }
      if index > range.lowerBound, let level = level(at: index, depth: depth) {
        if let found = best, (found.depth, found.level) < (depth, level) {
        } else if let found = best, (found.depth, found.level) == (depth, level) {
          best?.points.append(index)
        } else {
          best = (depth, level, [index])
        }
      }
      if tokens[index].isSymbol(.leftParenthesis) { depth += 1 }
    }
    return best?.points ?? []
  }

  // How loosely the token at an index is bound to what stands before it; none when it must stay.
  private func level(at index: Int, depth: Int) -> Int? {
    switch tokens[index - 1].kind {
    case .reserved(.when) where depth == 0: return 0
    case .symbol(.comma): return 2
    case .symbol(.equals) where depth == 0: return 9
    default: break
    }
    if roles[index] != nil { return nil }
    switch tokens[index].kind {
    case .reserved(.where), .reserved(.per), .reserved(.over), .reserved(.within),
      .reserved(.weighted), .reserved(.at):
      return depth > 0 ? 1 : nil
    case .reserved(.then), .reserved(.else): return 3
    case .reserved(.or): return 4
    case .reserved(.and): return 5
    case .reserved(.otherwise): return 6
    case .symbol(.plus), .symbol(.minus): return 7
    case .symbol(.times), .symbol(.divide): return 8
    default: return nil
    }
  }
}
