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
    let rows = figures.flatMap { figure in
      figure.cells.map { scored in
        let form = form(figure, CollectionOfOne(scored))
        var value = value(scored, figure, form)
        if form.fractionDigits >= 0, case .number = scored.cell.value {
          value.mark = TerminalText.escaped(form.suffix) + value.mark
        }
        if figure.isEstimated { value.mark += " " + ReportText.estimate(language) }
        return ReportTable.Row(heads: [label(figure)], isTotal: false, values: [value])
      }
    }
    return ReportTable(
      heads: [ReportText.indicator(language)],
      columns: [ReportTable.Column(label: ReportText.value(language), unit: "")], rows: rows,
      isList: true)
  }

  private mutating func grid(_ figures: [ScoredFigure], _ splits: [Dimension]) -> ReportTable {
    var rowOf: [RowKey: Int] = [:]
    var keys: [RowKey] = []
    var values: [[ReportTable.Value?]] = []
    var columns: [ReportTable.Column] = []
    for (index, figure) in figures.enumerated() {
      let shown = figure.cells + figure.totals(totals, scorecard)
      let form = form(figure, shown)
      for scored in shown {
        let key = RowKey(
          scored.cell, hasPeriods: scorecard.every != nil, positions: Array(splits.indices))
        let row = rowOf[key] ?? keys.count
        if row == keys.count {
          rowOf[key] = row
          keys.append(key)
          values.append([ReportTable.Value?](repeating: nil, count: figures.count))
        }
        values[row][index] = value(scored, figure, form)
      }
      columns.append(ReportTable.Column(label: label(figure), unit: unit(figure)))
    }
    let order = keys.indices.sorted { RowKey.isBefore(keys[$0], keys[$1]) }
    return ReportTable(
      heads: heads(splits), columns: columns,
      rows: order.map { row in
        ReportTable.Row(
          heads: heads(keys[row], splits), isTotal: keys[row].entries.contains(.total),
          values: values[row])
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

  private mutating func unit(_ figure: ScoredFigure) -> String {
    var parts: [String] = []
    if let unit = figure.unit {
      let text = scorecard.unitNames.text(unit, language)
      if !text.isEmpty { parts.append(TerminalText.escaped(text)) }
    }
    if figure.isEstimated { parts.append(ReportText.estimate(language)) }
    return parts.joined(separator: " ")
  }

  private func form(
    _ figure: ScoredFigure, _ cells: some Collection<ScoredCell>
  ) -> NumberForm {
    let numbers = cells.flatMap { scored -> [Number] in
      let range = scored.cell.range.map { [$0.low, $0.high] } ?? []
      return range + (scored.cell.value.number.map { [$0] } ?? [])
    }
    return NumberForm(
      numbers, unit: figure.unit ?? .number, names: scorecard.unitNames, language: language)
  }

  private mutating func value(
    _ scored: ScoredCell, _ figure: ScoredFigure, _ form: NumberForm
  ) -> ReportTable.Value {
    let cell = scored.cell
    if figure.isEstimated { notes.noteEstimate() }
    var value: ReportTable.Value
    switch cell.value {
    case .number(let number):
      let parts = form.parts(number)
      value = ReportTable.Value(whole: parts.whole, fraction: parts.fraction)
    case .missing(let cause):
      value = ReportTable.Value(whole: "–", mark: " " + notes.letter(for: cause))
    default:
      let words = text.text(cell.value, type: figure.type) ?? ""
      value = ReportTable.Value(whole: TerminalText.escaped(words))
    }
    if cell.isPartial {
      value.mark += " ~"
      notes.notePartial()
    }
    if let range = cell.range {
      let ends = [range.low, range.high].map { number in
        let parts = form.parts(number)
        return parts.whole + parts.fraction
      }
      value.mark += " (\(ends[0]) … \(ends[1]))"
    }
    let words = JudgementMark(scored, better: figure.better, language)
    value.mark += words.text
    value.tone = words.tone
    for alert in scored.alerts {
      let place = scorecard.place(of: cell, in: figure, language)
      let head = [figure.label(language), place].filter { !$0.isEmpty }.joined(separator: ", ")
      notes.noteAlert(head + ": " + (alert.message ?? alert.rule))
    }
    return value
  }
}
