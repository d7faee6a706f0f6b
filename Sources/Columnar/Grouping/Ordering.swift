extension TextDictionary {
  /// Whether a text comes before another by its bytes.
  public func isBefore(_ left: UInt32, _ right: UInt32) -> Bool {
    left != right && text(left).lexicographicallyPrecedes(text(right))
  }

  /// For each code its position among all texts in the order of their bytes.
  public func ranks() -> [Int32] {
    let order = (0..<UInt32(count)).sorted { isBefore($0, $1) }
    var ranks = [Int32](repeating: 0, count: count)
    for (rank, code) in order.enumerated() { ranks[Int(code)] = Int32(rank) }
    return ranks
  }
}

/// Whether the column's value in one row comes before that in another; texts by their bytes.
public func isBefore(
  _ column: Column, _ left: Int32, _ right: Int32, _ dictionary: TextDictionary
) -> Bool {
  let (left, right) = (Int(left), Int(right))
  switch column.values {
  case .decimals(let values, _): return values[left] < values[right]
  case .wide(let values, _): return values[left] < values[right]
  case .doubles(let values): return values[left] < values[right]
  case .codes(let values): return dictionary.isBefore(values[left], values[right])
  case .identities: preconditionFailure("texts that are only told apart have no order")
  case .flags(let values): return values[left] < values[right]
  case .days(let values), .periods(let values): return values[left] < values[right]
  case .times(let values): return values[left] < values[right]
  }
}
