import KPISemantics
import KPIValues

/// What an engine knows after it has read the datasets.
public protocol EngineAnswers {
  /// First and last day in each dataset's time column, rows later than `until` included (planning
  /// cuts coverage there); of a period column the first day of the first and the last day of the
  /// last period. Absent for a dataset without rows or without a time column.
  var days: [String: ClosedRange<CivilDate>] { get }
  /// Number of rows of each dataset read.
  var rowCounts: [String: Int] { get }
  /// What was counted or left out while reading.
  var warnings: [EvaluationWarning] { get }

  /// The answer to a question.
  func table(_ question: LeafQuestion) throws -> LeafTable

  /// The answers to several questions, in their order.
  func tables(_ questions: [LeafQuestion]) throws -> [LeafTable]

  /// Whether it may be asked on several threads at the same time.
  var isConcurrent: Bool { get }
}

extension EngineAnswers {
  /// Asked one after the other.
  public var isConcurrent: Bool { false }

  /// The answers to several questions, one after the other.
  public func tables(_ questions: [LeafQuestion]) throws -> [LeafTable] {
    try questions.map(table)
  }
}
