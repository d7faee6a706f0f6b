import KPISemantics

/// Follows values of a frame back to what they were made of.
struct Tracer {
  private let words: NodeText
  private let graph: EvaluationGraph
  private let calculator: FrameCalculator

  /// A tracer over a calculator that has kept the values of its nodes.
  init(model: KPIModel, graph: EvaluationGraph, calculator: FrameCalculator) {
    words = NodeText(model: model, graph: graph)
    self.graph = graph
    self.calculator = calculator
  }

  /// The way to a node's value in a cell.
  func trace(_ node: Int, cell: Int) -> ValueTrace {
    var seen: Set<Int> = []
    return trace(node, cell, &seen)
  }

  /// The way to a node's value in a cell, and to what its rules rest on.
  func trace(_ node: Int, judgedBy facts: [Int], cell: Int) -> ValueTrace {
    var whole = trace(node, cell: cell)
    var seen: Set<Int> = [node]
    for fact in facts where seen.insert(fact).inserted {
      whole.rules.append(trace(fact, cell: cell))
    }
    return whole
  }

  // A part that many use is followed where it is met first: else shared parts would multiply.
  private func trace(_ position: Int, _ cell: Int, _ seen: inout Set<Int>) -> ValueTrace {
    let node = graph.nodes[position]
    var operands = node.operands.filter { calculator.columns[$0] != nil }
    if case .rank = node.operation { operands = [] }
    if !seen.insert(position).inserted { operands = [] }
    let formula = words.formula(position) { operand in
      graph.nodes[operand].name ?? words.nested(operand)
    }
    return ValueTrace(
      name: node.name, formula: formula, changes: node.scope.map(words.words) ?? [],
      value: calculator.columns[position]?[cell] ?? .missing(.noData, ""), type: node.type,
      missingRows: calculator.missingRows[position].map { Int($0[cell]) } ?? 0,
      operands: operands.map { trace($0, cell, &seen) })
  }
}
