import KPIReporting
import KPISyntax
import KPIWorkspace

/// `kpi test`: runs the tests of the definitions.
struct TestCommand {
  private let context: CommandContext

  /// The command as invoked.
  init(_ context: CommandContext) {
    self.context = context
  }

  /// Runs it.
  func run() throws(Stop) {
    let checked = try context.checkedProgram(context.load(context.paths()))
    let threads = try context.threads()
    let runner = TestRunner(checked.model) { model, query in
      let sources = DataSources(files: context.files)
      return try ProgramRun(model, sources: sources, threads: threads).evaluate(query)
    }
    var failed = 0
    var unjudged = 0
    for test in checked.model.tests {
      let result = runner.run(test)
      unjudged += result.unjudged
      if !result.isPassed { failed += 1 }
      try context.console.output(text(result, checked.texts))
    }
    let count = checked.model.tests.count
    let language = context.console.language
    try context.console.output(Message.tests(passed: count - failed, of: count)(language) + "\n")
    if unjudged > 0 { context.console.note(Message.unjudged(unjudged)(language) + "\n") }
    if failed > 0 { throw Stop(.refused) }
  }

  private func text(_ result: TestResult, _ texts: [SourceText]) -> String {
    let style = context.console.style(.output)
    let language = context.console.language
    let name = TerminalText.escaped(result.name)
    if result.isPassed { return "✓ \(name)\n" }
    var text = style.paint("✗ \(name)", .problem) + "\n"
    if let fault = result.fault { text += "    \(TerminalText.escaped(fault))\n" }
    for failure in result.failures {
      text += "    " + place(failure.span, texts) + "\n"
      text += "    " + TerminalText.escaped(failure.cell) + "\n"
      text += "      \(Message.expected(language)) \(TerminalText.escaped(failure.expected))\n"
      text += "      \(Message.actual(language)) \(TerminalText.escaped(failure.actual))\n"
    }
    return text
  }

  private func place(_ span: SourceSpan, _ texts: [SourceText]) -> String {
    guard texts.indices.contains(span.file) else { return "" }
    let source = texts[span.file]
    let position = source.position(at: span.start)
    return TerminalText.escaped("\(source.name):\(position.line):\(position.column)")
  }
}
