import KPISemantics
import KPISyntax
import KPIValues

/// Checks a loaded program together with the flags of a command.
public enum ProjectChecker {
  /// Checks everything.
  public static func check(
    _ project: LoadedProject, _ question: ProgramQuestion = ProgramQuestion(),
    zones: ZoneDatabase = ZoneDatabase()
  ) throws(QuestionProblem) -> CheckedProject {
    let asked = try QuestionSource(project.sources, question)
    let checked = Program.check(
      sources: asked.sources, supplied: Set(question.sources.map(\.name))
    ) { identifier throws(ZoneError) in
      try zones.rules(of: identifier)
    }
    var model = checked.model
    let figure = model.figures.removeValue(forKey: QuestionSource.figureName)
    for source in question.sources {
      model.datasets[source.name]?.source = .file(pattern: source.value, folder: ".")
    }
    let count = project.sources.count
    // Nothing names the figure that the flags made: the warning is about us, not about the user.
    let problems = checked.diagnostics.filter {
      $0.severity == .error || $0.primary.span.file < count
    }
    return CheckedProject(
      texts: asked.sources.map(\.text),
      diagnostics: Diagnostic.ordered(project.diagnostics + asked.diagnostics + problems),
      model: model, splits: figure?.by ?? [], conditions: figure?.conditions ?? [])
  }
}
