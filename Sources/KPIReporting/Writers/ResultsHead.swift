import KPIPlanning
import KPISyntax

/// What JSON says above the cells.
enum ResultsHead {
  /// What stands above all figures.
  static func run(_ scorecard: Scorecard, _ language: Language) -> [(String, String)] {
    let periods = scorecard.periods.map { JSONText.string(scorecard.calendar.name(of: $0)) }
    return [
      ("schema", JSONText.string("kpi.results/1")),
      ("every", JSONText.string(scorecard.every?.rawValue)),
      ("by", JSONText.array(scorecard.by.map { JSONText.string(Scorecard.name($0)) })),
    ] + labels(scorecard, language) + [
      ("periods", JSONText.array(periods)), coverage(scorecard),
    ]
  }

  /// What readers call the splits, where any has a label.
  private static func labels(_ scorecard: Scorecard, _ language: Language) -> [(String, String)] {
    let labelled = scorecard.allSplits.filter { scorecard.splitLabels[$0] != nil }
    guard !labelled.isEmpty else { return [] }
    let members = labelled.map {
      (Scorecard.name($0), JSONText.string(scorecard.heading($0, language)))
    }
    return [("labels", JSONText.object(members))]
  }

  /// The days that the data covers.
  static func coverage(_ scorecard: Scorecard) -> (String, String) {
    guard let coverage = scorecard.coverage else { return ("coverage", "null") }
    return (
      "coverage",
      JSONText.object([
        ("from", JSONText.string(coverage.first.description)),
        ("to", JSONText.string(coverage.last.description)), ("source", JSONText.string("data")),
      ])
    )
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
