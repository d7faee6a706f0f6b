import KPIPlanning
import KPISemantics
import KPISyntax
import KPIValues

/// Writes CSV with a cell a row: `kpi,period,<splits…>,value,unit,status,…`.
public struct CSVWriter {
  private let scorecard: Scorecard
  private let language: Language
  private let totals: TotalsShown

  /// A writer of the scorecard; the language is that of the messages of alerts.
  public init(_ scorecard: Scorecard, language: Language, totals: TotalsShown) {
    self.scorecard = scorecard
    self.language = language
    self.totals = totals
  }

  /// Hands over the file part by part.
  public func write<Failure>(_ output: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    let splits = scorecard.allSplits
    let names =
      ["kpi", "period"] + splits.map(Scorecard.name)
      + ["value", "unit", "status", "missing", "partial", "estimated", "alerts"]
    try output(Array(CSVText.line(names.map(CSVText.text)).utf8))
    for figure in scorecard.figures {
      let places = splits.map { figure.splits.firstIndex(of: $0) }
      for scored in [figure.cells, figure.totals(totals, scorecard)] {
        var start = 0
        for part in scored.cells.parts {
          let lines = CSVLines(
            part, start: start, of: scored, figure, scorecard, language, places: places,
            splits: splits)
          try writeInParallel(part.count, output) { lines.text($0) }
          start += part.count
        }
      }
    }
  }
}

/// The lines of some cells of a figure.
private struct CSVLines: Sendable {
  private let part: CellList.Part
  private let start: Int
  private let scored: ScoredCells
  private let axes: WideAxes
  private let numbers: [[Int32]]
  private let column: ColumnText
  private let name: [UInt8]
  private let unit: [UInt8]
  private let isEstimated: [UInt8]
  private let language: Language

  /// The lines of a part of a figure's cells, which begins at `start`.
  init(
    _ part: CellList.Part, start: Int, of scored: ScoredCells, _ figure: ScoredFigure,
    _ scorecard: Scorecard, _ language: Language, places: [Int?], splits: [Dimension]
  ) {
    self.part = part
    self.start = start
    self.scored = scored
    self.language = language
    let fields = CSVFields(scorecard)
    axes = WideAxes(
      [(part, places)], splits: splits, fields: fields, hasPeriods: scorecard.every != nil)
    numbers = axes.numbers(part, places)
    column = ColumnText(fields: fields, type: figure.type)
    name = Array(CSVText.text(figure.name).utf8)
    unit = Array(CSVText.text(figure.unit?.symbol ?? "").utf8)
    isEstimated = Array((figure.isEstimated ? "true" : "false").utf8)
  }

  func text(_ range: Range<Int>) -> [UInt8] {
    let comma = UInt8(ascii: ",")
    var values = ByteText(capacity: range.count * (axes.axes.count + 1) * 12)
    var ends: [Int] = []
    for (axis, numbers) in zip(axes.axes, numbers) {
      axis.append(numbers[range], to: &values, ends: &ends)
    }
    column.append(part, range, to: &values, ends: &ends)
    let (causes, partial) = (part.causes(range), part.partial(range))
    let (valued, unknown) = (
      CSVText.text(scored.unjudgedWord(hasValue: true)),
      CSVText.text(scored.unjudgedWord(hasValue: false))
    )
    var text = ByteText(capacity: range.count * 96)
    for index in range {
      text.append(name)
      for column in 0...axes.axes.count {
        let place = column * range.count + index - range.lowerBound
        text.append(comma)
        text.append(values, (place == 0 ? 0 : ends[place - 1])..<ends[place])
      }
      let cause = causes[index - range.lowerBound]
      text.append(comma)
      text.append(unit)
      text.append(comma)
      if scored.isJudged {
        text.append(CSVText.text(scored.statusWord(start + index, hasValue: cause == nil)))
      } else {
        text.append(cause == nil ? valued : unknown)
      }
      text.append(comma)
      if let cause { text.append(cause.rawValue) }
      text.append(partial[index - range.lowerBound] ? ",true," : ",false,")
      text.append(isEstimated)
      text.append(comma)
      let alerts = scored.alerts(start + index)
      if !alerts.isEmpty { text.append(CSVText.text(CSVFields.alerts(alerts, language))) }
      text.append(UInt8(ascii: "\n"))
    }
    return text.array
  }
}

/// Fields that both forms of CSV share.
struct CSVFields {
  private let text: DimensionText

  /// Fields of a scorecard.
  init(_ scorecard: Scorecard) {
    text = DimensionText(calendar: scorecard.calendar)
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

  /// Appends the field of a value; nothing where there is none.
  func append(_ value: FigureValue, _ type: ValueType, to bytes: inout ByteText) {
    if case .number(let number) = value { return bytes.append(number.description) }
    if let text = text.text(value, type: type) { bytes.append(CSVText.text(text)) }
  }

  /// Severity and message of each alert, `;` between them.
  static func alerts(_ alerts: [RingingAlert], _ language: Language) -> String {
    alerts.map { alert in
      alert.message(language).map { "\(alert.severity.rawValue): \($0)" } ?? alert.severity.rawValue
    }.joined(separator: "; ")
  }
}
