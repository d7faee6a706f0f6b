import KPISemantics

/// Writes single nodes of a graph: what they do, to which operands, and what their scope is.
struct NodeText {
  /// The program.
  let model: KPIModel
  /// The graph.
  let graph: EvaluationGraph

  /// A node over its operands' names, with its scope: `sum(orders.amount) [1 period earlier]`.
  func text(_ node: Int, operand: (Int) -> String) -> String {
    let changes = graph.nodes[node].scope.map(words) ?? []
    let scope = changes.isEmpty ? "" : " [\(changes.joined(separator: "; "))]"
    return formula(node, operand: operand) + scope
  }

  /// A node over its operands' names.
  func formula(_ node: Int, operand: (Int) -> String) -> String {
    let node = graph.nodes[node]
    let names = node.operands.map(operand)
    switch node.operation {
    case .literal(let value): return value.text(of: node.type, calendar: model.calendar)
    case .input(let name): return name
    case .aggregate(let aggregate): return FormulaText(model: model).text(aggregate)
    case .retained(let aggregate): return "retained(\(FormulaText(model: model).text(aggregate)))"
    case .negate: return "-\(names[0])"
    case .not: return "not \(names[0])"
    case .isMissing: return "\(names[0]) is missing"
    case .binary(let symbol): return "\(names[0]) \(symbol.text) \(names[1])"
    case .divide: return "\(names[0]) / \(names[1])"
    case .power: return "\(names[0]) ^ \(names[1])"
    case .inList: return "\(names[0]) in (\(names.dropFirst().joined(separator: ", ")))"
    case .conditional: return "if \(names[0]) then \(names[1]) else \(names[2])"
    case .banded(let bands, let belongsAbove):
      let line = BandLine(
        bands: bands, bounds: Array(names.dropFirst()), belongsAbove: belongsAbove)
      return "\(names[0]) \(line.text(line.bounds))"
    case .previous: return "previous(\(names[0]))"
    case .growth: return "growth from \(names[1]) to \(names[0])"
    case .rank(let over): return "rank(\(names[0]) over \(texts(over)))"
    case .grouped(let function, let keys):
      let weight = names.count > 1 ? " weighted by \(names[1])" : ""
      let keys = keys.map(\.text).joined(separator: ", ")
      return "\(function.name)(\(names[0])\(weight) per \(keys))"
    }
  }

  /// A node as an operand: its whole formula in brackets where it needs them, cut where it is deep.
  func nested(_ node: Int, depth: Int = 0) -> String {
    let words = formula(node) { operand in
      graph.nodes[operand].name ?? (depth > 3 ? "…" : nested(operand, depth: depth + 1))
    }
    switch graph.nodes[node].operation {
    case .literal, .input, .aggregate, .retained, .previous, .rank, .grouped: return words
    default: return "(\(words))"
    }
  }

  /// The changes of a scope, outermost first.
  func words(_ scope: NodeScope) -> [String] {
    let formula = FormulaText(model: model)
    var words: [String] = []
    for group in scope.groups {
      words += group.steps.map(text) + released(group.released)
      words.append("per \(group.keys.map(\.text).joined(separator: ", "))")
    }
    words += scope.steps.map(text) + released(scope.released)
    return words + scope.conditions.map { "where \(formula.text($0, in: ""))" }
  }

  private func released(_ dimensions: [Dimension]) -> [String] {
    dimensions.isEmpty ? [] : ["over \(texts(dimensions))"]
  }

  private func texts(_ dimensions: [Dimension]) -> String {
    dimensions.map(\.text).joined(separator: ", ")
  }

  private func text(_ step: TimeStep) -> String {
    switch step {
    case .earlier(let span): "\(span.text) earlier"
    case .rolling(let span): "last \(span.text)"
    case .toDate(let grain): grain.map { "\($0) to date" } ?? "to date"
    case .everything: "over period"
    case .fixed(let period): "in \(model.calendar.name(of: period))"
    }
  }
}
