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
    return orderedTexts(present.map { (codes[Int($0)], $0) }, dictionary) + missing
  }
  return present.sorted { isBefore(column, $0, $1, dictionary) } + missing
}

/// The rows in the order of their texts, which mostly differ in the first eight bytes.
private func orderedTexts(
  _ rows: [(code: UInt32, row: Int32)], _ dictionary: TextDictionary
) -> [Int32] {
  var places = dictionary.bytes.withUnsafeBytes { bytes in
    rows.map { code, row in
      TextPlace(head: head(bytes, dictionary.range(of: code)), code: code, row: row)
    }
  }
  places.sort { left, right in
    if left.head != right.head { return left.head < right.head }
    return left.code != right.code && dictionary.isBefore(left.code, right.code)
  }
  return places.map(\.row)
}

private struct TextPlace {
  var head: UInt64
  var code: UInt32
  var row: Int32
}

/// The first eight bytes, the first one highest; zeros behind the end.
private func head(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> UInt64 {
  if range.lowerBound + 8 <= bytes.count {
    let word = bytes.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self).bigEndian
    return range.count >= 8
      ? word : range.isEmpty ? 0 : word & ~(UInt64.max &>> (8 * UInt64(range.count)))
  }
  return (0..<8).reduce(0) { word, offset in
    let position = range.lowerBound + offset
    return word << 8 | (position < range.upperBound ? UInt64(bytes[position]) : 0)
  }
}
