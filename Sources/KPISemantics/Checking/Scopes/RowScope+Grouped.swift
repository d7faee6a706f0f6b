import KPISyntax

extension RowScope {
  /// `f(x per keys)`: over all rows, of this or another dataset, that agree on the keys.
  func grouped(_ call: CallSyntax, _ function: BuiltInFunction) -> RowExpression {
    guard let keys = call.perKeys else {
      checker.report(.rowAggregateWithoutPer(call))
      return .unknown(call.span)
    }
    if let misplaced = call.clause(.at) ?? call.clause(.open) {
      checker.report(.misplacedCallClause(misplaced, function.description))
      return .unknown(call.span)
    }
    let other = checker.datasetNamed(in: call) ?? dataset
    let scope = RowScope(checker: checker, dataset: other)
    guard let parts = checker.aggregateParts(call, function, scope: scope),
      let pairs = keyPairs(keys, other)
    else { return .unknown(call.span) }
    guard let within = span(of: call) else { return .unknown(call.span) }
    if function == .previous || function == .first || function == .last, other.timeColumn == nil {
      checker.report(.datasetWithoutTime(call, other))
      return .unknown(call.span)
    }
    let rows = GroupedRows(
      function: parts.function.map(GroupedRows.Function.aggregate) ?? .previous,
      dataset: other.name, value: parts.value, condition: parts.condition, weight: parts.weight,
      keys: pairs, within: within.length)
    return RowExpression(.grouped(rows), type: parts.type, span: call.span)
  }

  // The length after `within`, if any; nil when it did not check.
  private func span(of call: CallSyntax) -> (length: TimeSpan?, Void)? {
    guard let written = call.within else { return (nil, ()) }
    return checker.checkTimeSpan(written).map { ($0, ()) }
  }

  private func keyPairs(
    _ keys: [PathSyntax], _ other: DatasetSymbol
  ) -> [GroupedRows.KeyPair]? {
    var pairs: [GroupedRows.KeyPair] = []
    for key in keys {
      guard let own = ownKey(key), let there = otherKey(key, own, other) else { return nil }
      pairs.append(GroupedRows.KeyPair(own: own.index, other: there.index))
    }
    return pairs
  }

  private func ownKey(_ key: PathSyntax) -> ColumnSymbol? {
    guard let last = key.names.last else { return nil }
    let isOwn = key.names.count == 1 || (key.names.count == 2 && key.names[0].text == dataset.name)
    if isOwn, let column = column(last.text) { return column }
    if key.names.count > 1, !isOwn {
      checker.report(.keyPath(key, dataset))
    } else {
      checker.report(.unknownColumn(last, dataset))
    }
    return nil
  }

  // By its name there, else by the one id of the same entity.
  private func otherKey(
    _ key: PathSyntax, _ own: ColumnSymbol, _ other: DatasetSymbol
  ) -> ColumnSymbol? {
    if other.name == dataset.name { return own }
    if other.columnNames.contains(own.name),
      let column = checker.resolution.column(named: own.name, of: other.name)
    {
      if column.type.isComparable(with: own.type) { return column }
      checker.report(.keyTypes(key, own, column, dataset, other))
      return nil
    }
    if case .id(let entity) = own.type {
      let columns = checker.resolution.idColumns(ofEntity: entity, in: other.name)
      if columns.count == 1 { return columns.first }
    }
    checker.report(.keyNotShared(key, dataset, other))
    return nil
  }
}
