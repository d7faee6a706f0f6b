import KPIReporting
import KPISyntax
import KPIValues
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
    let runner = TestRunner(
      checked.model, files: context.files, threads: try context.threads())
    var failed = 0
    var unjudged = 0
    for test in checked.model.tests {
      let result: TestResult
      do {
        result = try runner.run(test)
      } catch {
        throw context.stop(error)
      }
      unjudged += result.unjudged
      if !result.failures.isEmpty { failed += 1 }
      try context.console.output(text(result, checked.texts, checked.model.calendar))
    }
    let count = checked.model.tests.count
    let language = context.console.language
    try context.console.output(Message.tests(passed: count - failed, of: count)(language) + "\n")
    if unjudged > 0 { context.console.note(Message.unjudged(unjudged)(language) + "\n") }
    if failed > 0 { throw Stop(.refused) }
  }

  private func text(
    _ result: TestResult, _ texts: [SourceText], _ calendar: CalendarRules
  ) -> String {
    let style = context.console.style(.output)
    let language = context.console.language
    let name = TerminalText.escaped(result.name)
    if result.failures.isEmpty { return "✓ \(name)\n" }
    var text = style.paint("✗ \(name)", .problem) + "\n"
    for failure in result.failures {
      let cell = failure.cell.isEmpty ? "" : ": " + failure.cell
      text += "    " + TerminalText.escaped(place(failure.span, texts) + cell) + "\n"
      text += "      \(Message.expected(language)) \(TerminalText.escaped(failure.expected))\n"
      text += "      \(Message.actual(language)) \(TerminalText.escaped(failure.actual))\n"
      for line in failure.trace.text(calendar: calendar).split(separator: "\n") {
        text += "        " + TerminalText.escaped(String(line)) + "\n"
      }
    }
    return text
  }

  private func place(_ span: SourceSpan, _ texts: [SourceText]) -> String {
    guard texts.indices.contains(span.file) else { return "" }
    let source = texts[span.file]
    let position = source.position(at: span.start)
    return "\(source.name):\(position.line):\(position.column)"
  }
}
