import KPIPlanning
import KPIReporting
import KPIWorkspace

/// `kpi eval`: evaluates the KPIs.
struct EvalCommand {
  private let context: CommandContext

  /// The command as invoked.
  init(_ context: CommandContext) {
    self.context = context
  }

  /// Runs it.
  func run() throws(Stop) {
    let project = try context.load(context.paths())
    let checked = try context.checkedProgram(project)
    let format = context.invocation.value(.format).flatMap(OutputFormat.init(rawValue:)) ?? .table
    let totals = context.invocation.value(.totals).flatMap(TotalsShown.init(rawValue:))
    var query = try context.query(for: checked)
    query.totals = format.totals(totals).computed
    let failsOnStates = context.invocation.value(.failOn) != nil
    query.judgesWithoutRules = format != .csv || failsOnStates
    // A column of values for each figure has no place for what judges them.
    query.judges = failsOnStates || format != .csv || !context.invocation.has(.wide)
    if query.figures.isEmpty, !checked.model.figures.values.contains(where: \.isKPI) {
      let words = Message.withoutFigures(context.console.language)
      throw Stop(.refused, words, help: "kpi visits = count(visits)")
    }
    let states = FailureStates(words: context.invocation.list(.failOn))
    if let (word, nearest) = states.unknownWord(in: checked.model) {
      throw Stop(.misuse, Message.unknownState(word)(context.console.language), help: nearest)
    }
    func scored(_ evaluation: consuming Evaluation) -> Scorecard {
      Scorecard(evaluation, model: checked.model, unitNames: project.unitNames)
    }
    let (evaluation, traces) = try context.run(checked) { run in
      try run.evaluate(query) { evaluation in
        if states.words.isEmpty { return [] }
        let failures = JudgementFailure.all(in: scored(evaluation), words: states.words)
        return states.shown(failures).map(\.reference)
      }
    }
    let scorecard = scored(consume evaluation)
    try write(scorecard, format, totals)
    let failures = JudgementFailure.all(in: scorecard, words: states.words)
    guard !failures.isEmpty else { return }
    let console = context.console
    console.note(
      states.text(failures, traces, scorecard, console.language, console.style(.errors)))
    throw Stop(.refused)
  }

  private func write(
    _ scorecard: Scorecard, _ format: OutputFormat, _ totals: TotalsShown?
  ) throws(Stop) {
    let (invocation, console) = (context.invocation, context.console)
    let file = invocation.value(.output)
    let results = ResultsText(
      format: format, isWide: invocation.has(.wide), totals: format.totals(totals),
      language: console.language, width: file == nil ? console.width : 80,
      style: file == nil ? console.style(.output) : .plain)
    if format == .csv { noteFrame(scorecard) }
    try context.write(results, of: scorecard, to: file)
  }

  /// What has no place in the rows of CSV is said beside them.
  private func noteFrame(_ scorecard: Scorecard) {
    let console = context.console
    console.note(CoverageText.text(scorecard.coverage, console.language) + "\n")
    for figure in scorecard.unavailable {
      let words = Message.lacks([figure.name], figure.needs.joined(separator: ", "))
      console.note(TerminalText.escaped(words(console.language)) + "\n")
    }
    for warning in scorecard.warnings {
      console.note(TerminalText.escaped(WarningText.text(warning, console.language)) + "\n")
    }
  }
}
