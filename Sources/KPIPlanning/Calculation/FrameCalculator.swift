import KPISemantics
import KPIValues

/// Computes nodes for all cells of a frame, a node at a time.
final class FrameCalculator {
  /// What the level is computed from.
  let context: LevelContext
  /// The cells.
  let frame: Frame
  /// Values of inputs with a range, where a corner of the ranges is computed.
  let corner: [String: InputCorner]
  /// Values of nodes that are kept, by node.
  private(set) var columns: [Int: ValueColumn]
  /// For nodes that look at rows, how many rows were left out in each cell.
  private(set) var missingRows: [Int: [Int32]] = [:]
  /// For nodes that look at rows, how much each cell rests on; empty unless the level counts rows.
  var samples: [Int: [SampleSize?]] = [:]
  /// For groups, for each leaf inside them, how many of its rows each cell rests on.
  var groupedRows: [Int: [Int: [Int?]]] = [:]
  /// Rows of tables that were looked up.
  var known: [KnownRows] = []

  /// A calculator; `known` are values of nodes computed elsewhere for the same frame.
  init(
    _ context: LevelContext, _ frame: Frame, corner: [String: InputCorner] = [:],
    known: [Int: ValueColumn] = [:]
  ) {
    self.context = context
    self.frame = frame
    self.corner = corner
    columns = known
  }

  /// The values of a node, computing what it needs.
  func values(_ node: Int) throws -> ValueColumn {
    try compute([node], keeping: [node]) { _, _ in }
    return columns[node] ?? ValueColumn([])
  }

  /// Computes nodes in the graph's order and hands each one over as soon as it is there.
  ///
  /// - Parameter keeping: nodes whose values stay; all others go with their last use.
  func compute(
    _ roots: [Int], keeping: Set<Int>, _ finished: (Int, ValueColumn) throws -> Void
  ) throws {
    var uses: [Int: Int] = [:]
    let needed = order(roots, counting: &uses)
    try context.prefetch(
      needed.filter { columns[$0] == nil && context.graph.nodes[$0].aggregate != nil },
      at: frame.slots)
    let wanted = Set(roots)
    let given = Set(columns.keys)
    for node in needed {
      let column = try columns[node] ?? compute(node)
      columns[node] = column
      if wanted.contains(node) { try finished(node, column) }
      for operand in given.contains(node) ? [] : localOperands(node) {
        uses[operand, default: 1] -= 1
        if uses[operand] == 0, !keeping.contains(operand) { columns[operand] = nil }
      }
      if uses[node, default: 0] == 0, !keeping.contains(node) { columns[node] = nil }
    }
  }

  /// The nodes below roots within this frame, operands first, and how often each is used.
  private func order(_ roots: [Int], counting uses: inout [Int: Int]) -> [Int] {
    var needed: Set<Int> = []
    var pending = roots
    while let node = pending.popLast() {
      guard needed.insert(node).inserted, columns[node] == nil else { continue }
      for operand in localOperands(node) {
        uses[operand, default: 0] += 1
        pending.append(operand)
      }
    }
    return needed.sorted()
  }

  /// The operands that are computed in the same frame.
  private func localOperands(_ node: Int) -> [Int] {
    switch context.graph.nodes[node].operation {
    case .grouped, .rank: []
    default: context.graph.nodes[node].operands
    }
  }

  private func compute(_ node: Int) throws -> ValueColumn {
    let operation = context.graph.nodes[node].operation
    switch operation {
    case .aggregate, .retained: return try leaf(node)
    case .input(let name): return ValueColumn(input(name, context.scope(node)))
    case .grouped(let function, _): return ValueColumn(try grouped(node, function))
    case .rank(let dimensions): return ValueColumn(try rank(node, over: dimensions))
    case .literal(let value):
      return ValueColumn(count: frame.count) { ValueBlock(repeating: value, count: $0.count) }
    default:
      let operands = context.graph.nodes[node].operands.compactMap { columns[$0]?.blocks }
      return ValueColumn(count: frame.count) { cells in
        let block = cells.lowerBound / ValueColumn.blockSize
        return elementwise(operation, operands.map { $0[block] })
      }
    }
  }

  /// Keeps how many rows a node has left out in each cell.
  func store(missingRows rows: [Int32], of node: Int) {
    if rows.contains(where: { $0 != 0 }) { missingRows[node] = rows }
  }

  /// How many rows were left out in each cell on the way to a node: the sum over the leaves and
  /// groups that it uses. Nil when there are none.
  func missingRows(below root: Int) -> [Int32]? {
    var sum: [Int32]?
    for node in localNodes(below: root) {
      guard let rows = missingRows[node] else { continue }
      guard let before = sum else {
        sum = rows
        continue
      }
      sum = zip(before, rows).map { $0 &+ $1 }
    }
    return sum
  }

  /// The nodes at or below a node that are computed in this frame.
  func localNodes(below root: Int) -> Set<Int> {
    var nodes: Set<Int> = []
    var pending = [root]
    while let node = pending.popLast() {
      if nodes.insert(node).inserted { pending += localOperands(node) }
    }
    return nodes
  }
}

extension GraphOperation {
  /// The operator of an operation on two operands.
  var symbol: ExpressionOperator? {
    switch self {
    case .binary(let symbol): symbol
    case .divide: .divide
    case .power: .power
    default: nil
    }
  }

  /// What to call that which is 0 or too large.
  var words: String {
    switch self {
    case .divide(let words), .power(let words): words
    default: "the result"
    }
  }
}
