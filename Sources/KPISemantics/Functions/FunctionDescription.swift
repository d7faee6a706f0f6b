import KPISyntax

/// A function of the language as data: what the checker enforces and the documentation says.
public struct FunctionDescription: Hashable, Sendable {
  /// Which values it accepts.
  public enum Operand: Hashable, Sendable {
    /// A dataset's name: rows themselves.
    case rows
    /// Numbers in any unit.
    case number
    /// What can be ordered and is no text: numbers, dates, times, periods, bands.
    case ordered
    /// What rows can be split by, numbers included.
    case category
    /// Anything.
    case any
    /// A date or a time.
    case moment
    /// A moment or a period.
    case momentOrPeriod
  }

  /// Which type the result has.
  public enum Result: Hashable, Sendable {
    /// That of the operand.
    case operand
    /// A number of the entity that a row or an id stands for.
    case entity
    /// A percentage.
    case percentage
    /// A plain number.
    case number
    /// A duration in seconds.
    case duration
    /// Calendar months.
    case months
    /// A part of the calendar.
    case part(CalendarPart)
  }

  /// Over what the result adds up.
  public enum Addition: Hashable, Sendable {
    /// A fixed answer.
    case fixed(Additivity)
    /// That of the operand.
    case operand
    /// That of the operand, but never over time: windows overlap.
    case operandButTime
  }

  /// What a covered group without rows gives.
  public enum EmptyGroup: Hashable, Sendable {
    /// 0.
    case zero
    /// No value, cause `noData`.
    case noData
    /// What its operand gives; not an aggregate itself.
    case operand
  }

  /// A clause inside the parentheses.
  public enum Clause: String, CaseIterable, Hashable, Sendable {
    case condition = "where"
    case per, over
    case weighted = "weighted by"
    case at
    case open = "open from"
    case within
  }

  /// The function.
  public var function: BuiltInFunction
  /// How it is written: `percentile(x, 95)`.
  public var usage: String
  /// What its first argument may be.
  public var operand: Operand
  /// Least and greatest number of arguments.
  public var arguments: ClosedRange<Int>
  /// Clauses it takes.
  public var clauses: [Clause]
  /// The type of the result.
  public var result: Result
  /// Over what the result adds up.
  public var addition: Addition
  /// What an empty group gives.
  public var emptyGroup: EmptyGroup
  /// What it is, one sentence without its stop.
  public var summary: Wording
  /// A formula that uses it, over the datasets of the documentation.
  public var example: String
}
