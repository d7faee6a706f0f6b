import KPIReporting
import KPISyntax
import KPIWorkspace

/// `kpi fmt`: writes definitions in the one form.
struct FormatCommand {
  private let context: CommandContext

  /// The command as invoked.
  init(_ context: CommandContext) {
    self.context = context
  }

  /// Runs it.
  func run() throws(Stop) {
    let (isCheck, isShown) = (context.invocation.has(.check), context.invocation.has(.diff))
    let paths: [String]
    do throws(FileProblem) {
      paths = try ProjectLoader.files(in: context.paths(), files: context.files)
    } catch {
      throw Stop(.misuse, error.wording(context.console.language))
    }
    var changed: [String] = []
    var isFaulty = false
    for path in paths {
      let source = try read(path)
      isFaulty = show(problemsOf: source) || isFaulty
      let text = Formatter.format(source)
      let bytes = source.isUTF8 ? Array(text.utf8) : source.bytes
      if path == "-", !isCheck, !isShown { try context.console.output(bytes) }
      if bytes == source.bytes { continue }
      changed.append(source.name)
      if isShown {
        let name = TerminalText.escaped(source.name)
        try context.console.output(
          UnifiedDifference.text(from: source.whole, to: text, name: name))
      } else if path != "-", !isCheck {
        try context.write(bytes, to: path)
      }
    }
    if isCheck, !changed.isEmpty {
      for name in changed where !isShown {
        try context.console.output(TerminalText.escaped(name) + "\n")
      }
      throw Stop(.refused)
    }
    if isFaulty { throw Stop(.refused) }
  }

  /// Shows what does not parse, which stays as it is; tells whether there was any.
  private func show(problemsOf source: SourceText) -> Bool {
    let problems = Parser.parseFile(source).diagnostics
    context.show(problems, [source])
    return problems.contains { $0.severity == .error }
  }

  /// Reads a file.
  private func read(_ path: String) throws(Stop) -> SourceText {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = path == "-" ? try context.files.readStandardInput() : try context.files.read(path)
    } catch {
      throw Stop(.misuse, error.wording(context.console.language))
    }
    return SourceText(name: path == "-" ? "<stdin>" : path, bytes: bytes)
  }
}
