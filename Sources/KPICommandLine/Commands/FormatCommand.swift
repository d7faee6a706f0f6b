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
    let isCheck = context.invocation.has(.check)
    let paths: [String]
    do throws(FileProblem) {
      paths = try ProjectLoader.files(in: context.paths(), files: context.files)
    } catch {
      throw Stop(.misuse, Message.file(error)(context.console.language))
    }
    var changed: [String] = []
    for path in paths {
      let source = try read(path)
      let text = Formatter.format(source)
      if path == "-", !isCheck { try context.console.output(text) }
      if Array(text.utf8) == source.bytes { continue }
      changed.append(source.name)
      if path != "-", !isCheck { try context.write(text, to: path) }
    }
    if isCheck, !changed.isEmpty {
      for name in changed { try context.console.output(TerminalText.escaped(name) + "\n") }
      throw Stop(.refused)
    }
  }

  /// Reads a file; one that does not parse is not touched.
  private func read(_ path: String) throws(Stop) -> SourceText {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = path == "-" ? try context.files.readStandardInput() : try context.files.read(path)
    } catch {
      throw Stop(.misuse, Message.file(error)(context.console.language))
    }
    let source = SourceText(name: path == "-" ? "<stdin>" : path, bytes: bytes)
    let problems = Parser.parseFile(source).diagnostics
    context.show(problems, [source])
    if problems.contains(where: { $0.severity == .error }) { throw Stop(.refused) }
    return source
  }
}
