import KPIPlanning
import KPIReporting
import KPIValues
import KPIWorkspace

extension CommandContext {
  /// The query that the flags mean.
  func query(for project: CheckedProject) throws(Stop) -> EvaluationQuery {
    var flags = QueryFlags()
    flags.figures = invocation.list(.kpi)
    flags.every = invocation.value(.every).flatMap(Grain.init(rawValue:))
    flags.period = invocation.value(.period)
    flags.until = invocation.value(.until)
    flags.top = try count(.top)
    do throws(QuestionProblem) {
      return try flags.query(for: project)
    } catch {
      throw stop(error)
    }
  }

  /// The days that a flag's periods mean; nil without it.
  func days(
    _ text: String?, _ project: CheckedProject
  ) throws(Stop) -> ClosedRange<CivilDate>? {
    guard let text else { return nil }
    do throws(QuestionProblem) {
      return try QueryFlags().days(text, project.model.calendar)
    } catch {
      throw stop(error)
    }
  }

  /// A positive whole number of a flag.
  func count(_ option: Option) throws(Stop) -> Int? {
    guard let text = invocation.value(option) else { return nil }
    guard let count = Int(text), count > 0 else {
      throw stop(UsageProblem.badValue(option, text, expected: "1"))
    }
    return count
  }

  /// What the flags ask of a program, before any file is read.
  func plan(_ project: LoadedProject) throws(Stop) -> (CheckedProject, RunPlan) {
    let checked = try checkedProgram(project)
    let query = try query(for: checked)
    return (checked, try run(checked) { try $0.plan(query) })
  }

  /// How many threads compute: those that read, and all others of the process.
  func threads() throws(Stop) -> Int {
    let threads = min(try count(.threads) ?? ThreadAllowance.count, 256)
    ThreadAllowance.change(to: threads)
    return threads
  }

  /// Does something with a program over its files, and shows how far it has come.
  func run<Result>(
    _ project: CheckedProject, _ work: (ProgramRun) throws -> Result
  ) throws(Stop) -> Result {
    let sources = DataSources(files: files)
    let run = ProgramRun(project.model, sources: sources, threads: try threads())
    let line = ProgressLine(sources.progress, console: console)
    defer { line?.finish() }
    do {
      return try work(run)
    } catch {
      throw stop(error)
    }
  }

  /// The end of a command whose run failed.
  func stop(_ error: any Error) -> Stop {
    switch error {
    case let stop as Stop: stop
    case let problem as PlanningError:
      Stop(problem.isWrongUse ? .misuse : .refused, problem.message(console.language))
    case let problem as FileProblem: Stop(.badData, problem.wording(console.language))
    case let error as ZoneError: Stop(.badData, Message.zone(error)(console.language))
    default: Stop(.badData, DataProblem.message(error)?(console.language) ?? "\(error)")
    }
  }

  /// Writes a text to a file, whole or not at all, or to standard output.
  func write(_ text: String, to file: String?) throws(Stop) {
    try write(Array(text.utf8), to: file)
  }

  /// Writes bytes to a file, whole or not at all, or to standard output.
  func write(_ bytes: [UInt8], to file: String?) throws(Stop) {
    guard let file, file != "-" else { return try console.output(bytes) }
    do throws(FileProblem) {
      try files.write(bytes, to: file)
    } catch {
      throw stop(writing: error)
    }
  }

  /// Writes results to a file, whole or not at all, or to standard output.
  func write(_ results: ResultsText, of scorecard: Scorecard, to file: String?) throws(Stop) {
    guard let file, file != "-" else {
      return try results.write(scorecard) { bytes throws(Stop) in try console.output(bytes) }
    }
    do throws(FileProblem) {
      try files.write(to: file) { output throws(FileProblem) in
        try results.write(scorecard, output)
      }
    } catch {
      throw stop(writing: error)
    }
  }

  private func stop(writing error: FileProblem) -> Stop {
    guard case .system(let path, let code) = error else {
      return Stop(.badData, error.wording(console.language))
    }
    let reason = StandardStreams.words(of: code)
    return Stop(.badData, Message.cannotWrite(path, reason)(console.language))
  }
}
