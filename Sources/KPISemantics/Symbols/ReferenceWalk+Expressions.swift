import KPISyntax

extension ReferenceWalk {
  /// Adds the names of an expression; `aggregates` is the dataset that aggregates in rows read.
  mutating func add(_ expression: ExpressionSyntax, _ scope: Scope, aggregates: String? = nil) {
    switch expression {
    case .text, .period, .flag, .hole, .invalid: break
    case .quantity(let quantity): add(quantity.unit)
    case .path(let path): add(path: path, scope)
    case .call(let call): add(call, scope, aggregates: aggregates)
    case .banded(let operand, let line, _):
      add(operand, scope, aggregates: aggregates)
      for bound in line.bounds { add(bound.value, scope, aggregates: aggregates) }
    default:
      for operand in expression.operands { add(operand, scope, aggregates: aggregates) }
    }
  }

  private mutating func add(_ call: CallSyntax, _ scope: Scope, aggregates: String?) {
    let inner = innerScope(of: call, scope, aggregates: aggregates)
    for argument in call.arguments {
      if case .path(let path) = argument, path.names.count == 1, let name = path.names.first,
        case .rows(name.text) = inner, takesRows(call)
      {
        add(.dataset(name.text), name)
      } else {
        add(argument, inner)
      }
    }
    for clause in call.clauses { add(clause, inner, around: scope) }
  }

  private mutating func add(_ clause: CallSyntax.Clause, _ inner: Scope, around: Scope) {
    switch clause {
    case .condition(let condition, _): add(condition, inner)
    case .per(let paths, _):
      // Keys of rows are columns of the row itself; inside a cell they are dimensions.
      let scope = around == .figure ? .condition : around
      for path in paths { add(path: path, scope) }
    case .over(let paths, _): for path in paths { add(path: path, .condition) }
    case .weighted(let weight, _): add(weight, inner)
    case .at(let path, _): add(path: path, inner)
    case .open(let from, let until, _):
      add(from, inner)
      add(until, inner)
    case .within(let span, _): add(span, .figure)
    }
  }

  private func takesRows(_ call: CallSyntax) -> Bool {
    BuiltInFunction.named(call.function.text)?.description.operand == .rows
  }

  /// What bare names inside a call mean: an aggregate looks at the dataset that it names first.
  private func innerScope(
    of call: CallSyntax, _ scope: Scope, aggregates: String?
  ) -> Scope {
    guard let function = BuiltInFunction.named(call.function.text),
      function.family == .aggregate || function == .previous
    else { return scope }
    if takesRows(call), case .path(let path) = call.arguments.first, path.names.count == 1,
      let name = path.names.first?.text, model.datasets[name] != nil
    {
      return .rows(name)
    }
    if let dataset = call.arguments.lazy.compactMap({ firstDataset(in: $0) }).first {
      return .rows(dataset)
    }
    if case .rows = scope, let aggregates { return .rows(aggregates) }
    return scope
  }

  /// The dataset in front of the first dotted name.
  private func firstDataset(in expression: ExpressionSyntax) -> String? {
    switch expression {
    case .path(let path):
      guard path.names.count > 1, let name = path.names.first?.text, model.datasets[name] != nil
      else { return nil }
      return name
    case .call(let call): return call.arguments.lazy.compactMap { firstDataset(in: $0) }.first
    default: return expression.operands.lazy.compactMap { firstDataset(in: $0) }.first
    }
  }

  // MARK: Paths

  /// Adds the names of a path, as far as each leads somewhere.
  mutating func add(path: PathSyntax, _ scope: Scope) {
    guard let first = path.names.first else { return }
    let rest = path.names.dropFirst()
    switch scope {
    case .rows(let dataset):
      if column(first.text, of: dataset) != nil || links(dataset, to: first.text) {
        return add(members: path.names[...], of: dataset)
      }
    case .condition:
      if rest.isEmpty, isDimension(first.text) { return add(.dimension(first.text), first) }
    case .figure: break
    }
    if rest.isEmpty, let symbol = figure(first.text) { return add(symbol, first) }
    if model.datasets[first.text] != nil {
      add(.dataset(first.text), first)
      add(members: rest, of: first.text)
    } else if !rest.isEmpty, let target = dataset(ofEntity: first.text) {
      add(.unit(first.text), first)
      add(members: rest, of: target)
    }
  }

  /// Adds names that lead on from a row of a dataset: columns, and links by entity or by id.
  private mutating func add(members: ArraySlice<NameSyntax>, of dataset: String) {
    guard let name = members.first else { return }
    let rest = members.dropFirst()
    if let column = column(name.text, of: dataset) {
      add(.column(name.text, dataset: dataset), name)
      guard case .id(let entity) = column.type, let target = self.dataset(ofEntity: entity) else {
        return
      }
      add(members: rest, of: target)
    } else if !rest.isEmpty, let target = self.dataset(ofEntity: name.text) {
      add(.unit(name.text), name)
      add(members: rest, of: target)
    }
  }

  private func links(_ dataset: String, to entity: String) -> Bool {
    model.datasets[dataset]?.columns.contains { $0.type == .id(entity: entity) } ?? false
  }
}
