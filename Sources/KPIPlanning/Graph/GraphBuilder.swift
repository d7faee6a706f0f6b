import KPISemantics

/// Turns formulas into nodes: names are replaced by what they stand for, changes of the cell move
/// down into the scopes of the leaves, and equal nodes are shared.
struct GraphBuilder {
  /// What two nodes must agree on to be one.
  private struct Identity: Hashable {
    var operation: GraphOperation
    var operands: [Int]
    var scope: NodeScope?
    /// The figure that is this constant.
    var constantName: String?
  }

  /// A figure in a scope.
  private struct Reference: Hashable {
    var figure: String
    var scope: NodeScope
  }

  /// The program.
  let model: KPIModel
  /// What has been built.
  private(set) var graph = EvaluationGraph()
  private var known: [Identity: Int] = [:]
  private var references: [Reference: Int] = [:]
  /// The figure whose rules are built.
  var judged: Judged?

  /// A builder of a graph for a program.
  init(model: KPIModel) {
    self.model = model
  }

  /// Adds a formula to be asked for and answers its node.
  mutating func addRoot(
    _ name: String, _ expression: FigureExpression, in scope: NodeScope
  ) throws(PlanningError) -> Int {
    let node = try build(expression, in: scope)
    graph.roots.append((name, node))
    return node
  }

  /// The node of an expression in a scope.
  mutating func build(
    _ expression: FigureExpression, in scope: NodeScope
  ) throws(PlanningError) -> Int {
    let type = expression.type
    switch expression.kind {
    case .literal(let literal): return add(.literal(FigureValue(literal)), [], type)
    case .input(let name): return add(.input(name), [], type, scope)
    case .figure(let name): return try figure(name, in: scope)
    case .aggregate(let aggregate): return add(.aggregate(aggregate), [], type, scope)
    case .negate(let operand): return add(.negate, [try build(operand, in: scope)], type)
    case .not(let operand): return add(.not, [try build(operand, in: scope)], type)
    case .isMissing(let operand): return add(.isMissing, [try build(operand, in: scope)], type)
    case .binary(let symbol, let left, let right):
      let operation = operation(symbol, left, right)
      return add(operation, try build([left, right], in: scope), type)
    case .inList(let operand, let list):
      return add(.inList, try build([operand] + list, in: scope), type)
    case .conditional(let condition, let then, let otherwise):
      return add(.conditional, try build([condition, then, otherwise], in: scope), type)
    case .banded(let operand, let line):
      let operands = try build([operand] + line.bounds, in: scope)
      return add(.banded(bands: line.bands, belongsAbove: line.belongsAbove), operands, type)
    case .value, .goal: return try judgedWord(expression, in: scope)
    default: return try buildScoped(expression, in: scope)
    }
  }

  /// The node of an expression that changes the scope of what is below it.
  private mutating func buildScoped(
    _ expression: FigureExpression, in scope: NodeScope
  ) throws(PlanningError) -> Int {
    let type = expression.type
    switch expression.kind {
    case .previous(let operand, let span): return try previous(operand, span, in: scope)
    case .change(let operand, let span):
      let now = try build(operand, in: scope)
      return add(.binary(.subtract), [now, try previous(operand, span, in: scope)], type)
    case .growth(let operand, let span):
      let now = try build(operand, in: scope)
      return add(.growth, [now, try previous(operand, span, in: scope)], type)
    case .rolling(let operand, let span):
      return try build(operand, in: scope.adding(.rolling(span)))
    case .toDate(let operand, let grain):
      return try build(operand, in: scope.adding(.toDate(grain)))
    case .retained(let operand): return try retained(operand, in: scope)
    case .total(let operand, let dimensions, let overPeriod):
      let released = scope.releasing(dimensions)
      return try build(operand, in: overPeriod ? released.adding(.everything) : released)
    case .rank(let operand, let dimensions):
      let all = try build(operand, in: scope.releasingFilters(dimensions))
      let shown = try build(operand, in: scope)
      return add(.rank(over: dimensions), [all, shown], type, scope)
    case .grouped(let cells):
      let inner = scope.grouping(cells.keys)
      let operands = try build([cells.figure] + (cells.weight.map { [$0] } ?? []), in: inner)
      return add(.grouped(cells.function, cells.keys), operands, type, scope)
    default: throw .wordOutsideJudgement
    }
  }

  private mutating func build(
    _ expressions: [FigureExpression], in scope: NodeScope
  ) throws(PlanningError) -> [Int] {
    var nodes: [Int] = []
    for expression in expressions { nodes.append(try build(expression, in: scope)) }
    return nodes
  }

  /// The node of a figure's formula in a scope, its own filters added.
  mutating func figure(
    _ name: String, in scope: NodeScope
  ) throws(PlanningError) -> Int {
    guard let figure = model.figures[name], let expression = figure.expression else {
      throw .undefinedFigure(name)
    }
    let inner = scope.adding(figure.conditions.flatMap(\.conjunction))
    let reference = Reference(figure: name, scope: inner)
    if let known = references[reference] { return known }
    let node =
      if case .literal(let literal) = expression.kind {
        add(
          Identity(
            operation: .literal(FigureValue(literal)), operands: [], scope: nil,
            constantName: name), expression.type)
      } else { try build(expression, in: inner) }
    references[reference] = node
    if graph.nodes[node].name == nil { graph.nodes[node].name = name }
    return node
  }

  private mutating func previous(
    _ operand: FigureExpression, _ span: TimeSpan, in scope: NodeScope
  ) throws(PlanningError) -> Int {
    let before = try build(operand, in: scope.adding(.earlier(span)))
    return add(.previous, [before], operand.type)
  }

  /// The distinct count may stand behind names, whose filters it keeps.
  private mutating func retained(
    _ operand: FigureExpression, in scope: NodeScope
  ) throws(PlanningError) -> Int {
    var (expression, scope) = (operand, scope)
    while case .figure(let name) = expression.kind {
      guard let figure = model.figures[name], let next = figure.expression else {
        throw .undefinedFigure(name)
      }
      scope = scope.adding(figure.conditions.flatMap(\.conjunction))
      expression = next
    }
    guard case .aggregate(let aggregate) = expression.kind else { throw .retainedWithoutDistinct }
    return add(.retained(aggregate), [], expression.type, scope)
  }

  private func operation(
    _ symbol: ExpressionOperator, _ left: FigureExpression, _ right: FigureExpression
  ) -> GraphOperation {
    switch symbol {
    case .divide: .divide(by: FormulaText(model: model).text(right))
    case .power: .power(of: FormulaText(model: model).text(left))
    default: .binary(symbol)
    }
  }

  /// The one node that does this to these operands.
  mutating func add(
    _ operation: GraphOperation, _ operands: [Int], _ type: ValueType, _ scope: NodeScope? = nil
  ) -> Int {
    // A figure that a test gives stays to be seen in what is made of it.
    let isNamed = operands.contains { graph.nodes[$0].name != nil }
    if !isNamed,
      let folded = foldConstants(operation, operands.map { graph.nodes[$0].operation })
    {
      return add(Identity(operation: .literal(folded), operands: [], scope: nil), type)
    }
    return add(Identity(operation: operation, operands: operands, scope: scope), type)
  }

  private mutating func add(_ identity: Identity, _ type: ValueType) -> Int {
    if let node = known[identity] { return node }
    let node = graph.nodes.count
    graph.nodes.append(describe(identity, at: node, type))
    known[identity] = node
    return node
  }

  private func describe(_ identity: Identity, at position: Int, _ type: ValueType) -> GraphNode {
    let below = identity.operands.map { graph.nodes[$0] }
    var node = GraphNode(
      operation: identity.operation, operands: identity.operands, scope: identity.scope,
      type: type, leaves: unique(below.flatMap(\.leaves)),
      isEstimated: below.contains(where: \.isEstimated),
      rangedInputs: unique(below.flatMap(\.rangedInputs)), name: nil)
    switch identity.operation {
    case .aggregate(let aggregate), .retained(let aggregate):
      node.leaves = [position]
      let inputs = Lineage(of: aggregate, in: model).inputs
      node.isEstimated = inputs.contains { model.inputs[$0]?.isEstimated == true }
    case .input(let name):
      node.isEstimated = model.inputs[name]?.isEstimated == true
      if model.inputs[name]?.hasRange == true { node.rangedInputs = [name] }
    default: break
    }
    return node
  }
}

/// The elements in order of first appearance, each once.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}
