/// The causes for which a cell has no value, by the names that tests and results use.
public enum MissingCauseName: String, CaseIterable, Sendable {
  case divisionByZero, noData, missingInput, undefinedPrevious, finerThanData, overflow
}
