/// Keys of rows packed into one number each, so that they sort and compare at once.
enum RowNumbers {
  /// One number for each cell of each list, in the order of what stands on the axes.
  ///
  /// - Parameters:
  ///   - lists: for each list, for each axis, for each cell the number on it.
  ///   - radices: for each axis how many numbers there are.
  static func keys(_ lists: [[[Int32]]], radices: [Int]) -> [[UInt64]] {
    var keys = lists.map { [UInt64](repeating: 0, count: $0.first?.count ?? 0) }
    var size = UInt64(1)
    for (axis, radix) in radices.enumerated() {
      let factor = UInt64(max(radix, 1))
      var (product, isOverflow) = size.multipliedReportingOverflow(by: factor)
      if isOverflow {
        let all = union(keys)
        keys = keys.map { positions(of: $0, in: all).map { UInt64($0) } }
        // No more rows than fit in memory, and no more numbers on an axis.
        (product, isOverflow) = UInt64(all.count).multipliedReportingOverflow(by: factor)
      }
      size = product
      for list in lists.indices {
        for cell in keys[list].indices {
          keys[list][cell] = keys[list][cell] &* factor &+ UInt64(lists[list][axis][cell])
        }
      }
    }
    return keys
  }

  /// Whether each cell of a list stands behind the one before it.
  ///
  /// - Parameter list: for each axis, for each cell the number on it.
  static func isRising(_ list: [[Int32]]) -> Bool {
    (0..<(list.first?.count ?? 0)).dropFirst().allSatisfy { cell in
      for numbers in list where numbers[cell - 1] != numbers[cell] {
        return numbers[cell - 1] < numbers[cell]
      }
      return false
    }
  }

  /// All keys in rising order, each once.
  static func union(_ lists: [[UInt64]]) -> [UInt64] {
    var all: [UInt64] = []
    for list in lists where list != all {
      all = all.isEmpty ? sorted(list) : sorted(all + list)
    }
    return all
  }

  private static func sorted(_ keys: [UInt64]) -> [UInt64] {
    let isRising = zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 }
    if isRising { return keys }
    var result: [UInt64] = []
    for key in keys.sorted() where key != result.last { result.append(key) }
    return result
  }

  /// Where keys stand in a rising list that has them all.
  static func positions(of keys: [UInt64], in all: [UInt64]) -> [Int32] {
    var position = 0
    return keys.map { key in
      if position < all.count, all[position] < key { position += 1 }
      if position >= all.count || all[position] != key { position = place(of: key, in: all) }
      return Int32(position)
    }
  }

  private static func place(of key: UInt64, in all: [UInt64]) -> Int {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
