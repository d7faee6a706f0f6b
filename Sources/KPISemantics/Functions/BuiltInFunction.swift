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
  var keepsType: Bool { description.result == .operand }

  /// Its description in the catalogue.
  public var description: FunctionDescription { FunctionCatalogue.description(of: self) }
}
