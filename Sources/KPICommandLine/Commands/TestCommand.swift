import KPIReporting
import KPISemantics
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
      checked.model, files: context.files, threads: try context.threads(),
      language: context.console.language)
    var results: [TestResult] = []
    for test in checked.model.tests {
      do {
        results.append(try runner.run(test))
      } catch {
        throw context.stop(error)
      }
    }
    try write(results, checked)
    if results.contains(where: { !$0.failures.isEmpty }) { throw Stop(.refused) }
  }

  private func write(_ results: [TestResult], _ checked: CheckedProject) throws(Stop) {
    let (console, language) = (context.console, context.console.language)
    if context.invocation.value(.format) == OutputFormat.junit.rawValue {
      let words = TraceText(calendar: checked.model.calendar, language: language)
      return try console.output(
        JUnitReport(place: { place($0, checked.texts) }, words: words).text(results))
    }
    var text = results.map { self.text($0, checked.texts, checked.model.calendar) }.joined()
    let passed = results.count { $0.failures.isEmpty }
    text += Message.tests(passed: passed, of: results.count)(language) + "\n"
    if context.invocation.has(.coverage) { text += coverage(results, checked) }
    try console.output(text)
  }

  /// The parts of rules that no test has seen at work.
  private func coverage(_ results: [TestResult], _ checked: CheckedProject) -> String {
    let language = context.console.language
    let model = checked.model
    let reached = results.reduce(into: Set<RuleReach>()) { $0.formUnion($1.reached) }
    var (lines, count) = ("", 0)
    for name in model.kpiOrder {
      guard let figure = model.figures[name], !figure.isFromPack else { continue }
      let parts = RuleReach.all(of: figure)
      count += parts.count
      for part in parts where !reached.contains(part) {
        lines +=
          "  " + TerminalText.escaped(Message.part(part, of: figure, language)(language)) + "\n"
      }
    }
    let missed = lines.split(separator: "\n").count
    return Message.reached(count - missed, of: count)(language) + "\n" + lines
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
      for rule in failure.rules { text += "        " + TerminalText.escaped(rule) + "\n" }
      for line in TraceText(calendar: calendar, language: language).lines(failure.trace) {
        text += "        " + TerminalText.escaped(line) + "\n"
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
