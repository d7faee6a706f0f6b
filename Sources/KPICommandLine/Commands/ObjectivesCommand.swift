import KPIPlanning
import KPIReporting
import KPISemantics
import KPIValues
import KPIWorkspace

/// `kpi objectives`: how far each objective is, and where what is watched with it goes.
struct ObjectivesCommand {
  private let context: CommandContext

  /// The command as invoked.
  init(_ context: CommandContext) {
    self.context = context
  }

  /// Runs it.
  func run() throws(Stop) {
    let project = try context.load(context.paths())
    let checked = try context.checkedProgram(project)
    let query = try context.query(for: checked)
    var objectives = ObjectiveRun(checked.model)
    let standings = try context.run(checked) { run in
      try objectives.standings { model, questions in
        var run = run
        run.model = model
        return try run.answer(questions, under: query)
      }
    }
    let language = context.console.language
    if context.invocation.value(.format) == OutputFormat.json.rawValue {
      let writer = ObjectivesJSON(
        calendar: checked.model.calendar, names: project.unitNames, language: language)
      return try context.console.output(writer.text(standings))
    }
    var text = ""
    for standing in standings {
      text += self.text(standing, project.unitNames, checked.model.calendar)
    }
    try context.console.output(text.isEmpty ? Message.noObjective(language) + "\n" : text)
  }

  private func text(
    _ standing: ObjectiveStanding, _ names: UnitNames, _ calendar: CalendarRules
  ) -> String {
    let title = [standing.name, standing.title(context.console.language) ?? ""].filter {
      !$0.isEmpty
    }
    let style = context.console.style(.output)
    var text = style.paint(TerminalText.escaped(title.joined(separator: "  ")), .strong) + "\n"
    for goal in standing.goals { text += self.text(goal, names, calendar) }
    for driver in standing.drivers { text += self.text(driver, names, calendar) }
    return text + "\n"
  }

  private func text(
    _ goal: ObjectiveStanding.Goal, _ names: UnitNames, _ calendar: CalendarRules
  ) -> String {
    let language = context.console.language
    let words = RuleText(type: goal.type, names: names, language: language)
    guard let scored = goal.scored else {
      return "  \(TerminalText.escaped(goal.figure)): \(Message.notAvailable(language))\n"
    }
    let period = scored.cell.period.map { " " + calendar.name(of: $0) } ?? ""
    let partial = scored.cell.isPartial ? " ~" : ""
    var text = "  \(goal.figure)\(period): \(words.value(scored.cell))\(partial)"
    guard let judged = scored.goal else {
      return TerminalText.escaped(text + "  " + Message.notJudged(language)) + "\n"
    }
    text += "  " + Message.standing(judged.word)(language)
    if let progress = judged.progress {
      let part = progress.rounded(decimals: 2).description
      let shown = language == .french ? part.split(separator: ".").joined(separator: ",") : part
      text += "  " + Message.progress(shown)(language)
    }
    text = TerminalText.escaped(text) + "\n"
    return text + "    " + TerminalText.escaped(words.goal(judged, scored.cell)) + "\n"
  }

  private func text(
    _ driver: ObjectiveStanding.Driver, _ names: UnitNames, _ calendar: CalendarRules
  ) -> String {
    let language = context.console.language
    let words = RuleText(type: driver.type, names: names, language: language)
    var text = "  · \(driver.figure)"
    guard let value = driver.value else {
      return TerminalText.escaped(text + ": " + Message.notAvailable(language)) + "\n"
    }
    if let period = driver.period { text += " " + calendar.name(of: period) }
    text += ": " + words.number(value)
    if let before = driver.before { text += " ← " + words.number(before) }
    let movement = Message.movement(driver.movement)(language)
    return TerminalText.escaped(text + (movement.isEmpty ? "" : "  " + movement)) + "\n"
  }
}
