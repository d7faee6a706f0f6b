import KPIPlanning
import KPISemantics
import KPISyntax
import KPIValues

/// Writes the alerts of a run as JSON: `kpi.alerts/1` for those that ring, `kpi.backtest/1` for
/// those that would have rung; an alert a line, keys in fixed order.
public struct AlertsJSON {
  private let scorecard: Scorecard
  private let language: Language

  /// A writer about the figures of a scorecard; the language is that of labels and `display`.
  public init(_ scorecard: Scorecard, language: Language) {
    self.scorecard = scorecard
    self.language = language
  }

  /// The alerts that ring, the cells that they ring in, and since when.
  public func ringing() -> String {
    var alerts: [String] = []
    for figure in scorecard.figures {
      let cells = cells(of: figure)
      for scored in figure.judged {
        let place = cells.members(scored, withAlerts: false).filter {
          !["alerts", "goal"].contains($0.0)
        }
        alerts += scored.alerts.map { alert in
          JSONText.object(head(figure) + place + cells.alertMembers(alert))
        }
      }
    }
    return document("kpi.alerts/1", alerts)
  }

  /// What backtests found: in how many of the periods each alert rang, and when.
  public func text(_ backtests: [AlertBacktest]) -> String {
    let alerts = backtests.compactMap { backtest -> String? in
      guard let figure = scorecard.figures.first(where: { $0.name == backtest.figure }) else {
        return nil
      }
      let rung = backtest.episodes.reduce(0) { $0 + $1.length }
      return JSONText.object(
        head(figure) + [
          ("by", JSONText.object(cells(of: figure).key(backtest.key))),
          ("severity", JSONText.string(backtest.alert.severity.rawValue)),
          ("message", JSONText.string(backtest.alert.message(language))),
          ("rule", JSONText.string(backtest.rule)), ("periods", "\(backtest.periods)"),
          ("rung", "\(rung)"), ("episodes", JSONText.array(backtest.episodes.map(episode))),
        ])
    }
    return document("kpi.backtest/1", alerts)
  }

  private func cells(of figure: ScoredFigure) -> CellJSON {
    CellJSON(
      figure: figure, text: DimensionText(calendar: scorecard.calendar),
      unitNames: scorecard.unitNames, language: language)
  }

  private func head(_ figure: ScoredFigure) -> [(String, String)] {
    [
      ("kpi", JSONText.string(figure.name)), ("label", JSONText.string(figure.label(language))),
      ("unit", JSONText.string(figure.unit?.symbol)),
    ]
  }

  private func episode(_ episode: AlertBacktest.Episode) -> String {
    JSONText.object([
      ("from", JSONText.string(scorecard.calendar.name(of: episode.first))),
      ("to", JSONText.string(scorecard.calendar.name(of: episode.last))),
    ])
  }

  private func document(_ schema: String, _ alerts: [String]) -> String {
    let head = [("schema", JSONText.string(schema)), ResultsHead.coverage(scorecard)]
    return JSONText.document(head, list: "alerts", of: alerts)
  }
}
