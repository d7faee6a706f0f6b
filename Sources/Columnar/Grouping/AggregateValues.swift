/// The values of an aggregate, one for each answer.
public enum AggregateValues: Sendable {
  /// Values; missing where there is none.
  case column(Column)
  /// Exact dividends and divisors; missing where there is no value.
  case quotients(Column, Column)

  /// The values as one column, quotients as the nearest doubles.
  public var column: Column {
    switch self {
    case .column(let column): column
    case .quotients(let dividends, let divisors): quotient(dividends, divisors)
    }
  }
}
