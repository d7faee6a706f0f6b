/// Writes KPI text in the one style; what does not parse stays as it is.
public struct Formatter {
  private let source: SourceText
  private let writer: ClauseWriter
  private var lines: [String] = []

  /// The text of a file in the one style, with LF line ends; formatting it again changes nothing.
  /// What is not UTF-8 stays as it is.
  public static func format(_ source: SourceText) -> String {
    guard source.isUTF8 else { return source.whole }
    let read = FormatSource(source)
    if let narrow = text(of: read, keeping: .clauses) {
      if read.faults.isEmpty { return narrow }
      let again = FormatSource(SourceText(name: source.name, text: narrow))
      if read.says(what: again), text(of: again, keeping: .clauses) == narrow { return narrow }
    }
    let wide = text(of: read, keeping: .declarations) ?? source.whole
    return wide == source.whole ? wide : format(SourceText(name: source.name, text: wide))
  }

  private static func text(of read: FormatSource, keeping kept: FormatSource.Kept) -> String? {
    guard let (clauses, dangling) = read.clauses(keeping: kept) else { return nil }
    var formatter = Formatter(read.source, read.lexed.tokens, read.roles)
    formatter.write(clauses, indent: 0, .file)
    formatter.write(dangling, indent: 0, isFirst: clauses.isEmpty)
    return formatter.lines.map { $0 + "\n" }.joined()
  }

  private init(_ source: SourceText, _ tokens: [Token], _ roles: [Int: TokenRole]) {
    self.source = source
    writer = ClauseWriter(source: source, tokens: tokens, roles: roles)
  }

  // MARK: Clauses

  private mutating func write(
    _ clauses: [FormatClause], indent: Int, _ context: FormatCells.Context
  ) {
    let aligned = alignedHeads(of: clauses, indent: indent, context)
    var wasLong = false
    for (place, clause) in clauses.enumerated() {
      let text = rendered(clause, head: aligned[place], indent: indent, context)
      let isLong = context == .file && (text.count > 1 || !clause.leading.isEmpty)
      let wantsBlank =
        place > 0 && context == .file && !clause.isLoneBlock
        && (isLong && text.count > 1 || wasLong)
      write(clause.leading, indent: indent, isFirst: place == 0, wantsBlank: wantsBlank)
      let blank = clause.hasBlankBefore || (wantsBlank && clause.leading.isEmpty)
      if blank, place > 0 || !clause.leading.isEmpty { lines.append("") }
      lines += text
      wasLong = text.count > 1
    }
  }

  private mutating func write(
    _ comments: [FormatClause.Comment], indent: Int, isFirst: Bool, wantsBlank: Bool = false
  ) {
    for (place, comment) in comments.enumerated() {
      let isVeryFirst = isFirst && place == 0
      let blank = comment.hasBlankBefore || (wantsBlank && place == 0)
      if blank, !isVeryFirst { lines.append("") }
      lines.append(pad(indent) + comment.text)
    }
  }

  private func pad(_ count: Int) -> String { String(repeating: " ", count: count) }

  // The clause as lines with their indentation and comment.
  private func rendered(
    _ clause: FormatClause, head: String?, indent: Int, _ context: FormatCells.Context
  ) -> [String] {
    var result: [String]
    if clause.isVerbatim {
      result = verbatim(clause, indent: indent)
    } else if let line = head ?? oneLine(clause, indent: indent, context) {
      result = [pad(indent) + line]
    } else {
      result = severalLines(clause, indent: indent, context)
    }
    if let trailing = clause.trailing, let last = result.popLast() {
      result.append(last + "  " + trailing)
    }
    return result
  }

  private func verbatim(_ clause: FormatClause, indent: Int) -> [String] {
    guard let first = clause.tokens.first, let last = clause.tokens.last else { return [] }
    let (start, end) = (writer.tokens[first].start, writer.tokens[last].end)
    var result: [String] = []
    for line in source.line(at: start)...source.line(at: max(start, end - 1)) {
      let range = source.lineRange(line)
      let piece = source.text(
        from: max(range.lowerBound, start), to: min(range.upperBound, end))
      result.append(result.isEmpty ? margin(before: first, indent: indent) + piece : piece)
    }
    return result
  }

  // What could not be read keeps its column: how it is read may depend on it.
  private func margin(before first: Int, indent: Int) -> String {
    let token = writer.tokens[first]
    guard indent == 0, token.startsLine else { return pad(indent) }
    let start = source.lineRange(source.line(at: token.start)).lowerBound
    let margin = source.text(from: start, to: token.start)
    return margin.allSatisfy { $0 == " " || $0 == "\t" } ? margin : ""
  }

  // The clause on one line, when it was written so and is short enough.
  private func oneLine(
    _ clause: FormatClause, indent: Int, _ context: FormatCells.Context
  ) -> String? {
    guard clause.inner.isEmpty else { return nil }
    var parts: [String] = []
    for piece in clause.pieces {
      switch piece {
      case .tokens(let range): parts.append(writer.text(of: range))
      case .rows: return nil
      case .block(let block):
        guard let text = oneLine(block) else { return nil }
        parts.append(text)
      }
    }
    let line = parts.joined(separator: " ")
    return indent + DisplayWidth.width(of: line) <= ClauseWriter.lineWidth ? line : nil
  }

  private func oneLine(_ block: FormatClause.Block) -> String? {
    guard block.isOneLine else { return nil }
    var parts: [String] = []
    for clause in block.clauses {
      guard !clause.isVerbatim, let text = oneLine(clause, indent: 0, .properties) else {
        return nil
      }
      parts.append(text)
    }
    return parts.isEmpty ? "{}" : "{ " + parts.joined(separator: "; ") + " }"
  }

  private func severalLines(
    _ clause: FormatClause, indent: Int, _ context: FormatCells.Context
  ) -> [String] {
    var result: [String] = []
    for piece in clause.pieces {
      switch piece {
      case .tokens(let range):
        let part =
          clause.inner.isEmpty
          ? writer.lines(of: range, indent: indent, reserve: 2)
          : writer.keptLines(of: range, comments: clause.inner)
        if let last = result.popLast(), let first = part.first {
          result.append(last + " " + first)
          result += part.dropFirst().map { pad(indent) + $0 }
        } else {
          result += part.map { pad(indent) + $0 }
        }
      case .rows(let range):
        for (row, line) in zip(range, tableLines(of: range)) {
          ClauseWriter.append(clause.inner[row] ?? [], to: &result, margin: pad(indent + 2))
          result.append(pad(indent + 2) + line)
        }
      case .block(let block):
        let opened = (result.popLast().map { $0 + " " } ?? pad(indent)) + "{"
        let inner = FormatCells.inner(words(of: clause), in: context)
        result += blockLines(block, opened: opened, indent: indent, inner)
      }
    }
    return result
  }

  private func blockLines(
    _ block: FormatClause.Block, opened: String, indent: Int, _ context: FormatCells.Context
  ) -> [String] {
    if block.clauses.isEmpty, block.dangling.isEmpty, block.opening == nil {
      return [opened + "}"]
    }
    var inner = Formatter(source, writer.tokens, writer.roles)
    inner.write(block.clauses, indent: indent + 2, context)
    inner.write(block.dangling, indent: indent + 2, isFirst: block.clauses.isEmpty)
    let opening = block.opening.map { "  " + $0 } ?? ""
    return [opened + opening] + inner.lines + [pad(indent) + "}"]
  }

  // MARK: Tables

  private func tableLines(of rows: Range<Int>) -> [String] {
    let cells = rows.map { row in
      RowCells.cells(of: writer.tokens[row], in: source).map {
        source.text(from: $0.lowerBound, to: $0.upperBound)
      }
    }
    var widths: [Int] = []
    for row in cells {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], DisplayWidth.width(of: cell))
      }
    }
    return cells.map { row in
      row.enumerated().reduce("|") { line, cell in
        let missing = widths[cell.offset] - DisplayWidth.width(of: cell.element)
        return line + " " + cell.element + pad(missing) + " |"
      }
    }
  }

  // MARK: Alignment

  private func words(of clause: FormatClause) -> [String] {
    guard case .tokens(let range)? = clause.pieces.first else { return [] }
    return range.map { source.text(from: writer.tokens[$0].start, to: writer.tokens[$0].end) }
  }

  // One-line clauses in runs, their columns set below one another; nothing for the others.
  private func alignedHeads(
    of clauses: [FormatClause], indent: Int, _ context: FormatCells.Context
  ) -> [String?] {
    var result: [String?] = Array(repeating: nil, count: clauses.count)
    var run: [(place: Int, cells: [(column: Int, text: String)])] = []
    var runWord = ""
    func close() {
      let heads = FormatCells.align(run.map(\.cells), indent: indent)
      for (entry, head) in zip(run, heads ?? []) { result[entry.place] = head }
      run = []
    }
    for (place, clause) in clauses.enumerated() {
      let cells = self.cells(of: clause, indent: indent, context)
      let word = context == .file ? words(of: clause).first ?? "" : ""
      let isApart = clause.hasBlankBefore || clause.leading.contains(where: \.hasBlankBefore)
      if isApart || cells == nil || word != runWord { close() }
      runWord = word
      if let cells { run.append((place, cells)) }
    }
    close()
    return result
  }

  private func cells(
    of clause: FormatClause, indent: Int, _ context: FormatCells.Context
  ) -> [(column: Int, text: String)]? {
    guard !clause.isVerbatim, oneLine(clause, indent: indent, context) != nil,
      case .tokens(let range)? = clause.pieces.first
    else { return nil }
    let starts = FormatCells.starts(of: words(of: clause), in: context)
    var cells: [(column: Int, text: String)] = []
    var begin = (column: 0, place: 0)
    for next in starts + [(column: -1, place: range.count)] {
      let part = (range.lowerBound + begin.place)..<(range.lowerBound + next.place)
      cells.append((begin.column, writer.text(of: part)))
      begin = next
    }
    for piece in clause.pieces.dropFirst() {
      switch piece {
      case .tokens(let range): cells[cells.count - 1].text += " " + writer.text(of: range)
      case .rows: return nil
      case .block(let block): cells[cells.count - 1].text += " " + (oneLine(block) ?? "")
      }
    }
    return cells
  }
}
