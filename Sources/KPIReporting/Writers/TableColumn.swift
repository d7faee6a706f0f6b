/// Measures of one column of a terminal table.
struct TableColumn {
  /// The column's position in the table.
  let index: Int
  /// The lines over it: label, then unit.
  let head: [String]
  /// How many columns of the terminal it takes.
  let width: Int
  private let whole: Int
  private let fraction: Int
  private let mark: Int

  /// Measures a column of a table.
  init(_ table: ReportTable, column: Int) {
    let values = table.rows.compactMap { $0.values[column] }
    whole = values.map { TerminalText.columns($0.whole) }.max() ?? 0
    fraction = values.map { TerminalText.columns($0.fraction) }.max() ?? 0
    mark = values.map { TerminalText.columns($0.mark) }.max() ?? 0
    let number = whole + fraction
    let label = TerminalText.lines(table.columns[column].label, width: max(number, 16))
    let unit = table.columns[column].unit
    head = table.isList ? [] : label + (unit.isEmpty ? [] : [unit])
    index = column
    width = max(number + mark, (head.map(TerminalText.columns).max() ?? 0) + mark)
  }

  /// A line of the head, ending where the numbers end.
  func headText(_ line: String) -> String {
    TerminalText.leading(TerminalText.trailing(line, width - mark), width)
  }

  /// Appends a value, its decimal mark under those above it; blanks where there is none.
  func append(_ value: ReportTable.Value?, to text: inout [UInt8]) {
    guard let value else { return text.appendBlanks(width) }
    let isNumber = !value.fraction.isEmpty || fraction == 0
    let gap = isNumber ? fraction : value.mark.isEmpty ? 0 : fraction
    let wholeColumns = TerminalText.columns(value.whole)
    let fractionColumns = TerminalText.columns(value.fraction)
    let before = max(width - mark - fraction - wholeColumns, 0)
    let behind = max(gap - fractionColumns, 0)
    text.appendBlanks(before)
    text += value.whole.utf8
    text += value.fraction.utf8
    text.appendBlanks(behind)
    text += value.mark.utf8
    let used =
      before + wholeColumns + fractionColumns + behind + TerminalText.columns(value.mark)
    text.appendBlanks(width - used)
  }
}

extension [UInt8] {
  /// Appends a text, padded with blanks on the right.
  mutating func append(_ text: String, width: Int) {
    self += text.utf8
    appendBlanks(width - TerminalText.columns(text))
  }

  /// Appends blanks; none where there are fewer than none to append.
  mutating func appendBlanks(_ count: Int) {
    if count > 0 { append(contentsOf: repeatElement(UInt8(ascii: " "), count: count)) }
  }
}
