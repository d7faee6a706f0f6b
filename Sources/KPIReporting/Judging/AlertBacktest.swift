import KPIPlanning
import KPISemantics
import KPISyntax
import KPIValues

/// How often an alert would have rung in a stretch of time, and for how long.
public struct AlertBacktest: Sendable {
  /// Periods in which it rang one after the other.
  public struct Episode: Hashable, Sendable {
    /// The first.
    public var first: Period
    /// The last.
    public var last: Period

    /// How many periods.
    public var length: Int { last.ordinal - first.ordinal + 1 }
  }

  /// The figure.
  public var figure: String
  /// The cell without its period: `channel email`; empty without splits.
  public var place: String
  /// The values of the figure's splits; nil for one that is undone.
  public var key: [DimensionValue?]
  /// The alert.
  public var alert: JudgementModel.Alert
  /// Its condition in words of the program.
  public var rule: String
  /// How many complete periods there are.
  public var periods: Int
  /// When it rang.
  public var episodes: [Episode]

  /// The backtests of all alerts of an evaluation that follows alerts, over the complete periods
  /// that lie in these days; nil for all.
  public static func all(
    _ evaluation: Evaluation, model: KPIModel, within days: ClosedRange<CivilDate>?,
    language: Language
  ) -> [AlertBacktest] {
    let scorecard = Scorecard(evaluation, model: model)
    return zip(evaluation.figures, scorecard.figures).flatMap { figure, scored in
      backtests(figure, scored, scorecard, evaluation.conditions, within: days, language)
    }
  }

  private static func backtests(
    _ figure: FigureEvaluation, _ scored: ScoredFigure, _ scorecard: Scorecard,
    _ conditions: [RowExpression], within days: ClosedRange<CivilDate>?, _ language: Language
  ) -> [AlertBacktest] {
    guard let sheet = figure.rules else { return [] }
    let frame = JudgingFrame(
      sheet: sheet, splits: figure.splits, conditions: conditions, calendar: scorecard.calendar,
      coverage: scorecard.coverage)
    let cells = figure.history.filter { $0.key.count == figure.splits.count }
    let judged = FigureJudge(frame, history: cells).judged(cells).filter { scored in
      guard let period = scored.cell.period, !scored.cell.isPartial else { return false }
      guard let days else { return true }
      return days.contains(frame.calendar.firstDay(of: period))
        && days.contains(frame.calendar.lastDay(of: period))
    }
    var order: [[DimensionValue?]] = []
    var byKey: [[DimensionValue?]: [ScoredCell]] = [:]
    for scored in judged {
      if byKey[scored.cell.key] == nil { order.append(scored.cell.key) }
      byKey[scored.cell.key, default: []].append(scored)
    }
    return order.flatMap { key -> [AlertBacktest] in
      let cells = byKey[key] ?? []
      var placed = cells[0].cell
      placed.period = nil
      let place = scorecard.place(of: placed, in: scored, language)
      return frame.rules(for: key).rules.alerts.enumerated().map { position, alert in
        AlertBacktest(
          figure: figure.name, place: place, key: key, alert: alert.model, rule: alert.formula,
          periods: cells.count, episodes: episodes(cells, position))
      }
    }
  }

  private static func episodes(_ cells: [ScoredCell], _ position: Int) -> [Episode] {
    let ringing = cells.filter { $0.alerts.contains { $0.position == position } }
      .compactMap(\.cell.period).sorted()
    var episodes: [Episode] = []
    for period in ringing {
      if let last = episodes.last, last.last.ordinal + 1 == period.ordinal {
        episodes[episodes.count - 1].last = period
      } else {
        episodes.append(Episode(first: period, last: period))
      }
    }
    return episodes
  }
}
