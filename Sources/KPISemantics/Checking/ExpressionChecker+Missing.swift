extension ExpressionChecker {
  /// The column by which a condition can be missing by construction, `""` when it is the condition
  /// itself; nil when only the data's own gaps make it missing.
  func missingSource(of expression: RowExpression, in dataset: DatasetSymbol) -> String? {
    switch expression.kind {
    case .literal, .isMissing, .input, .periodEnd, .dimension, .linked: return nil
    case .column(let index): return missingColumn(index, in: dataset)
    case .negate(let inner), .not(let inner), .calendarPart(_, let inner), .banded(let inner, _):
      return missingSource(of: inner, in: dataset)
    case .binary(.otherwise, _, let right): return missingSource(of: right, in: dataset)
    case .binary(_, let left, let right), .monthsBetween(let left, let right),
      .workingTime(let left, let right):
      return missingSource(of: left, in: dataset) ?? missingSource(of: right, in: dataset)
    case .inList(let operand, _): return missingSource(of: operand, in: dataset)
    case .conditional(_, let then, let otherwise):
      return missingSource(of: then, in: dataset) ?? missingSource(of: otherwise, in: dataset)
    case .grouped(let rows):
      if case .aggregate(.count) = rows.function { return nil }
      return rows.function == .previous || rows.condition != nil ? "" : nil
    }
  }

  private func missingColumn(_ index: Int, in dataset: DatasetSymbol) -> String? {
    guard dataset.columnNames.indices.contains(index) else { return nil }
    let name = dataset.columnNames[index]
    guard let column = resolution.column(named: name, of: dataset.name) else { return nil }
    if let expression = column.expression {
      return missingSource(of: expression, in: dataset).map { $0.isEmpty ? name : $0 }
    }
    guard let entity = column.entityExpression else { return nil }
    let found = missingSource(of: entity, in: dataset)
    return found.map { $0.isEmpty ? name : $0 }
  }

  // Aggregates with a condition have no value for an entity none of whose rows meet it.
  private func missingSource(
    of entity: EntityExpression, in dataset: DatasetSymbol
  ) -> String? {
    let first = dataset.columnNames.count
    let open = entity.aggregates.indices.filter { index in
      let aggregate = entity.aggregates[index]
      let isZeroWhenEmpty = [.count, .sum, .distinct].contains(aggregate.function)
      return aggregate.condition != nil && !isZeroWhenEmpty
    }
    guard !open.isEmpty else { return missingSource(of: entity.expression, in: dataset) }
    return missingSource(of: entity.expression, in: dataset)
      ?? (reads(entity.expression, columns: Set(open.map { first + $0 })) ? "" : nil)
  }

  private func reads(_ expression: RowExpression, columns: Set<Int>) -> Bool {
    switch expression.kind {
    case .column(let index): return columns.contains(index)
    case .negate(let inner), .not(let inner), .calendarPart(_, let inner), .banded(let inner, _):
      return reads(inner, columns: columns)
    case .binary(.otherwise, _, let right): return reads(right, columns: columns)
    case .binary(_, let left, let right), .monthsBetween(let left, let right),
      .workingTime(let left, let right):
      return reads(left, columns: columns) || reads(right, columns: columns)
    default: return false
    }
  }
}
