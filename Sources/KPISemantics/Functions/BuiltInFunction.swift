/// The functions of the language by name.
public enum BuiltInFunction: String, CaseIterable, Hashable, Sendable {
  // Over the rows or cells of a group.
  case count, share, distinct, sum, average, min, max, median, stddev, first, last, mode
  case percentile
  // Across periods.
  case previous, change, growth, rolling, toDate, retained
  // Across a split.
  case total, rank
  // Of a moment.
  case hour, weekday, date, week, month, quarter, year, monthsBetween, workingTime

  /// What a function works on.
  public enum Family: String, CaseIterable, Hashable, Sendable {
    /// Many rows or cells to one value.
    case aggregate
    /// A figure in another period or window.
    case acrossPeriods
    /// A figure with a split undone.
    case acrossSplits
    /// A part of a moment, or the time between two, row by row.
    case moment
  }

  /// What it works on.
  public var family: Family {
    switch self {
    case .count, .share, .distinct, .sum, .average, .min, .max, .median, .stddev, .first, .last,
      .mode, .percentile:
      return .aggregate
    case .previous, .change, .growth, .rolling, .toDate, .retained: return .acrossPeriods
    case .total, .rank: return .acrossSplits
    case .hour, .weekday, .date, .week, .month, .quarter, .year, .monthsBetween, .workingTime:
      return .moment
    }
  }

  /// Whether the result is of the type of what it works on.
  var keepsType: Bool { FunctionCatalogue.all[position].result == .operand }

  /// Which values it accepts.
  var operand: FunctionDescription.Operand { FunctionCatalogue.all[position].operand }

  /// Least and greatest number of arguments.
  var arguments: ClosedRange<Int> { FunctionCatalogue.all[position].arguments }

  /// Whether it takes a clause.
  func takes(_ clause: FunctionDescription.Clause) -> Bool {
    FunctionCatalogue.all[position].clauses.contains(clause)
  }

  /// Its description in the catalogue.
  public var description: FunctionDescription { FunctionCatalogue.description(of: self) }

  /// The function of that name: asked for every call, so by a table.
  public static func named(_ name: String) -> BuiltInFunction? { table[name] }

  private static let table = Dictionary(
    allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })

  /// Its place among the descriptions of the catalogue.
  var position: Int {
    switch self {
    case .count: 0
    case .share: 1
    case .distinct: 2
    case .sum: 3
    case .average: 4
    case .min: 5
    case .max: 6
    case .median: 7
    case .stddev: 8
    case .first: 9
    case .last: 10
    case .mode: 11
    case .percentile: 12
    case .previous: 13
    case .change: 14
    case .growth: 15
    case .rolling: 16
    case .toDate: 17
    case .retained: 18
    case .total: 19
    case .rank: 20
    case .hour: 21
    case .weekday: 22
    case .date: 23
    case .week: 24
    case .month: 25
    case .quarter: 26
    case .year: 27
    case .monthsBetween: 28
    case .workingTime: 29
    }
  }
}
