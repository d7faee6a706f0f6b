import KPISyntax

extension RowScope {
  /// `order.customer.country`: from an id column to the row it names, and on from there.
  func linked(_ names: ArraySlice<NameSyntax>, _ path: PathSyntax) -> RowExpression {
    guard let first = names.first, let key = linkColumn(first, names, path),
      case .id(let entity) = key.type,
      let target = checker.linkTarget(ofEntity: entity, from: first)
    else { return .unknown(path.span) }
    let rest = PathSyntax(Array(names.dropFirst()))
    let scope = RowScope(checker: checker, dataset: target)
    if rest.names.count == 1, let name = rest.names.first, scope.column(name.text) == nil {
      checker.report(.unknownColumn(name, target))
      return .unknown(path.span)
    }
    let value = scope.resolve(rest, wanted: nil)
    if value.isUnknown { return .unknown(path.span) }
    return RowExpression(
      .linked(by: key.index, dataset: target.name, value), type: value.type, span: path.span)
  }

  // The column by its own name, or the one column that is an id of the entity named.
  private func linkColumn(
    _ name: NameSyntax, _ names: ArraySlice<NameSyntax>, _ path: PathSyntax
  ) -> ColumnSymbol? {
    let columns = checker.resolution.idColumns(ofEntity: name.text, in: dataset.name)
    if columns.count == 1 { return columns.first }
    if columns.count > 1 {
      checker.report(.ambiguousLink(name, columns, dataset))
      return nil
    }
    if dataset.columnNames.contains(name.text), let column = column(name.text) {
      if case .id = column.type { return column }
      if column.type != .unknown {
        let member = names.dropFirst().first?.text
        checker.report(.unknownLink(name, column, dataset, member: member))
      }
      return nil
    }
    if name.text == dataset.name, let next = names.dropFirst().first {
      checker.report(.unknownColumn(next, dataset))
    } else if let foreign = checker.resolution.dataset(named: name.text) {
      let link = foreign.entity.flatMap { entity in
        foreign.keys.count == 1
          && checker.resolution.idColumns(ofEntity: entity, in: dataset.name).count == 1
          ? entity : nil
      }
      checker.report(.foreignColumn(path, foreign, dataset, link: link))
    } else {
      checker.report(.unknownLink(name, nil, dataset))
    }
    return nil
  }
}

extension ExpressionChecker {
  /// The dataset whose rows an id reaches: the one whose key is that id alone.
  func linkTarget(ofEntity entity: String, from name: NameSyntax) -> DatasetSymbol? {
    let candidates = resolution.datasets(ofEntity: entity).filter { $0.keys.count == 1 }
    let targets = candidates.filter { !$0.isEachPeriod }
    if targets.count == 1 { return targets.first }
    report(.unlinkableEntity(name, entity, targets.map(\.name)))
    return nil
  }
}
