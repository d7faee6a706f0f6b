/// `kpi completions`: prints a script for a shell.
struct CompletionsCommand {
  private let context: CommandContext

  /// The command as invoked.
  init(_ context: CommandContext) {
    self.context = context
  }

  /// Runs it.
  func run() throws(Stop) {
    let name = context.invocation.operands.first ?? ""
    guard let shell = CompletionScript.Shell(rawValue: name) else { return }
    try context.console.output(CompletionScript.text(shell))
  }
}
