import KPIPlanning
import KPISemantics
import KPISyntax
import KPIValues

/// The values of a figure as a reader sees them, but for the letters of notes, which depend on the
/// figures before.
struct FigureDrawing: Sendable {
  /// How its numbers are shown.
  let form: NumberForm
  /// For each cell its value; the letter of a missing one is still to be put before its mark.
  private(set) var values: [ReportTable.Value] = []
  /// Cells without a value, in order.
  private(set) var causes: [(cell: Int, cause: MissingCause)] = []
  /// The alerts that ring, in order.
  private(set) var alerts: [String] = []
  /// Whether a cell is partial.
  private(set) var hasPartial = false
  private let figure: ScoredFigure
  private let language: Language

  /// Draws some cells of a figure.
  init(
    _ figure: ScoredFigure, _ cells: ScoredCells, _ scorecard: Scorecard, _ language: Language
  ) {
    self.figure = figure
    self.language = language
    let parts = cells.cells.parts
    let numbers = parts.flatMap { part in
      (0..<part.count).flatMap { index -> [Number] in
        let range = part.range(index).map { [$0.low, $0.high] } ?? []
        return range + (part.value(index).number.map { [$0] } ?? [])
      }
    }
    form = NumberForm(
      numbers, unit: figure.unit ?? .number, names: scorecard.unitNames, language: language)
    let text = DimensionText(calendar: scorecard.calendar)
    values.reserveCapacity(cells.count)
    for part in parts {
      let isPartial = part.partial(0..<part.count)
      for index in 0..<part.count {
        add(part, index, text, isPartial: isPartial[index])
        if cells.isJudged { judge(cells[values.count - 1], scorecard) }
      }
    }
  }

  private mutating func add(
    _ part: CellList.Part, _ index: Int, _ text: DimensionText, isPartial: Bool
  ) {
    var value: ReportTable.Value
    switch part.value(index) {
    case .number(let number):
      let parts = form.parts(number)
      value = ReportTable.Value(whole: parts.whole, fraction: parts.fraction)
    case .missing(let cause):
      causes.append((values.count, cause))
      value = ReportTable.Value(whole: "–")
    case let other:
      let words = text.text(other, type: figure.type) ?? ""
      value = ReportTable.Value(whole: TerminalText.escaped(words))
    }
    if isPartial {
      value.mark += " ~"
      hasPartial = true
    }
    if let range = part.range(index) {
      let ends = [range.low, range.high].map { number in
        let parts = form.parts(number)
        return parts.whole + parts.fraction
      }
      value.mark += " (\(ends[0]) … \(ends[1]))"
    }
    values.append(value)
  }

  private mutating func judge(_ scored: ScoredCell, _ scorecard: Scorecard) {
    let words = JudgementMark(scored, better: figure.better, language)
    values[values.count - 1].mark += words.text
    values[values.count - 1].tone = words.tone
    for alert in scored.alerts {
      let place = scorecard.place(of: scored.cell, in: figure, language)
      let head = [figure.label(language), place].filter { !$0.isEmpty }.joined(separator: ", ")
      alerts.append(head + ": " + (alert.message(language) ?? alert.rule))
    }
  }
}
