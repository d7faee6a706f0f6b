import KPISemantics
import KPISyntax
import KPIValues

/// Checks a loaded program together with the flags of a command.
public enum ProjectChecker {
  /// Checks everything. What is of no use afterwards is handed to `keep`: a process that ends soon
  /// need not take it apart.
  public static func check(
    _ project: LoadedProject, _ question: ProgramQuestion = ProgramQuestion(),
    files: FileSystem, zones: ZoneDatabase = ZoneDatabase(), keep: (AnyObject) -> Void = { _ in }
  ) throws(QuestionProblem) -> CheckedProject {
    let asked = try QuestionSource(project.sources, question)
    return check(project, asked, question, files: files, zones: zones, keep: keep)
  }

  /// Checks a program by itself.
  public static func checkAlone(
    _ project: LoadedProject, files: FileSystem, zones: ZoneDatabase = ZoneDatabase()
  ) -> CheckedProject {
    let asked = QuestionSource(project.sources)
    return check(project, asked, ProgramQuestion(), files: files, zones: zones) { _ in }
  }

  private static func check(
    _ project: LoadedProject, _ asked: QuestionSource, _ question: ProgramQuestion,
    files: FileSystem, zones: ZoneDatabase, keep: (AnyObject) -> Void
  ) -> CheckedProject {
    let supplied = Set(question.sources.map(\.name))
    func check(_ search: ProgramChecker.HeaderSearch?) -> CheckedProgram {
      let checker = ProgramChecker(supplied: supplied, search: search)
      keep(checker)
      var checked = checker.check(asked.sources) { identifier throws(ZoneError) in
        try zones.rules(of: identifier)
      }
      supply(question, to: &checked.model)
      return checked
    }
    // What a pack declares is there only if a file has it.
    let hasPacks = project.sources.contains { $0.origin.isPack }
    var checked = check(
      hasPacks
        ? { datasets in
          DatasetHeaders.read(ProjectChecker.supplied(question, datasets), files: files)
        } : nil)
    // Beside what is wrong in the program, what is missing in files is of no interest.
    if hasPacks, checked.hasErrors {
      let alone = check(nil)
      if alone.hasErrors { checked = alone }
    }
    var model = checked.model
    let figure = model.figures.removeValue(forKey: QuestionSource.figureName)
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

  /// Files named by flags are seen from the current folder, not from that of the declaration.
  private static func supply(_ question: ProgramQuestion, to model: inout KPIModel) {
    for source in question.sources {
      model.datasets[source.name]?.source = .file(pattern: source.value, folder: ".")
    }
  }

  /// Files of datasets, those that flags name first of all.
  private static func supplied(
    _ question: ProgramQuestion, _ datasets: [DatasetFiles]
  ) -> [DatasetFiles] {
    datasets.map { files in
      guard let source = question.sources.last(where: { $0.name == files.dataset }) else {
        return files
      }
      return DatasetFiles(
        dataset: files.dataset, pattern: source.value, folder: ".", reading: files.reading)
    }
  }
}
