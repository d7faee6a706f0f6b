/// Which cells of a level formulas have: those that some of their leaves have.
struct LevelMembers {
  /// What the level is computed from.
  let context: LevelContext
  /// The cells that leaves have.
  let lists: CellLists
  private var known: [Set<Int>: [Int32]?] = [:]

  /// Cells by formula.
  init(context: LevelContext, lists: CellLists) {
    self.context = context
    self.lists = lists
  }

  /// The cells of a formula, rising; nil for all cells of the level.
  mutating func of(_ node: Int) -> [Int32]? {
    let leaves = context.graph.nodes[node].leaves
    let found = Set(
      leaves.filter { lists.listOf[$0] != nil && !isOnlyRanked($0, below: node) }
        .compactMap { lists.listOf[$0] })
    if let members = known[found] { return members }
    let members = lists.union(found)
    known[found] = .some(members)
    return members
  }

  /// Whether a leaf is there only as a rival in a rank, without the filters of the cells.
  private func isOnlyRanked(_ leaf: Int, below root: Int) -> Bool {
    var pending = [root]
    var seen: Set<Int> = []
    while let node = pending.popLast() {
      guard seen.insert(node).inserted else { continue }
      if node == leaf { return false }
      let operands = context.graph.nodes[node].operands
      if case .rank = context.graph.nodes[node].operation {
        pending.append(operands[1])
      } else {
        pending += operands
      }
    }
    return true
  }
}
