import KPISyntax

extension FigureScope {
  /// How the rows of an aggregate are placed; nil, and reported, when that did not check.
  func placement(_ call: CallSyntax, _ scope: RowScope) -> AggregateModel.Placement? {
    let dataset = scope.dataset
    if case .at(let path, _)? = call.clause(.at) { return column(path, scope) }
    if case .open(let from, let until, _)? = call.clause(.open) {
      return open(from, until, scope)
    }
    let function = BuiltInFunction.named(call.function.text)
    if function == .first || function == .last, dataset.timeColumn == nil {
      checker.report(.datasetWithoutTime(call, dataset))
      return nil
    }
    return .time
  }

  private func column(_ path: PathSyntax, _ scope: RowScope) -> AggregateModel.Placement? {
    let checked = scope.check(.path(path))
    if checked.isUnknown { return nil }
    guard case .column(let index) = checked.kind else {
      checker.report(.placedByLink(path, scope.dataset))
      return nil
    }
    switch checked.type {
    case .date, .time, .period: return .column(index)
    default:
      checker.report(.argumentType(path.span, checked.type, expected: .time))
      return nil
    }
  }

  private func open(
    _ from: ExpressionSyntax, _ until: ExpressionSyntax, _ scope: RowScope
  ) -> AggregateModel.Placement? {
    let bounds = [from, until].map { syntax -> RowExpression? in
      let checked = scope.check(syntax)
      if checked.isUnknown { return nil }
      if checked.type == .date || checked.type == .time { return checked }
      checker.report(.argumentType(syntax.span, checked.type, expected: .time))
      return nil
    }
    guard let start = bounds[0], let end = bounds[1] else { return nil }
    return .open(from: start, until: end)
  }

  /// Whether a function may be applied to such values at all: no sums of rates or, over time, of
  /// levels, no mean of ratios. Reported when not.
  func fits(
    _ call: CallSyntax, _ function: BuiltInFunction, _ parts: AggregateParts,
    _ placement: AggregateModel.Placement, _ dataset: DatasetSymbol
  ) -> Bool {
    guard let value = parts.value, let argument = call.arguments.first else { return true }
    let rates = RateAnalysis(checker: checker, dataset: dataset)
    if function == .sum, placement.isByTime, let level = rates.level(in: value) {
      checker.report(.sumOfLevel(call, level, dataset))
      return false
    }
    if function == .last, call.perKeys == nil, let level = rates.level(in: value),
      !dataset.keysWithoutTime.isEmpty
    {
      var isColumn = false
      if case .column = value.kind { isColumn = true }
      checker.report(.lastOfLevel(call, isColumn ? level : nil, dataset))
      return false
    }
    if function == .last, call.perKeys == nil, let level = rates.level(in: value),
      dataset.keys.isEmpty, dataset.hasColumnToTellApart(checker)
    {
      checker.report(.levelWithoutRow(call, level, dataset))
      return false
    }
    if function == .sum, let unit = value.unit, unit.isRate {
      let offer = rates.product(for: unit, argument: argument)
      checker.report(.sumOfRate(call, argument.span, unit, offer: offer))
      return false
    }
    if function == .average, parts.weight == nil, let ratio = rates.ratio(in: value) {
      checker.report(.averageOfRate(call, argument.span, ratio))
      return false
    }
    return true
  }
}

extension AggregateModel.Placement {
  /// Whether rows of several moments stand in one cell.
  fileprivate var isByTime: Bool {
    switch self {
    case .time, .column: return true
    case .open, .lastKnown: return false
    }
  }
}

extension DatasetSymbol {
  /// Whether rows can be of different things: a text or an id stands in a file.
  fileprivate func hasColumnToTellApart(_ checker: ExpressionChecker) -> Bool {
    columnNames.contains { name in
      guard let column = checker.resolution.column(named: name, of: self.name),
        column.expression == nil, column.entityExpression == nil
      else { return false }
      switch column.type {
      case .text, .id: return true
      default: return false
      }
    }
  }

  /// Names of the key columns but for the time.
  var keysWithoutTime: [String] {
    keys.filter { $0 != timeColumn && columnNames.indices.contains($0) }.map { columnNames[$0] }
  }
}
