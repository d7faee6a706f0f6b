import Columnar
import KPIExecution
import KPIPlanning
import KPISemantics
import KPIValues

/// Evaluates a checked program over its files.
public struct ProgramRun: Sendable {
  /// The program.
  public var model: KPIModel
  /// The files of its datasets.
  public var sources: DataSources
  /// How many threads compute.
  public var threads: Int
  /// Where time zones are known.
  public var zones: ZoneDatabase

  /// A run over files.
  public init(
    _ model: KPIModel, sources: DataSources, threads: Int, zones: ZoneDatabase = ZoneDatabase()
  ) {
    self.model = model
    self.sources = sources
    self.threads = threads
    self.zones = zones
  }

  /// Computes all cells.
  ///
  /// - Throws: `PlanningError`, `FileProblem`, `ReadingError`, `ZoneError`, `DataError`.
  public func evaluate(_ query: EvaluationQuery) throws -> Evaluation {
    try read { try $0.evaluate(query) }
  }

  /// Computes all cells and the ways to those that are picked; throws what `evaluate` does.
  public func evaluate(
    _ query: EvaluationQuery, tracing pick: (Evaluation) -> [CellReference]
  ) throws -> (evaluation: Evaluation, traces: [ValueTrace?]) {
    try read { try $0.evaluate(query, tracing: pick) }
  }

  /// Answers for cells by their keys, each with the way to its value; throws what `evaluate` does.
  public func answer(
    _ questions: [CellQuestion], under query: EvaluationQuery
  ) throws -> [CellAnswer] {
    try read { try $0.answer(questions, under: query) }
  }

  /// What a query will compute, before any file is read.
  public func plan(_ query: EvaluationQuery) throws -> RunPlan {
    try evaluator().0.plan(query)
  }

  private func read<Result>(_ work: (Evaluator) throws -> Result) throws -> Result {
    let (evaluator, opened) = try evaluator()
    do {
      let result = try work(evaluator)
      try sources.checkUnchanged()
      return result
    } catch let error as ReadingError {
      // A file that could not be opened is read only when it is needed: only then it matters.
      if case .system(let file, _) = error, let problem = opened.problems[file] { throw problem }
      throw error
    }
  }

  /// The evaluator over the program's files.
  private func evaluator() throws -> (Evaluator, OpenedSources) {
    let zone = try zones.rules(of: model.calendar.timeZone)
    let opened = OpenedSources(model, sources)
    let engine = NativeEngine(
      model: model, sources: opened.sources, zone: zone, threads: threads)
    return (Evaluator(model: model, engine: engine, zone: zone), opened)
  }
}
