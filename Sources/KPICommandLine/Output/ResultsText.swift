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

  /// Hands over the results part by part.
  func write<Failure>(
    _ scorecard: Scorecard, _ output: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    if format == .csv, isWide {
      try WideCSVWriter(scorecard, totals: totals).write(output)
    } else {
      try output(Array(text(scorecard).utf8))
    }
  }

  private func text(_ scorecard: Scorecard) -> String {
    switch format {
    case .table, .junit:
      TableWriter(
        scorecard, language: language, totals: totals, width: width, style: style
      ).text()
    case .json: JSONWriter(scorecard, language: language).text()
    case .markdown:
      MarkdownWriter(scorecard, language: language, totals: totals).text()
    case .ndjson: NDJSONWriter(scorecard, language: language, totals: totals).text()
    case .csv: CSVWriter(scorecard, totals: totals).text()
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
