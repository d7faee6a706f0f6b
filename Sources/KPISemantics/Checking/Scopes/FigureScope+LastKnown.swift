import KPISyntax

extension FigureScope {
  /// `sum(last(stock.onHand) per stock.productId, stock.warehouse)`: the newest known row of each
  /// key; nil when the call is nothing of that kind.
  func lastKnown(_ call: CallSyntax, _ function: BuiltInFunction) -> FigureExpression? {
    guard let keys = call.perKeys, case .call(let inner)? = call.arguments.first?.bare,
      inner.function.text == "last", inner.perKeys == nil,
      let dataset = checker.datasetNamed(in: inner)
    else { return nil }
    let scope = RowScope(checker: checker, dataset: dataset)
    let before = checker.diagnostics.count
    guard let parts = checker.aggregateParts(inner, .last, scope: scope), let value = parts.value
    else { return checker.diagnostics.count > before ? .unknown(call.span) : nil }
    let rates = RateAnalysis(checker: checker, dataset: dataset)
    guard let level = rates.level(in: value) else { return nil }
    return known(call, function, inner, keys, parts, dataset, level)
  }

  private func known(
    _ call: CallSyntax, _ function: BuiltInFunction, _ inner: CallSyntax, _ keys: [PathSyntax],
    _ parts: AggregateParts, _ dataset: DatasetSymbol, _ level: String
  ) -> FigureExpression {
    guard let positions = levelKeys(keys, dataset, call, level) else { return .unknown(call.span) }
    var within: TimeSpan?
    if let written = inner.within ?? call.within {
      within = checker.checkTimeSpan(written)
      if within == nil { return .unknown(call.span) }
    }
    guard function.operand.accepts(parts.type) || function == .distinct,
      let aggregate = lastFunction(function, call)
    else {
      checker.report(
        .argumentType(inner.span, parts.type, call, function.operand))
      return .unknown(call.span)
    }
    let model = AggregateModel(
      function: aggregate, dataset: dataset.name, value: parts.value, condition: parts.condition,
      weight: nil, placement: .lastKnown(keys: positions, within: within))
    let additivity: Additivity = function == .sum ? .semiAdditive : .nonAdditive
    return FigureExpression(
      .aggregate(model), type: checker.type(function, of: parts.type), additivity: additivity,
      span: call.span)
  }

  private func lastFunction(
    _ function: BuiltInFunction, _ call: CallSyntax
  ) -> AggregateFunction? {
    if function == .percentile { return checker.percentile(call).map(AggregateFunction.percentile) }
    return ExpressionChecker.models[function]
  }

  // Exactly the dataset's key without the time: with fewer keys a row would hide others.
  private func levelKeys(
    _ keys: [PathSyntax], _ dataset: DatasetSymbol, _ call: CallSyntax, _ level: String
  ) -> [Int]? {
    // Keys that could not be read have been reported.
    if keys.isEmpty { return nil }
    let expected = dataset.keysWithoutTime
    let names = keys.map { path in
      path.names.count == 2 && path.names[0].text == dataset.name
        ? path.names[1].text : path.text
    }
    if let index = names.firstIndex(where: { !dataset.columnNames.contains($0) }),
      let name = keys[index].names.last
    {
      checker.report(.unknownColumn(name, dataset))
      return nil
    }
    guard dataset.timeColumn != nil else {
      checker.report(.datasetWithoutTime(call, dataset))
      return nil
    }
    guard Set(names) == Set(expected), names.count == expected.count else {
      checker.report(.keysOfLevel(keys, dataset, expected))
      return nil
    }
    return names.compactMap { dataset.columnNames.firstIndex(of: $0) }
  }
}
