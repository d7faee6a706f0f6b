/// Compiled expressions over the rows of one dataset, each step computed once.
struct Program: Sendable {
  /// The steps in order of evaluation.
  private(set) var nodes: [Node] = []
  private var positions: [Node: Int] = [:]

  /// The position of a step, added if it is new.
  mutating func add(_ node: Node) -> Int {
    if let position = positions[node] { return position }
    positions[node] = nodes.count
    nodes.append(node)
    return nodes.count - 1
  }
}
