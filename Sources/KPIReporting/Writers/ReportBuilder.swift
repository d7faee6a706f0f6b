import KPIPlanning
import KPISemantics
import KPISyntax
import KPIValues

/// Lays out a scorecard as tables for a reader.
struct ReportBuilder {
  private let scorecard: Scorecard
  private let language: Language
  private let totals: TotalsShown
  private let text: DimensionText
  /// What stands under the tables.
  private(set) var notes: ReportNotes

  /// A builder for the scorecard.
  init(_ scorecard: Scorecard, language: Language, totals: TotalsShown) {
    self.scorecard = scorecard
    self.language = language
    self.totals = totals
    text = DimensionText(calendar: scorecard.calendar)
    notes = ReportNotes(language)
  }

  /// One table for all figures with the same splits, in order.
  mutating func tables() -> [ReportTable] {
    var groups: [[Dimension]] = []
    for figure in scorecard.figures where !groups.contains(figure.splits) {
      groups.append(figure.splits)
    }
    return groups.map { splits in
      let figures = scorecard.figures.filter { $0.splits == splits }
      let isList = splits.isEmpty && scorecard.every == nil
      return isList ? list(figures) : grid(figures, splits)
    }
  }

  private mutating func list(_ figures: [ScoredFigure]) -> ReportTable {
    var rows: [ReportTable.Row] = []
    for figure in figures {
      for scored in figure.cells {
        let drawing = FigureDrawing(figure, ScoredCells([scored]), scorecard, language)
        var value = notes.values(of: drawing, isEstimated: figure.isEstimated)[0]
        if drawing.form.fractionDigits >= 0, case .number = scored.cell.value {
          value.mark = TerminalText.escaped(drawing.form.suffix) + value.mark
        }
        if figure.isEstimated { value.mark += " " + ReportText.estimate(language) }
        rows.append(ReportTable.Row(heads: [label(figure)], isTotal: false, values: [value]))
      }
    }
    return ReportTable(
      heads: [ReportText.indicator(language)],
      columns: [ReportTable.Column(label: ReportText.value(language), unit: "")], rows: rows,
      isList: true)
  }

  private mutating func grid(_ figures: [ScoredFigure], _ splits: [Dimension]) -> ReportTable {
    let shown = figures.map { $0.cells + $0.totals(totals, scorecard) }
    let drawings = mapInParallel(figures.count) { [scorecard, language] index in
      FigureDrawing(figures[index], shown[index], scorecard, language)
    }
    var rows = GridRows(hasPeriods: scorecard.every != nil, splitCount: splits.count)
    let rowsOf = shown.map { rows.rows(of: $0.cells) }
    var values = [[ReportTable.Value?]](
      repeating: [ReportTable.Value?](repeating: nil, count: figures.count),
      count: rows.keys.count)
    for (index, figure) in figures.enumerated() {
      let drawn = notes.values(of: drawings[index], isEstimated: figure.isEstimated)
      for (row, value) in zip(rowsOf[index], drawn) { values[row][index] = value }
    }
    let order = rows.keys.indices.sorted { RowKey.isBefore(rows.keys[$0], rows.keys[$1]) }
    return ReportTable(
      heads: heads(splits),
      columns: figures.map { ReportTable.Column(label: label($0), unit: unit($0)) },
      rows: order.map { row in
        ReportTable.Row(
          heads: heads(rows.keys[row], splits),
          isTotal: rows.keys[row].entries.contains(.total), values: values[row])
      }, isList: false)
  }

  private func heads(_ splits: [Dimension]) -> [String] {
    let period = scorecard.every == nil ? [] : [ReportText.period(language)]
    return period + splits.map { TerminalText.escaped(scorecard.heading($0, language)) }
  }

  private func heads(_ key: RowKey, _ splits: [Dimension]) -> [String] {
    let texts = zip(key.entries, [nil] + splits.map(Optional.some)).map { entry, split in
      switch entry {
      case .absent: ""
      case .span: ReportText.whole(language)
      case .total: ReportText.total(language)
      case .period(let period): scorecard.calendar.name(of: period)
      case .value(let value):
        TerminalText.escaped(
          split.flatMap { text.text(value, of: $0) } ?? ReportText.missing(language))
      }
    }
    return scorecard.every == nil ? Array(texts.dropFirst()) : texts
  }

  private func label(_ figure: ScoredFigure) -> String {
    TerminalText.escaped(figure.label(language))
  }

  private func unit(_ figure: ScoredFigure) -> String {
    var parts: [String] = []
    if let unit = figure.unit {
      let text = scorecard.unitNames.text(unit, language)
      if !text.isEmpty { parts.append(TerminalText.escaped(text)) }
    }
    if figure.isEstimated { parts.append(ReportText.estimate(language)) }
    return parts.joined(separator: " ")
  }
}

/// The rows of a table, found figure by figure; most figures have the same as one before.
private struct GridRows {
  /// What the rows stand for, in the order in which they were met.
  private(set) var keys: [RowKey] = []
  private let hasPeriods: Bool
  private let splitCount: Int
  private var rowOf: [RowKey: Int] = [:]
  private var known: [(part: CellList.Part, rows: [Int])] = []

  /// No rows yet.
  init(hasPeriods: Bool, splitCount: Int) {
    self.hasPeriods = hasPeriods
    self.splitCount = splitCount
  }

  /// The row of each cell.
  mutating func rows(of cells: CellList) -> [Int] {
    cells.parts.flatMap { part in
      if let same = known.first(where: { $0.part.hasKeys(of: part) }) { return same.rows }
      let rows = (0..<part.count).map { row(of: part[$0]) }
      known.append((part, rows))
      return rows
    }
  }

  private mutating func row(of cell: Cell) -> Int {
    let key = RowKey(cell, hasPeriods: hasPeriods, positions: Array(0..<splitCount))
    if let row = rowOf[key] { return row }
    rowOf[key] = keys.count
    keys.append(key)
    return keys.count - 1
  }
}
