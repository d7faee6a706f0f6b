import KPIPlanning
import KPISemantics
import KPIValues

/// Writes CSV with a cell a row: `kpi,period,<splits…>,value,unit,status,…`.
public struct CSVWriter {
  private let scorecard: Scorecard
  private let totals: TotalsShown

  /// A writer of the scorecard.
  public init(_ scorecard: Scorecard, totals: TotalsShown) {
    self.scorecard = scorecard
    self.totals = totals
  }

  /// The whole file.
  public func text() -> String {
    let splits = scorecard.allSplits
    let fields = CSVFields(scorecard)
    let names =
      ["kpi", "period"] + splits.map(Scorecard.name)
      + ["value", "unit", "status", "missing", "partial", "estimated", "alerts"]
    var text = CSVText.line(names.map(CSVText.text))
    for figure in scorecard.figures {
      let positions = splits.map { figure.splits.firstIndex(of: $0) }
      for scored in figure.cells + figure.totals(totals, scorecard) {
        let key = RowKey(
          scored.cell, hasPeriods: scorecard.every != nil, positions: positions)
        text += CSVText.line(
          [CSVText.text(figure.name)] + fields.key(key, splits: splits)
            + fields.state(scored, figure))
      }
    }
    return text
  }
}

/// Fields that both forms of CSV share.
struct CSVFields {
  private let text: DimensionText

  /// Fields of a scorecard.
  init(_ scorecard: Scorecard) {
    text = DimensionText(calendar: scorecard.calendar)
  }

  /// The fields of period and splits.
  func key(_ key: RowKey, splits: [Dimension]) -> [String] {
    zip(key.entries, [nil] + splits.map(Optional.some)).map { text($0, of: $1) }
  }

  /// The field of an entry.
  func text(_ entry: RowKey.Entry, of split: Dimension?) -> String {
    switch entry {
    case .absent, .span: return ""
    case .total: return "total"
    case .period(let period): return text.calendar.name(of: period)
    case .value(.number(let number)): return number.description
    case .value(let value):
      return split.flatMap { text.text(value, of: $0) }.map(CSVText.text) ?? ""
    }
  }

  /// The field of a value; empty where there is none.
  func value(_ cell: Cell, _ figure: ScoredFigure) -> String {
    if case .number(let number) = cell.value { return number.description }
    return text.text(cell.value, type: figure.type).map(CSVText.text) ?? ""
  }

  /// Appends the field of a value; nothing where there is none.
  func append(_ value: FigureValue, _ type: ValueType, to bytes: inout ByteText) {
    if case .number(let number) = value { return bytes.append(number.description.utf8) }
    if let text = text.text(value, type: type) { bytes.append(CSVText.text(text).utf8) }
  }

  /// Severity and message of each alert, `;` between them.
  private func alerts(_ scored: ScoredCell) -> String {
    scored.alerts.map { alert in
      alert.message.map { "\(alert.severity.rawValue): \($0)" } ?? alert.severity.rawValue
    }.joined(separator: "; ")
  }

  /// The fields behind the splits.
  func state(_ scored: ScoredCell, _ figure: ScoredFigure) -> [String] {
    var cause = ""
    if case .missing(let missing) = scored.cell.value { cause = missing.kind.rawValue }
    return [
      value(scored.cell, figure), CSVText.text(figure.unit?.symbol ?? ""),
      CSVText.text(scored.status.word), cause, scored.cell.isPartial ? "true" : "false",
      figure.isEstimated ? "true" : "false", CSVText.text(alerts(scored)),
    ]
  }
}
