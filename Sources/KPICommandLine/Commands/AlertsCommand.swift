import KPIPlanning
import KPIReporting
import KPISemantics
import KPIValues
import KPIWorkspace

/// `kpi alerts`: which alerts ring, or how often each would have rung.
struct AlertsCommand {
  private let context: CommandContext

  /// The command as invoked.
  init(_ context: CommandContext) {
    self.context = context
  }

  /// Runs it.
  func run() throws(Stop) {
    let project = try context.load(context.paths())
    let checked = try context.checkedProgram(project)
    var query = try context.query(for: checked)
    query.totals = .none
    let backtest = context.invocation.value(.backtest)
    query.followsAlerts = backtest != nil
    let days = try context.days(backtest, checked)
    let asked = watched(query, checked.model)
    let evaluation = try context.run(checked) { try $0.evaluate(asked) }
    let language = context.console.language
    let isJSON = context.invocation.value(.format) == OutputFormat.json.rawValue
    let scorecard = Scorecard(evaluation, model: checked.model, unitNames: project.unitNames)
    let writer = AlertsJSON(scorecard, language: language)
    if backtest != nil {
      let backtests = AlertBacktest.all(
        evaluation, model: checked.model, within: days, language: language)
      return try context.console.output(
        isJSON ? writer.text(backtests) : text(backtests, checked.model.calendar))
    }
    try context.console.output(isJSON ? writer.ringing() : text(scorecard))
  }

  /// Only figures with alerts are computed, unless some are named.
  private func watched(_ query: EvaluationQuery, _ model: KPIModel) -> EvaluationQuery {
    guard query.figures.isEmpty else { return query }
    var query = query
    query.figures = model.kpiOrder.filter { name in
      guard let figure = model.figures[name], figure.needs.isEmpty else { return false }
      let rules = [figure.judgement] + figure.judgement.segments.map(\.rules)
      return rules.contains { !$0.alerts.isEmpty }
    }
    return query
  }

  private func text(_ scorecard: Scorecard) -> String {
    let (console, language) = (context.console, context.console.language)
    var text = ""
    for figure in scorecard.figures {
      let words = RuleText(type: figure.type, names: scorecard.unitNames, language: language)
      for scored in figure.judged {
        for alert in scored.alerts {
          let place = scorecard.place(of: scored.cell, in: figure, language)
          let since = alert.since.map {
            $0 == scored.cell.period
              ? "" : Message.since(scorecard.calendar.name(of: $0))(language)
          }
          let head = "\(alert.severity.rawValue)  \(figure.name) \(place): "
          let line = head + words.value(scored.cell) + (since ?? "")
          let isCritical = alert.severity == .critical
          text +=
            console.style(.output).paint(
              TerminalText.escaped(line), isCritical ? .problem : .doubtful) + "\n"
          let message = alert.message(language).map { "\"\($0)\"  " } ?? ""
          text += "    " + TerminalText.escaped(message + alert.rule) + "\n"
        }
      }
    }
    return text.isEmpty ? Message.noAlert(language) + "\n" : text
  }

  private func text(_ backtests: [AlertBacktest], _ calendar: CalendarRules) -> String {
    let language = context.console.language
    var text = ""
    for backtest in backtests {
      let place = [backtest.figure, backtest.place].filter { !$0.isEmpty }.joined(separator: ", ")
      let message = backtest.alert.message(language).map { " \"\($0)\"" } ?? ""
      let head = "\(place)  \(backtest.alert.severity.rawValue)  \(backtest.rule)\(message)"
      let rung = backtest.episodes.reduce(0) { $0 + $1.length }
      text += TerminalText.escaped(head) + "\n    "
      text += Message.rung(backtest.episodes.count, rung, of: backtest.periods)(language)
      let names = backtest.episodes.map { episode in
        let first = calendar.name(of: episode.first)
        return episode.length == 1
          ? first : "\(first)..\(calendar.name(of: episode.last)) (\(episode.length))"
      }
      text += (names.isEmpty ? "" : ": " + names.joined(separator: ", ")) + "\n"
    }
    return text.isEmpty ? Message.noAlert(language) + "\n" : text
  }
}
