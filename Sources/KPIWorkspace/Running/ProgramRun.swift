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
    let (evaluator, opened) = try evaluator()
    do {
      let evaluation = try evaluator.evaluate(query)
      try sources.checkUnchanged()
      return evaluation
    } catch let error as ReadingError {
      // A file that could not be opened is read only when it is needed: only then it matters.
      if case .system(let file, _) = error, let problem = opened.problems[file] { throw problem }
      throw error
    }
  }

  /// The evaluator over the program's files.
  func evaluator() throws -> (Evaluator, OpenedSources) {
    let zone = try zones.rules(of: model.calendar.timeZone)
    let opened = OpenedSources(model, sources)
    let engine = NativeEngine(
      model: model, sources: opened.sources, zone: zone, threads: threads)
    return (Evaluator(model: model, engine: engine, zone: zone), opened)
  }
}
