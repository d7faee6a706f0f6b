import KPIPlanning
import KPISemantics
import KPIValues

/// Evaluates a checked program over its files.
public struct ProgramRun: Sendable {
  /// The program.
  public var project: CheckedProject
  /// The files of its datasets.
  public var sources: DataSources
  /// How many threads compute.
  public var threads: Int

  /// A run over files.
  public init(_ project: CheckedProject, sources: DataSources, threads: Int) {
    self.project = project
    self.sources = sources
    self.threads = threads
  }

  /// Computes all cells.
  ///
  /// - Throws: `PlanningError`, `FileProblem`, `ReadingError`, or what the engine finds in data.
  public func evaluate(_ query: EvaluationQuery) throws -> Evaluation {
    throw FileProblem.notRegular(path: "the engine is not here yet")
  }
}
