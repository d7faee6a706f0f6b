import KPIReporting
import KPIWorkspace

/// `kpi init`: looks at data files and writes dataset declarations for them.
struct InitCommand {
  private let context: CommandContext

  /// The command as invoked.
  init(_ context: CommandContext) {
    self.context = context
  }

  /// Runs it.
  func run() throws(Stop) {
    let proposal: DataProposal
    do {
      let paths = try context.invocation.operands.flatMap {
        try context.files.files(matching: $0, in: ".")
      }
      proposal = try DataProposal(paths, files: context.files)
    } catch {
      throw context.stop(error)
    }
    try context.write(proposal.text, to: context.invocation.value(.output))
    let language = context.console.language
    for (pack, figures) in proposal.fed() {
      let words = Message.feeds(pack, figures.joined(separator: ", "))(language)
      let lines = TerminalText.lines(words, width: 80)
      context.console.note(lines.joined(separator: "\n  ") + "\n")
    }
  }
}
