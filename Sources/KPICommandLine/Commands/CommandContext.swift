import KPIReporting
import KPISemantics
import KPISyntax
import KPIWorkspace

/// What every command works with.
struct CommandContext {
  /// What the arguments say.
  let invocation: Invocation
  /// Where it writes.
  let console: Console
  /// Files of the host.
  let files: FileSystem

  /// The paths of the program, `.` when none is given; `operands` stand before them.
  func paths(after operands: Int = 0) -> [String] {
    let paths = Array(invocation.operands.dropFirst(operands))
    return paths.isEmpty ? ["."] : paths
  }

  /// Loads a program; files that cannot be read stop the command.
  func load(_ paths: [String]) throws(Stop) -> LoadedProject {
    let project = ProjectLoader.load(paths, files: files)
    if let problem = project.problems.first {
      var help: String?
      if case .noMatch = problem { help = Command.initialize.description.example }
      throw Stop(.misuse, problem.wording(console.language), help: help)
    }
    console.kept.add(project)
    return project
  }

  /// How many errors, and how many warnings, are written for people.
  static let shownLimit = 50

  /// Writes the first diagnostics to standard error, and how many there are where not all are
  /// written.
  func show(_ diagnostics: [Diagnostic], _ texts: [SourceText]) {
    var counts: [Diagnostic.Severity: Int] = [:]
    let shown = Diagnostic.ordered(diagnostics).filter {
      counts[$0.severity, default: 0] += 1
      return counts[$0.severity, default: 0] <= CommandContext.shownLimit
    }
    let isColored = console.style(.errors) == .colored
    let renderer = DiagnosticRenderer(
      sources: texts, isColored: isColored, language: console.language)
    console.note(renderer.render(shown))
    if shown.count < diagnostics.count {
      let words = Message.shown(
        shown.count, of: diagnostics.count, files: Set(diagnostics.map(\.primary.span.file)).count)
      console.note(words(console.language) + "\n")
    }
  }
}
