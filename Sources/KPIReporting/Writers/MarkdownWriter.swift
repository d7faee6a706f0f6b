import KPIPlanning
import KPISemantics
import KPISyntax

/// Writes Markdown tables.
public struct MarkdownWriter {
  private let scorecard: Scorecard
  private let language: Language
  private let totals: TotalsShown

  /// A writer of the scorecard.
  public init(_ scorecard: Scorecard, language: Language, totals: TotalsShown) {
    self.scorecard = scorecard
    self.language = language
    self.totals = totals
  }

  /// The whole document.
  public func text() -> String {
    var builder = ReportBuilder(scorecard, language: language, totals: totals)
    var sections = [MarkdownText.escaped(ReportHead.text(scorecard, language)) + "\n"]
    sections += builder.tables().map(table)
    for lines in [builder.notes.lines] + ReportFoot.sections(scorecard, language)
    where !lines.isEmpty {
      sections.append(lines.map { "- " + MarkdownText.escaped($0) + "\n" }.joined())
    }
    return sections.joined(separator: "\n")
  }

  private func table(_ table: ReportTable) -> String {
    let heads =
      table.heads
      + table.columns.map { column in
        column.unit.isEmpty ? column.label : "\(column.label) (\(column.unit))"
      }
    let rules = table.heads.map { _ in "---" } + table.columns.map { _ in "---:" }
    var text = MarkdownText.line(heads.map(MarkdownText.escaped)) + MarkdownText.line(rules)
    for row in table.rows {
      let values = row.values.map { $0?.text ?? "" }
      text += MarkdownText.line((row.heads + values).map(MarkdownText.escaped))
    }
    return text
  }
}
