import KPISemantics
import KPIValues

/// Something that can answer leaf requests: the native engine, or later a database.
///
/// A run has two steps, because windows depend on coverage and coverage on the data: first every
/// dataset is read once for all requests, then windows are asked for.
public protocol EvaluationEngine {
  /// Reads the datasets of all requests once.
  ///
  /// - Parameters:
  ///   - requests: what will be asked for.
  ///   - coverageOf: datasets whose time column makes the project's coverage, read for that even
  ///     when no request needs them.
  ///   - until: rows later than this day are left out before anything is computed.
  func read(_ requests: [LeafRequest], coverageOf: [String], until: CivilDate?) throws
    -> any EngineAnswers
}
