import KPISyntax

/// Finds levels and ratios in an expression over rows.
struct RateAnalysis {
  /// The checker that serves it.
  let checker: ExpressionChecker
  /// Whose rows.
  let dataset: DatasetSymbol

  /// What a mean of ratios should be instead.
  enum Ratio {
    /// `a / b` of columns: the quotient of their sums.
    case quotient(above: String, below: String)
    /// A percentage that a file holds: a weight is needed.
    case percentage
  }

  /// The name of a level column that an expression adds up.
  func level(in expression: RowExpression) -> String? {
    switch expression.kind {
    case .column(let index):
      guard let column = column(index) else { return nil }
      if column.isLevel { return column.name }
      return column.expression.flatMap { level(in: $0) }
    case .negate(let inner): return level(in: inner)
    case .binary(let sign, let left, let right)
    where [.add, .subtract, .multiply, .divide, .otherwise].contains(sign):
      return level(in: left) ?? (sign == .divide ? nil : level(in: right))
    case .conditional(_, let then, let otherwise): return level(in: then) ?? level(in: otherwise)
    default: return nil
    }
  }

  /// The column of a linked row that an expression adds up as it is: rows that share the linked row
  /// would count it several times. Multiplied by a column of the row itself it is a price or the
  /// like, and divided by one a share of it.
  func linkedColumn(in expression: RowExpression) -> String? {
    switch expression.kind {
    case .linked(let key, let target, let value):
      return dataset.keys == [key] || value.unit == nil ? nil : name(of: value, in: target)
    case .column(let index):
      return column(index)?.expression.flatMap { linkedColumn(in: $0) }
    case .negate(let inner): return linkedColumn(in: inner)
    case .binary(let sign, let left, let right) where [.add, .subtract].contains(sign):
      return linkedColumn(in: left) ?? linkedColumn(in: right)
    case .binary(.otherwise, let left, _): return linkedColumn(in: left)
    case .binary(.multiply, let left, let right):
      if !readsColumns(right) { return linkedColumn(in: left) }
      return readsColumns(left) ? nil : linkedColumn(in: right)
    case .binary(.divide, let left, let right) where !readsColumns(right):
      return linkedColumn(in: left)
    case .conditional(_, let then, let otherwise):
      return linkedColumn(in: then) ?? linkedColumn(in: otherwise)
    default: return nil
    }
  }

  private func name(of value: RowExpression, in target: String) -> String? {
    switch value.kind {
    case .linked(_, let next, let inner): return name(of: inner, in: next)
    case .column(let index):
      let names = checker.resolution.dataset(named: target)?.columnNames.names ?? []
      return names.indices.contains(index) ? "\(target).\(names[index])" : nil
    default: return nil
    }
  }

  /// The ratio that an expression is, row by row; a divisor without columns makes none.
  func ratio(in expression: RowExpression) -> Ratio? {
    switch expression.kind {
    case .column(let index):
      guard let column = column(index) else { return nil }
      if let derived = column.expression { return ratio(in: derived) }
      return column.type.unit?.isPercentage == true ? .percentage : nil
    case .negate(let inner), .binary(.otherwise, let inner, _): return ratio(in: inner)
    case .binary(.divide, let above, let below) where readsColumns(below):
      return .quotient(above: text(above), below: text(below))
    case .binary(.multiply, let left, let right): return ratio(in: left) ?? ratio(in: right)
    default: return nil
    }
  }

  /// What can be summed instead of a rate: its product with a column in the unit it is divided by.
  func product(for unit: MeasurementUnit, argument: ExpressionSyntax) -> String? {
    let below = unit.exponents.filter { $0.value < 0 }.mapValues { -$0 }
    guard !below.isEmpty, case .path(let path) = argument.bare else { return nil }
    let names = dataset.columnNames.filter { name in
      checker.resolution.column(named: name, of: dataset.name)?.type.unit?.exponents == below
    }
    return names.first.map { "sum(\(path.text) * \($0))" }
  }

  private func column(_ index: Int) -> ColumnSymbol? {
    guard dataset.columnNames.indices.contains(index) else { return nil }
    return checker.resolution.column(named: dataset.columnNames[index], of: dataset.name)
  }

  private func readsColumns(_ expression: RowExpression) -> Bool {
    switch expression.kind {
    case .literal, .input, .periodEnd: return false
    case .negate(let inner): return readsColumns(inner)
    case .binary(_, let left, let right): return readsColumns(left) || readsColumns(right)
    default: return true
    }
  }

  // A column's name; `…` for anything longer and for what cannot be summed.
  private func text(_ expression: RowExpression) -> String {
    if expression.unit?.isRate == true { return "…" }
    if case .column(let index) = expression.kind, let column = column(index) {
      return "\(dataset.name).\(column.name)"
    }
    return "…"
  }
}
