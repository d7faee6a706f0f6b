/// Keys of several small numbers packed into one number each, sorted for search.
///
/// Most keys fit 64 bits, which takes a fraction of the time that 128 bits take.
struct PackedKeys<Key: FixedWidthInteger & UnsignedInteger> {
  /// The keys in rising order.
  let keys: [Key]
  /// For each the row it came from.
  let rows: [Int32]

  /// Sorts the keys of rows `0 ..< keys.count`.
  init(_ keys: [Key]) {
    // Engines answer in order more often than not.
    if isSorted(keys) {
      self.keys = keys
      rows = keys.indices.map { Int32($0) }
      return
    }
    let order = keys.indices.sorted { keys[$0] < keys[$1] }
    self.keys = order.map { keys[$0] }
    rows = order.map { Int32($0) }
  }

  /// The rows of a key: positions in `rows`.
  func range(of key: Key) -> Range<Int> {
    let first = lowerBound(key)
    var last = first
    while last < keys.count, keys[last] == key { last += 1 }
    return first..<last
  }

  /// For each key the first row that has it, -1 without one; quick where keys rise.
  func rows(of wanted: [Key]) -> [Int32] {
    var position = 0
    return wanted.map { key in
      if position >= keys.count || keys[position] > key {
        position = lowerBound(key)
      } else if keys[position] < key {
        position += 1
        if position < keys.count, keys[position] < key { position = lowerBound(key) }
      }
      return position < keys.count && keys[position] == key ? rows[position] : -1
    }
  }

  private func lowerBound(_ key: Key) -> Int {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Whether no key is below the one before it.
func isSorted<Key: Comparable>(_ keys: [Key]) -> Bool {
  zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 }
}

/// Whether keys of columns with these radices fit 64 bits; an error where 128 do not hold them.
func isNarrow(radices: [Int]) throws(PlanningError) -> Bool {
  var size = UInt128(1)
  for radix in radices {
    let (product, isOverflow) = size.multipliedReportingOverflow(by: UInt128(max(radix, 1)))
    guard !isOverflow else { throw .tooManyCombinations }
    size = product
  }
  return size <= UInt128(UInt64.max)
}

/// One key for each row from columns of small numbers, the first column leading the order.
///
/// - Parameter radices: for each column one more than its largest number.
func pack<Key: FixedWidthInteger & UnsignedInteger>(
  _ columns: [[Int32]], radices: [Int], count: Int, as key: Key.Type
) -> [Key] {
  var keys = [Key](repeating: 0, count: count)
  keys.withUnsafeMutableBufferPointer { keys in
    for (column, radix) in zip(columns, radices) {
      let factor = Key(max(radix, 1))
      column.withUnsafeBufferPointer { column in
        for row in 0..<count {
          keys[row] = keys[row] &* factor &+ Key(truncatingIfNeeded: column[row])
        }
      }
    }
  }
  return keys
}
