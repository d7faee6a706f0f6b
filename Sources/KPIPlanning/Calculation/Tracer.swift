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

  /// The way to a node's value in a cell, and to what its rules rest on.
  func trace(_ node: Int, judgedBy facts: [Int], cell: Int) -> ValueTrace {
    var seen: Set<Int> = []
    var whole = trace(node, cell, &seen)
    for fact in facts where !seen.contains(fact) { whole.rules.append(trace(fact, cell, &seen)) }
    return whole
  }

  /// The aggregates inside a group, where there are several: their rows are all that one cell says
  /// of them.
  private func leaves(insideGroup node: Int, _ cell: Int, _ seen: inout Set<Int>) -> [ValueTrace] {
    guard let rows = calculator.groupedRows[node], rows.count > 1 else { return [] }
    return rows.keys.sorted().compactMap { leaf in
      guard seen.insert(leaf).inserted, let count = rows[leaf]?[cell] else { return nil }
      let node = graph.nodes[leaf]
      return ValueTrace(
        name: node.name, formula: words.formula(leaf) { _ in "" },
        changes: node.scope.map(words.words) ?? [], value: nil, type: node.type, missingRows: 0,
        sample: SampleSize(rows: count, groups: nil), operands: [])
    }
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
    var trace = ValueTrace(
      name: node.name, formula: formula, changes: node.scope.map(words.words) ?? [],
      value: calculator.columns[position]?[cell] ?? .missing(.noData, ""), type: node.type,
      missingRows: calculator.missingRows[position].map { Int($0[cell]) } ?? 0,
      sample: calculator.samples[position]?[cell],
      operands: [])
    trace.operands =
      operands.map { self.trace($0, cell, &seen) } + leaves(insideGroup: position, cell, &seen)
    return trace
  }
}
