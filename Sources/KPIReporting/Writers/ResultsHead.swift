import KPIPlanning
import KPISyntax

/// What JSON says above the cells.
enum ResultsHead {
  /// What stands above all figures.
  static func run(_ scorecard: Scorecard) -> [(String, String)] {
    let periods = scorecard.periods.map { JSONText.string(scorecard.calendar.name(of: $0)) }
    let coverage = scorecard.coverage.map { coverage in
      JSONText.object([
        ("from", JSONText.string(coverage.first.description)),
        ("to", JSONText.string(coverage.last.description)), ("source", JSONText.string("data")),
      ])
    }
    return [
      ("schema", JSONText.string("kpi.results/1")),
      ("every", JSONText.string(scorecard.every?.rawValue)),
      ("by", JSONText.list(scorecard.by.map { JSONText.string(Scorecard.name($0)) })),
      ("periods", JSONText.list(periods)), ("coverage", coverage ?? "null"),
    ]
  }

  /// What stands above the cells of a figure.
  static func figure(_ figure: ScoredFigure, _ language: Language) -> [(String, String)] {
    [
      ("name", JSONText.string(figure.name)), ("label", JSONText.string(figure.label(language))),
      ("unit", JSONText.string(figure.unit?.symbol)),
      ("better", JSONText.string(figure.better?.rawValue)),
      ("estimated", figure.isEstimated ? "true" : "false"),
    ]
  }
}
