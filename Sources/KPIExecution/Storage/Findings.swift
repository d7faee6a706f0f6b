import Columnar
import KPIPlanning
import KPISemantics
import KPIValues

/// What is counted while datasets are read.
struct Findings: Sendable {
  /// A column that links to a dataset.
  struct Link: Hashable, Sendable {
    /// The dataset that the column belongs to.
    var dataset: String
    /// The column with the key.
    var column: String
    /// The dataset that it reaches.
    var target: String
  }

  /// First and last day of each dataset.
  var days: [String: ClosedRange<CivilDate>] = [:]
  /// Rows of each dataset.
  var rowCounts: [String: Int] = [:]
  /// Rows without a time of each dataset.
  var withoutTime: [String: Int] = [:]
  /// Rows whose link reaches nothing.
  var orphans: [Link: Int] = [:]
  /// What the readers of the files say.
  var warnings: [EvaluationWarning] = []

  /// Adds what another pass over the rows found; a link that both followed counts once.
  mutating func addPass(_ other: Findings) {
    var other = other
    orphans.merge(other.orphans) { max($0, $1) }
    other.orphans = [:]
    add(other)
  }

  /// Adds what another worker counted.
  mutating func add(_ other: Findings) {
    days.merge(other.days) { min($0.lowerBound, $1.lowerBound)...max($0.upperBound, $1.upperBound) }
    rowCounts.merge(other.rowCounts, uniquingKeysWith: +)
    withoutTime.merge(other.withoutTime, uniquingKeysWith: +)
    orphans.merge(other.orphans, uniquingKeysWith: +)
    warnings += other.warnings
  }

  /// Takes note of the days of some rows.
  mutating func noteDays(
    _ dataset: DatasetModel, _ times: Column, _ type: ValueType, _ evaluator: inout Evaluator
  ) {
    let missing = times.validity.map { times.count - $0.validCount } ?? 0
    if missing > 0 { withoutTime[dataset.name, default: 0] += missing }
    guard let days = evaluator.dayRange(times, type) else { return }
    let (first, last) = (days.lowerBound, days.upperBound)
    let calendar = evaluator.context.calendar
    var lastDay = CivilDate(dayNumber: Int(last))
    if let time = dataset.timeColumn, case .period(let grain) = dataset.columns[time].type {
      lastDay = calendar.lastDay(of: calendar.period(of: lastDay, grain: grain))
    }
    let range = CivilDate(dayNumber: Int(first))...lastDay
    let known = self.days[dataset.name] ?? range
    self.days[dataset.name] =
      min(known.lowerBound, range.lowerBound)...max(known.upperBound, range.upperBound)
  }

  /// All of it as warnings, in an order that does not depend on threads.
  func allWarnings() -> [EvaluationWarning] {
    let untimed = withoutTime.sorted { $0.key < $1.key }.map { dataset, count in
      EvaluationWarning.rowsWithoutTime(dataset: dataset, count: count)
    }
    let lost = orphans.filter { $0.value > 0 }.sorted {
      ($0.key.dataset, $0.key.column, $0.key.target)
        < ($1.key.dataset, $1.key.column, $1.key.target)
    }.map { link, count in
      EvaluationWarning.orphans(
        dataset: link.dataset, column: link.column, target: link.target, count: count)
    }
    return untimed + lost + warnings
  }
}
