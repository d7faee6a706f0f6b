import KPIReporting
import KPISyntax

/// Results in the form that the flags ask for.
struct ResultsText {
  /// The form.
  var format: OutputFormat
  /// Whether CSV has a column for each KPI.
  var isWide: Bool
  /// The totals shown; nil for what the form usually shows.
  var totals: TotalsShown?
  /// The language.
  var language: Language
  /// Columns that a table may take.
  var width: Int
  /// Colours of a table.
  var style: TerminalStyle

  /// The results as text.
  func text(_ scorecard: Scorecard) -> String {
    switch format {
    case .table, .junit:
      TableWriter(
        scorecard, language: language, totals: totals ?? .all, width: width, style: style
      ).text()
    case .json: JSONWriter(scorecard, language: language).text()
    case .markdown:
      MarkdownWriter(scorecard, language: language, totals: totals ?? .all).text()
    case .ndjson: NDJSONWriter(scorecard, language: language, totals: totals ?? .all).text()
    case .csv where isWide: WideCSVWriter(scorecard, totals: totals ?? .none).text()
    case .csv: CSVWriter(scorecard, totals: totals ?? .none).text()
    }
  }
}
