import KPISyntax

/// `kpi explain`: a diagnostic by its code, or a KPI with the value at every node.
struct ExplainCommand {
  private let context: CommandContext

  /// The command as invoked.
  init(_ context: CommandContext) {
    self.context = context
  }

  /// Runs it.
  func run() throws(Stop) {
    let name = context.invocation.operands.first ?? ""
    if ExplainCommand.isCode(name) { return try explainCode(name) }
    throw Stop(.misuse, "not yet")
  }

  private static func isCode(_ name: String) -> Bool {
    name.utf8.count == 5 && "Kk".contains(name.prefix(1)) && Int(name.dropFirst()) != nil
  }

  private func explainCode(_ name: String) throws(Stop) {
    guard let code = DiagnosticCode(text: name),
      let explanation = DiagnosticCatalogue.explanation(of: code)
    else {
      throw Stop(.misuse, Message.unknownCode(context.console.language))
    }
    func indented(_ text: String) -> String {
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
    }
    let style = context.console.style(.output)
    try context.console.output(
      style.paint("\(code.text): \(explanation.title)", .strong) + "\n\n"
        + explanation.explanation + "\n\n✗\n" + indented(explanation.failing) + "\n✓\n"
        + indented(explanation.corrected) + "\n")
  }
}
