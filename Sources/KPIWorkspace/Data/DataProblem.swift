import Columnar
import KPIExecution
import KPISyntax

/// What is wrong with data, whichever part of the tool found it.
public enum DataProblem {
  /// One sentence or two, with file, line and column where they are known; nil for an error that
  /// is not about data.
  public static func message(_ error: any Error) -> Wording? {
    switch error {
    case let error as ReadingError: error.wording
    case let error as DataError: error.message
    default: nil
    }
  }
}
