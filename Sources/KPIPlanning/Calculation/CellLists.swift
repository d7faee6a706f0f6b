/// Which cells of a frame leaves have; many leaves have the same.
struct CellLists {
  /// How many cells the frame has.
  let count: Int
  /// The distinct lists of cells, rising; nil for all cells.
  private(set) var lists: [[Int32]?] = []
  /// For each leaf that is looked at its list.
  private(set) var listOf: [Int: Int] = [:]

  /// No leaf yet.
  init(count: Int) {
    self.count = count
  }

  /// Adds the cells of leaves.
  mutating func add(_ cells: [Int32]?, of leaves: [Int]) {
    for leaf in leaves { listOf[leaf] = lists.count }
    lists.append(cells)
  }

  /// The cells that some list has, rising; nil for all.
  func union(_ positions: Set<Int>) -> [Int32]? {
    if positions.count == 1, let only = positions.first { return lists[only] }
    var isMember = [Bool](repeating: false, count: count)
    for position in positions {
      guard let list = lists[position] else { return nil }
      for cell in list { isMember[Int(cell)] = true }
    }
    let members = isMember.indices.filter { isMember[$0] }
    return members.count == count ? nil : members.map { Int32($0) }
  }

  /// The same lists in each of so many copies of the frame, one behind the other.
  func repeated(_ times: Int) -> CellLists {
    var result = CellLists(count: count * times)
    result.listOf = listOf
    result.lists = lists.map { list in
      list.map { cells in (0..<times).flatMap { copy in cells.map { $0 + Int32(copy * count) } } }
    }
    return result
  }
}
