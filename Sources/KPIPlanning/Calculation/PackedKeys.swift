/// Keys of several small numbers packed into one number each, sorted for search.
struct PackedKeys {
  /// The keys in rising order.
  let keys: [UInt128]
  /// For each the row it came from.
  let rows: [Int32]

  /// Sorts the keys of rows `0 ..< keys.count`.
  init(_ keys: [UInt128]) {
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
  func range(of key: UInt128) -> Range<Int> {
    let first = lowerBound(key)
    var last = first
    while last < keys.count, keys[last] == key { last += 1 }
    return first..<last
  }

  /// The first row of a key; nil when there is none.
  func row(of key: UInt128) -> Int? {
    let position = lowerBound(key)
    return position < keys.count && keys[position] == key ? Int(rows[position]) : nil
  }

  /// For each key the first row that has it, -1 without one; quick where keys rise.
  func rows(of wanted: [UInt128]) -> [Int32] {
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

  private func lowerBound(_ key: UInt128) -> Int {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Whether no key is below the one before it.
func isSorted(_ keys: [UInt128]) -> Bool {
  zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 }
}

/// One key for each row from columns of small numbers, the first column leading the order.
///
/// - Parameter radices: for each column one more than its largest number.
func pack(
  _ columns: [[Int32]], radices: [Int], count: Int
) throws(PlanningError) -> [UInt128] {
  var size = UInt128(1)
  for radix in radices {
    let (product, isOverflow) = size.multipliedReportingOverflow(by: UInt128(max(radix, 1)))
    guard !isOverflow else { throw .tooManyCombinations }
    size = product
  }
  var keys = [UInt128](repeating: 0, count: count)
  for (column, radix) in zip(columns, radices) {
    let factor = UInt128(max(radix, 1))
    for row in 0..<count { keys[row] = keys[row] * factor + UInt128(column[row]) }
  }
  return keys
}
