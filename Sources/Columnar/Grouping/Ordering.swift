extension TextDictionary {
  /// Whether a text comes before another by its bytes.
  public func isBefore(_ left: UInt32, _ right: UInt32) -> Bool {
    left != right && text(left).lexicographicallyPrecedes(text(right))
  }

  /// For each code its position among all texts in the order of their bytes.
  public func ranks() -> [Int32] {
    ranks(ordered((0..<UInt32(count)).map { $0 }))
  }

  /// For each code its position among codes that are in order; 0 for others.
  public func ranks(_ ordered: [UInt32]) -> [Int32] {
    var ranks = [Int32](repeating: 0, count: count)
    for (rank, code) in ordered.enumerated() { ranks[Int(code)] = Int32(rank) }
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

/// The rows in the order of the column's values, missing ones last; texts by their bytes.
public func orderedRows(_ column: Column, _ dictionary: TextDictionary) -> [Int32] {
  var (present, missing): ([Int32], [Int32]) = ([], [])
  for row in 0..<Int32(column.count) {
    if let validity = column.validity, !validity[Int(row)] {
      missing.append(row)
    } else {
      present.append(row)
    }
  }
  if case .codes(let codes) = column.values {
    return orderedTexts(present, codes, dictionary) + missing
  }
  return present.sorted { isBefore(column, $0, $1, dictionary) } + missing
}

/// Rows in the order of their texts.
private func orderedTexts(
  _ rows: [Int32], _ codes: [UInt32], _ dictionary: TextDictionary
) -> [Int32] {
  let ranks = dictionary.ranks()
  var keyed = rows.map { row in
    KeyedRow(key: UInt64(ranks[Int(codes[Int(row)])]), row: UInt32(row))
  }
  sortByKey(&keyed)
  return keyed.map { Int32($0.row) }
}
