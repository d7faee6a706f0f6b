import KPISyntax

/// `kpi check`: validates definitions, and with `--data` the files against them.
struct CheckCommand {
  private let context: CommandContext

  /// The command as invoked.
  init(_ context: CommandContext) {
    self.context = context
  }

  /// Runs it.
  func run() throws(Stop) {
    let project = try context.load(context.paths())
    context.show(project.diagnostics, project.texts)
    let errors = project.diagnostics.count { $0.severity == .error }
    let warnings = project.diagnostics.count { $0.severity == .warning }
    if errors + warnings > 0 {
      let words = Message.count(errors: errors, warnings: warnings)
      context.console.note(words(context.console.language) + "\n")
    }
    if errors > 0 { throw Stop(.refused) }
  }
}
