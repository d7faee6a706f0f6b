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
    try read { try $0.plan(query) }
  }

  /// Reads every column that files are declared to have and looks for keys that stand twice; gives
  /// what is worth telling. Throws what `evaluate` does.
  public func verify() throws -> [EvaluationWarning] {
    let (engine, _, opened) = try engine()
    return try reading(opened) { try engine.verify() }
  }

  private func read<Result>(_ work: (Evaluator) throws -> Result) throws -> Result {
    let (engine, zone, opened) = try engine()
    return try reading(opened) { try work(Evaluator(model: model, engine: engine, zone: zone)) }
  }

  private func reading<Result>(
    _ opened: OpenedSources, _ work: () throws -> Result
  ) throws -> Result {
    do {
      let result = try work()
      try sources.checkUnchanged()
      return result
    } catch let error as ReadingError {
      // A file that could not be opened is read only when it is needed: only then it matters.
      if case .system(let file, _) = error, let problem = opened.problems[file] { throw problem }
      throw error
    }
  }

  /// The engine over the program's files.
  private func engine() throws -> (NativeEngine, ZoneRules, OpenedSources) {
    let zone = try zones.rules(of: model.calendar.timeZone)
    let opened = OpenedSources(model, sources)
    let engine = NativeEngine(
      model: model, sources: opened.sources, zone: zone, threads: threads)
    return (engine, zone, opened)
  }
}
