import KPIPlanning
import KPISemantics
import KPISyntax
import KPIValues

/// What stands above the tables of a report.
enum ReportHead {
  /// Coverage, grain and splits on one line.
  static func text(_ scorecard: Scorecard, _ language: Language) -> String {
    let coverage = CoverageText.text(scorecard.coverage, language)
    var parts = [coverage]
    if let every = scorecard.every {
      parts.append(GrainText.every(every)(language))
    }
    if !scorecard.by.isEmpty {
      let names = scorecard.by.map { TerminalText.escaped(scorecard.heading($0, language)) }
      parts.append(ReportText.by(language) + " " + names.joined(separator: ", "))
    }
    return parts.joined(separator: " · ")
  }
}

/// What stands under the tables of a report.
enum ReportFoot {
  /// KPIs that cannot be computed, then warnings: lines for each.
  static func sections(_ scorecard: Scorecard, _ language: Language) -> [[String]] {
    [unavailable(scorecard, language), warnings(scorecard, language)].filter { !$0.isEmpty }
  }

  /// How many figures of packs are named; `kpi check` names all.
  private static let shownLimit = 10

  private static func unavailable(_ scorecard: Scorecard, _ language: Language) -> [String] {
    guard !scorecard.unavailable.isEmpty else { return [] }
    let rest = scorecard.unavailable.count - shownLimit
    return [ReportText.unavailable(language)]
      + scorecard.unavailable.prefix(shownLimit).map { figure in
        let needs = figure.needs.map(TerminalText.escaped).joined(separator: ", ")
        return "  \(TerminalText.escaped(figure.name)): \(ReportText.needs(language)) \(needs)"
      } + (rest > 0 ? ["  " + ReportText.more(language) + " \(rest)"] : [])
  }

  private static func warnings(_ scorecard: Scorecard, _ language: Language) -> [String] {
    guard !scorecard.warnings.isEmpty else { return [] }
    return [ReportText.warnings(language)]
      + scorecard.warnings.map { "  " + TerminalText.escaped(WarningText.text($0, language)) }
  }
}
