import KPISemantics

/// All formulas of a run as one graph, in which shared parts stand once; operands come first.
public struct EvaluationGraph: Sendable {
  /// The nodes; every operand stands before the nodes that use it.
  public internal(set) var nodes: [GraphNode] = []
  /// The formulas asked for, by name, in order.
  public internal(set) var roots: [(name: String, node: Int)] = []

  /// A graph without nodes.
  init() {}

  /// The nodes at or below a node, operands first.
  public func reachable(from root: Int) -> [Int] {
    var isReached = [Bool](repeating: false, count: root + 1)
    isReached[root] = true
    for node in stride(from: root, through: 0, by: -1) where isReached[node] {
      for operand in nodes[node].operands { isReached[operand] = true }
    }
    return isReached.indices.filter { isReached[$0] }
  }
}
