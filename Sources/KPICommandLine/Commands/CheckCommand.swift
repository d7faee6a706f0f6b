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
    let errors = checked.diagnostics.count { $0.severity == .error }
    let warnings = checked.diagnostics.count { $0.severity == .warning }
    if errors + warnings > 0 {
      let words = Message.count(errors: errors, warnings: warnings)
      context.console.note(words(context.console.language) + "\n")
    }
    if errors > 0 { throw Stop(.refused) }
    try context.console.output(available(checked))
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
