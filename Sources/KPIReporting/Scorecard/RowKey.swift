import KPIPlanning
import KPIValues

/// What a row of a report stands for: a period and a value for each split.
struct RowKey: Hashable {
  /// A place on the axis of time or of a split.
  enum Entry: Hashable {
    /// This row's figures lack the split.
    case absent
    case period(Period)
    case value(DimensionValue)
    /// The whole span, where nothing is shown by period.
    case span
    /// Undone: all values together.
    case total
  }

  /// The period, then the splits.
  var entries: [Entry]

  /// The key of a cell; `positions` says for each of the report's splits where the figure has it.
  init(_ cell: Cell, hasPeriods: Bool, positions: [Int?]) {
    let time: Entry = cell.period.map(Entry.period) ?? (hasPeriods ? .total : .span)
    entries =
      [time]
      + positions.map { position in
        guard let position, position < cell.key.count else { return .absent }
        return cell.key[position].map(Entry.value) ?? .total
      }
  }

  /// Periods in time, values in their order, totals last.
  static func isBefore(_ left: RowKey, _ right: RowKey) -> Bool {
    isBefore(left.entries, right.entries)
  }

  /// Periods in time, values in their order, totals last.
  static func isBefore(_ left: [Entry], _ right: [Entry]) -> Bool {
    for (left, right) in zip(left, right) where left != right {
      switch (left, right) {
      case (.period(let left), .period(let right)): return left < right
      case (.value(let left), .value(let right)): return left.precedes(right)
      default: return rank(left) < rank(right)
      }
    }
    return false
  }

  private static func rank(_ entry: Entry) -> Int {
    switch entry {
    case .absent: 0
    case .period, .value, .span: 1
    case .total: 2
    }
  }
}
