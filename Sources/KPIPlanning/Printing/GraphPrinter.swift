import KPISemantics

/// Prints an evaluation graph: as lines of text, for Graphviz, or for Mermaid.
public struct GraphPrinter {
  private let model: KPIModel

  /// A printer for graphs of a model.
  public init(model: KPIModel) {
    self.model = model
  }

  /// One line for each node, operands first, then one for each formula asked for.
  public func text(of graph: EvaluationGraph) -> String {
    let words = NodeText(model: model, graph: graph)
    var lines: [String] = []
    for node in graph.nodes.indices {
      let name = graph.nodes[node].name.map { "  // \($0)" } ?? ""
      lines.append("n\(node) = \(words.text(node) { "n\($0)" })\(name)")
    }
    for (name, node) in graph.roots { lines.append("\(name): n\(node)") }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A `digraph` of Graphviz; arrows point from a node to what it is made of.
  public func dot(of graph: EvaluationGraph, root: Int? = nil) -> String {
    var lines = ["digraph kpi {", "  node [shape=box, fontname=\"monospace\"];"]
    for node in shown(graph, root) {
      lines.append("  n\(node) [label=\"\(label(node, graph).map(escapedForDot).joined())\"];")
      for operand in unique(graph.nodes[node].operands) {
        lines.append("  n\(node) -> n\(operand);")
      }
    }
    return (lines + ["}"]).map { $0 + "\n" }.joined()
  }

  /// A flowchart of Mermaid.
  public func mermaid(of graph: EvaluationGraph, root: Int? = nil) -> String {
    var lines = ["flowchart TD"]
    for node in shown(graph, root) {
      lines.append("  n\(node)[\"\(label(node, graph).map(escapedForMermaid).joined())\"]")
      for operand in unique(graph.nodes[node].operands) {
        lines.append("  n\(node) --> n\(operand)")
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func shown(_ graph: EvaluationGraph, _ root: Int?) -> [Int] {
    root.map { graph.reachable(from: $0) } ?? Array(graph.nodes.indices)
  }

  /// A node's name, if it has one, and what it does to operands that arrows show.
  private func label(_ node: Int, _ graph: EvaluationGraph) -> String {
    let words = NodeText(model: model, graph: graph)
    let operands = graph.nodes[node].operands
    let formula = words.text(node) { operand in
      graph.nodes[operand].name ?? (operands.count > 1 ? "n\(operand)" : "·")
    }
    return graph.nodes[node].name.map { "\($0) = \(formula)" } ?? "n\(node): \(formula)"
  }

  private func escapedForDot(_ character: Character) -> String {
    switch character {
    case "\"": "\\\""
    case "\\": "\\\\"
    case let other where other.isNewline: "\\n"
    case let other: String(other)
    }
  }

  private func escapedForMermaid(_ character: Character) -> String {
    switch character {
    case "\"": "#quot;"
    case "#": "#35;"
    case "<": "#lt;"
    case ">": "#gt;"
    case let other where other.isNewline: " "
    case let other: String(other)
    }
  }
}
