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

  /// A value, its decimal mark under those above it.
  func text(_ value: ReportTable.Value) -> String {
    let isNumber = !value.fraction.isEmpty || fraction == 0
    let gap = isNumber ? fraction : value.mark.isEmpty ? 0 : fraction
    let number =
      TerminalText.trailing(value.whole, width - mark - fraction)
      + TerminalText.leading(value.fraction, gap)
    return number + value.mark
  }
}
