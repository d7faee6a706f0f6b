import KPIPlanning
import KPIReporting
import KPISyntax

/// Results in the form that the flags ask for.
struct ResultsText {
  /// The form.
  var format: OutputFormat
  /// Whether CSV has a column for each KPI.
  var isWide: Bool
  /// The totals shown.
  var totals: TotalsShown
  /// The language.
  var language: Language
  /// Columns that a table may take.
  var width: Int
  /// Colours of a table.
  var style: TerminalStyle

  /// How many bytes are handed over at once, unless they are the last ones.
  private static let partSize = 1 << 16

  /// Hands over the results part by part.
  func write<Failure>(
    _ scorecard: Scorecard, _ output: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var pending: [UInt8] = []
    try writePieces(scorecard) { bytes throws(Failure) in
      pending += bytes
      guard pending.count >= ResultsText.partSize else { return }
      try output(pending)
      pending.removeAll(keepingCapacity: true)
    }
    try output(pending)
  }

  private func writePieces<Failure>(
    _ scorecard: Scorecard, _ output: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    switch format {
    case .table, .junit:
      let writer = TableWriter(
        scorecard, language: language, totals: totals, width: width, style: style)
      try output(Array(writer.text().utf8))
    case .markdown:
      let writer = MarkdownWriter(scorecard, language: language, totals: totals)
      try output(Array(writer.text().utf8))
    case .json: try JSONWriter(scorecard, language: language).write(output)
    case .ndjson:
      try NDJSONWriter(scorecard, language: language, totals: totals).write(output)
    case .csv where isWide: try WideCSVWriter(scorecard, totals: totals).write(output)
    case .csv:
      try CSVWriter(scorecard, language: language, totals: totals).write(output)
    }
  }
}

extension OutputFormat {
  /// The totals that are shown when these are asked for; nil asks for what is usual.
  func totals(_ stated: TotalsShown?) -> TotalsShown {
    switch self {
    case .json: .all
    case .csv: stated ?? .none
    case .table, .markdown, .ndjson, .junit: stated ?? .all
    }
  }
}

extension TotalsShown {
  /// The totals that have to be computed.
  var computed: EvaluationQuery.Totals {
    switch self {
    case .none: .none
    case .grand: .grand
    case .all: .all
    }
  }
}
