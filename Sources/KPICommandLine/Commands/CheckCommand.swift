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
    let context = try mended()
    let checked = try context.check(context.load(context.paths()))
    try report(checked)
    let errors = checked.diagnostics.count { $0.severity == .error }
    let warnings = checked.diagnostics.count { $0.severity == .warning }
    if errors + warnings > 0 {
      let words = Message.count(errors: errors, warnings: warnings)
      context.console.note(words(context.console.language) + "\n")
    }
    if errors > 0 { throw Stop(.refused) }
    if format == .human { try context.console.output(available(checked)) }
    if context.invocation.has(.data) { try readData(checked) }
  }

  private var format: DiagnosticFormat {
    context.invocation.value(.format).flatMap(DiagnosticFormat.init(rawValue:)) ?? .human
  }

  /// Writes the problems: for people to standard error, for programs as a result.
  private func report(_ checked: CheckedProject) throws(Stop) {
    let (problems, texts) = (checked.diagnostics, checked.texts)
    let language = context.console.language
    let text: String
    switch format {
    case .human: return context.show(problems, texts)
    case .json: text = DiagnosticJSONWriter(sources: texts, language: language).write(problems)
    case .sarif:
      let version = KPICommandLine.version
      text = DiagnosticSARIFWriter(sources: texts, language: language, version: version)
        .write(problems)
    case .github:
      text = DiagnosticAnnotationWriter(sources: texts, language: language).write(problems)
    }
    try context.write(text, to: context.invocation.value(.output))
  }

  /// The context to check in: after `--fix` with the files mended, after `--dry-run` or `--diff`
  /// as if they were.
  private func mended() throws(Stop) -> CommandContext {
    let (invocation, console) = (context.invocation, context.console)
    let isShown = invocation.has(.diff)
    guard isShown || invocation.has(.fix) || invocation.has(.dryRun) else { return context }
    let paths = context.paths()
    if paths.contains("-") { throw Stop(.misuse, Message.nothingToFix(console.language)) }
    _ = try context.load(paths)
    let run: FixRun
    do throws(FileProblem) {
      run = try FixRun(paths, files: context.files)
    } catch {
      throw Stop(.misuse, error.wording(console.language))
    }
    for file in run.changed {
      let (before, after) = (file.before.whole, file.after.whole)
      if isShown {
        let name = TerminalText.escaped(file.before.name)
        try console.output(UnifiedDifference.text(from: before, to: after, name: name))
      } else if !invocation.has(.dryRun) {
        try context.write(file.after.bytes, to: file.before.name)
      }
      let words = Message.fixed(file.before.name, file.count)(console.language)
      console.note(TerminalText.escaped(words) + "\n")
    }
    return CommandContext(invocation: invocation, console: console, files: run.files)
  }

  /// Reads all that is declared of the files, then what the KPIs need, which follows their links.
  private func readData(_ checked: CheckedProject) throws(Stop) {
    let (found, evaluation) = try context.run(checked) { run in
      (try run.verify(), try run.evaluate(EvaluationQuery()))
    }
    let known = Set(found)
    for warning in found + evaluation.warnings.filter({ !known.contains($0) }) {
      let words = WarningText.text(warning, context.console.language)
      context.console.note(TerminalText.escaped(words) + "\n")
    }
  }

  /// What KPIs of packs lack, those together that lack the same.
  private func available(_ checked: CheckedProject) -> String {
    let figures = checked.model.figures.values.filter { $0.isKPI && !$0.needs.isEmpty }
    var groups: [(needs: String, names: [String])] = []
    var places: [String: Int] = [:]
    for figure in figures.sorted(by: { $0.span < $1.span }) {
      let needs = figure.needs.joined(separator: ", ")
      if let place = places[needs] {
        groups[place].names.append(figure.name)
      } else {
        places[needs] = groups.count
        groups.append((needs, [figure.name]))
      }
    }
    return groups.map { group in
      let words = Message.lacks(group.names, group.needs)(context.console.language)
      return TerminalText.lines(words, width: 79).joined(separator: "\n  ") + "\n"
    }.joined()
  }
}
