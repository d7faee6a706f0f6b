import KPIPlanning
import KPISemantics
import KPISyntax
import KPIValues

/// Writes aligned tables for a terminal.
public struct TableWriter: Sendable {
  private let scorecard: Scorecard
  private let language: Language
  private let totals: TotalsShown
  private let width: Int
  private let style: TerminalStyle

  /// A writer for a terminal that is `width` columns wide.
  public init(
    _ scorecard: Scorecard, language: Language, totals: TotalsShown, width: Int,
    style: TerminalStyle
  ) {
    self.scorecard = scorecard
    self.language = language
    self.totals = totals
    self.width = max(width, 40)
    self.style = style
  }

  /// The whole report.
  public func text() -> String {
    var builder = ReportBuilder(scorecard, language: language, totals: totals)
    var sections = [style.paint(ReportHead.text(scorecard, language), .faint) + "\n"]
    for table in builder.tables() {
      for block in blocks(table) { sections.append(block) }
    }
    let rest = [builder.notes.lines] + ReportFoot.sections(scorecard, language)
    for lines in rest where !lines.isEmpty {
      sections.append(lines.map { style.paint($0, .faint) + "\n" }.joined())
    }
    return sections.joined(separator: "\n")
  }

  /// The table, its columns spread over as many blocks as the width asks for.
  private func blocks(_ table: ReportTable) -> [String] {
    let heads = headWidths(table)
    let columns = mapInParallel(table.columns.count) { TableColumn(table, column: $0) }
    let room = width - heads.reduce(0) { $0 + $1 + 2 }
    var blocks: [[Int]] = []
    var used = 0
    for (index, column) in columns.enumerated() {
      if blocks.isEmpty || used + column.width + 2 > room {
        blocks.append([])
        used = 0
      }
      blocks[blocks.count - 1].append(index)
      used += column.width + 2
    }
    return mapInParallel(blocks.count) { [blocks] index in
      block(table, heads, blocks[index].map { columns[$0] })
    }
  }

  private func headWidths(_ table: ReportTable) -> [Int] {
    let limit = table.isList ? width / 2 : max(width / (2 * max(table.heads.count, 1)), 8)
    return table.heads.indices.map { index in
      let texts = [table.isList ? "" : table.heads[index]] + table.rows.map { $0.heads[index] }
      return min(texts.map(TerminalText.columns).max() ?? 0, limit)
    }
  }

  private func block(_ table: ReportTable, _ heads: [Int], _ columns: [TableColumn]) -> String {
    var text = Array((table.isList ? "" : headLines(table, heads, columns)).utf8)
    var previous: [String] = []
    for row in table.rows where !columns.allSatisfy({ row.values[$0.index] == nil }) {
      let start = text.count
      var isSame = true
      for (index, head) in row.heads.enumerated() {
        isSame = isSame && index < previous.count && head == previous[index]
        let repeats = index < row.heads.count - 1 && isSame
        let shown = repeats ? "" : TerminalText.truncated(head, to: heads[index])
        append(role(of: row), to: &text) { $0.append(shown, width: heads[index]) }
      }
      for column in columns {
        let value = row.values[column.index]
        append(role(of: row, value?.tone), to: &text) { column.append(value, to: &$0) }
      }
      while text.count > start, text.last == UInt8(ascii: " ") { text.removeLast() }
      text.append(UInt8(ascii: "\n"))
      previous = row.heads
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func role(
    of row: ReportTable.Row, _ tone: ReportTable.Tone? = nil
  ) -> TerminalStyle.Role? {
    switch tone {
    case .good: .good
    case .doubtful: .doubtful
    case .bad: .problem
    case nil: row.isTotal ? .strong : nil
    }
  }

  /// Appends a field in the look of its role, and two blanks.
  private func append(
    _ role: TerminalStyle.Role?, to text: inout [UInt8], _ field: (inout [UInt8]) -> Void
  ) {
    let start = text.count
    field(&text)
    if let role, style == .colored {
      let plain = String(decoding: text[start...], as: UTF8.self)
      text.removeSubrange(start...)
      text += style.paint(plain, role).utf8
    }
    text.append(UInt8(ascii: " "))
    text.append(UInt8(ascii: " "))
  }

  private func headLines(_ table: ReportTable, _ heads: [Int], _ columns: [TableColumn]) -> String {
    let height = columns.map(\.head.count).max() ?? 0
    var text = ""
    for line in 0..<height {
      var words = ""
      for (index, head) in table.heads.enumerated() {
        let shown = line == height - 1 ? TerminalText.truncated(head, to: heads[index]) : ""
        words += TerminalText.leading(shown, heads[index]) + "  "
      }
      for column in columns {
        let position = line - (height - column.head.count)
        let shown = position >= 0 ? column.head[position] : ""
        words += column.headText(shown) + "  "
      }
      text += style.paint(trimmed(words), .strong) + "\n"
    }
    return text
  }

  private func trimmed(_ line: String) -> String {
    var bytes = Array(line.utf8)
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
