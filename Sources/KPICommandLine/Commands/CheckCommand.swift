import KPIPlanning
import KPIReporting
import KPISyntax
import KPIWorkspace

/// `kpi check`: validates definitions, and with `--data` the files against them.
struct CheckCommand {
  private let context: CommandContext

  /// The command as invoked.
  init(_ context: CommandContext) {
    self.context = context
  }

  /// Runs it.
  func run() throws(Stop) {
    let checked = try context.check(context.load(context.paths()))
    context.show(checked.diagnostics, checked.texts)
    let errors = checked.diagnostics.count { $0.severity == .error }
    let warnings = checked.diagnostics.count { $0.severity == .warning }
    if errors + warnings > 0 {
      let words = Message.count(errors: errors, warnings: warnings)
      context.console.note(words(context.console.language) + "\n")
    }
    if errors > 0 { throw Stop(.refused) }
    try context.console.output(available(checked))
    if context.invocation.has(.data) { try readData(checked) }
  }

  /// Reads everything that the KPIs need, which shows whether the files are as declared.
  private func readData(_ checked: CheckedProject) throws(Stop) {
    let evaluation = try context.run(checked) { try $0.evaluate(EvaluationQuery()) }
    for warning in evaluation.warnings {
      let words = WarningText.text(warning, context.console.language)
      context.console.note(TerminalText.escaped(words) + "\n")
    }
  }

  /// What pack KPIs lack, one a line.
  private func available(_ checked: CheckedProject) -> String {
    let figures = checked.model.kpiOrder.compactMap { checked.model.figures[$0] }
    return figures.filter { !$0.needs.isEmpty }.map { figure in
      let needs = figure.needs.joined(separator: ", ")
      return Message.lacks(figure.name, needs)(context.console.language) + "\n"
    }.joined()
  }
}
