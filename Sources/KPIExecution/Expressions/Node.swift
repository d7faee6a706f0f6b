import Columnar
import KPISemantics
import KPIValues

/// One step of a compiled expression: operands are positions of earlier steps.
enum Node: Hashable, Sendable {
  /// A column of the rows, by position in the dataset.
  case field(Int)
  /// A column that was aggregated for the rows of an entity.
  case aggregate(Int)
  /// A column of the whole stored dataset that the rows are part of.
  case stored(Int)
  case constant(Literal)
  /// A text by its code in the store's dictionary.
  case text(UInt32)
  case absent(ColumnKind)
  case periodEnd
  /// The rows that a key reaches through a link, -1 for none.
  case linkRows(Int, link: Int)
  /// What stands in a stored column in the rows reached.
  case linked(rows: Int, column: Int)
  case input([Int], table: Int)
  /// What was aggregated from the rows that agree on keys.
  case grouped([Int], lookup: Int)
  /// What stood in the newest row before a time that agrees on keys.
  case asOf([Int], time: Int, lookup: Int)
  case negate(Int)
  case not(Int)
  case isMissing(Int)
  case arithmetic(Arithmetic, Int, Int)
  case and(Int, Int)
  case or(Int, Int)
  case otherwise(Int, Int)
  case compare(Relation, Int, Int)
  case compareText(Relation, Int, Int)
  /// A comparison of times, dates and periods that are not of one kind.
  case compareSpans(Relation, Int, ValueType, Int, ValueType)
  case contains(Int, Int)
  case startsWith(Int, Int)
  case choose(Int, Int, Int)
  /// How many of the flags are true.
  case band([Int])
  case calendarPart(CalendarPart, Int, ValueType)
  case monthsBetween(Int, Int)
  case workingTime(Int, Int)
  /// A date or time moved by a duration: seconds, or months.
  case shift(Int, by: Int, isBack: Bool, isMonths: Bool)

  /// Arithmetic with two operands.
  enum Arithmetic: Hashable, Sendable {
    case add, subtract, multiply, divide, power
    /// Seconds between two moments or days.
    case elapsed
  }
}

extension Node {
  /// The positions of the steps that it is computed from.
  var operands: [Int] {
    switch self {
    case .field, .aggregate, .stored, .constant, .text, .absent, .periodEnd: []
    case .linkRows(let key, _): [key]
    case .linked(let rows, _): [rows]
    case .input(let selectors, _): selectors
    case .grouped(let keys, _): keys
    case .asOf(let keys, let time, _): keys + [time]
    case .negate(let operand), .not(let operand), .isMissing(let operand): [operand]
    case .calendarPart(_, let operand, _): [operand]
    case .and(let left, let right), .or(let left, let right), .otherwise(let left, let right),
      .arithmetic(_, let left, let right), .compare(_, let left, let right),
      .compareText(_, let left, let right), .compareSpans(_, let left, _, let right, _),
      .contains(let left, let right), .startsWith(let left, let right),
      .monthsBetween(let left, let right), .shift(let left, let right, _, _):
      [left, right]
    case .choose(let condition, let left, let right): [condition, left, right]
    case .band(let flags): flags
    case .workingTime(let left, let right): [left, right]
    }
  }
}
