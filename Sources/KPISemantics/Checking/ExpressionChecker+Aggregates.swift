import KPISyntax
import KPIValues

/// What an aggregate computes, its rows' placement aside.
struct AggregateParts {
  /// The function; nil for `previous`.
  var function: AggregateFunction?
  /// What is aggregated.
  var value: RowExpression?
  /// The aggregate's own `where`.
  var condition: RowExpression?
  /// The weight.
  var weight: RowExpression?
  /// The type of the result.
  var type: ValueType
}

extension ExpressionChecker {
  /// The dataset that the first dotted name of a call, or its argument, names.
  func datasetNamed(in call: CallSyntax) -> DatasetSymbol? {
    let function = BuiltInFunction.named(call.function.text)
    if function?.operand == .rows, case .path(let path)? = call.arguments.first?.bare,
      path.names.count == 1
    {
      return resolution.dataset(named: path.text)
    }
    return call.first { syntax in
      guard case .path(let path) = syntax, path.names.count > 1 else { return nil }
      return resolution.dataset(named: path.names[0].text)
    }
  }

  /// Value, condition and weight of an aggregate over the rows of a scope.
  func aggregateParts(
    _ call: CallSyntax, _ function: BuiltInFunction, scope: RowScope, wanted: ValueType? = nil
  ) -> AggregateParts? {
    let condition = call.condition.map { scope.condition($0) }
    if let condition, condition.isUnknown { return nil }
    if function.operand == .rows { return rowParts(call, function, condition, scope) }
    guard let argument = call.arguments.first else { return nil }
    let value = scope.check(argument, wanted: wanted)
    if value.isUnknown { return nil }
    guard function.operand.accepts(value.type) else {
      report(.argumentType(argument.span, value.type, call, function.operand))
      return nil
    }
    let rates = RateAnalysis(checker: self, dataset: scope.dataset)
    if function == .sum, let column = rates.linkedColumn(in: value) {
      report(.countedTwice(call, argument.span, column, scope.dataset))
      return nil
    }
    guard let weight = weight(call, scope) else { return nil }
    guard let model = model(function, call, isWeighted: weight.expression != nil) else {
      return nil
    }
    return AggregateParts(
      function: model.function, value: value, condition: condition, weight: weight.expression,
      type: type(function, of: value.type))
  }

  private func rowParts(
    _ call: CallSyntax, _ function: BuiltInFunction, _ condition: RowExpression?,
    _ scope: RowScope
  ) -> AggregateParts? {
    guard case .path(let path)? = call.arguments.first?.bare, path.text == scope.dataset.name else {
      if case .path(let path)? = call.arguments.first?.bare, path.names.count > 1 {
        report(.countOfColumn(call, path))
      } else {
        report(.rowsExpected(call, scope.dataset))
      }
      return nil
    }
    if function == .count {
      return AggregateParts(
        function: .count, condition: condition, type: .number(unit(ofEntity: scope.dataset.entity)))
    }
    guard let condition else {
      report(.shareWithoutCondition(call))
      return nil
    }
    if let column = missingSource(of: condition, in: scope.dataset) {
      report(.missingLeftOut(call, condition.span, column))
    }
    return AggregateParts(
      function: .share, value: condition, type: .number(BuiltInUnit.percent))
  }

  private func weight(
    _ call: CallSyntax, _ scope: RowScope
  ) -> (expression: RowExpression?, Void)? {
    guard let written = call.weight else { return (nil, ()) }
    let weight = scope.check(written)
    if weight.isUnknown { return nil }
    if weight.unit != nil { return (weight, ()) }
    report(.argumentType(written.span, weight.type, expected: .number(.number)))
    return nil
  }

  // nil when it did not check; a function of nil is `previous`.
  private func model(
    _ function: BuiltInFunction, _ call: CallSyntax, isWeighted: Bool
  ) -> (function: AggregateFunction?, Void)? {
    switch function {
    case .previous: return (nil, ())
    case .percentile: return percentile(call).map { (.percentile($0), ()) }
    case .average where isWeighted: return (.weightedAverage, ())
    default: return Self.models[function].map { ($0, ()) }
    }
  }

  /// The fraction that `percentile(x, 95)` names, between 0 and 1.
  func percentile(_ call: CallSyntax) -> Double? {
    guard call.arguments.count == 2, case .quantity(let quantity) = call.arguments[1].bare,
      quantity.unit == nil || call.arguments[1].percentage != nil,
      let value = decimal(quantity), !value.isNegative, value <= ExactDecimal(100),
      value.isZero || value >= ExactDecimal(1)
    else {
      report(.percentileRange(call))
      return nil
    }
    return Number(value, over: ExactDecimal(100)).nearestDouble
  }

  /// The type of an aggregate of values of a type.
  func type(_ function: BuiltInFunction, of operand: ValueType) -> ValueType {
    switch FunctionCatalogue.all[function.position].result {
    case .entity:
      if case .id(let entity) = operand { return .number(unit(ofEntity: entity)) }
      return .number(.number)
    case .percentage: return .number(BuiltInUnit.percent)
    case .number: return .number(.number)
    default: return operand
    }
  }

  /// The unit in which rows of an entity are counted.
  func unit(ofEntity entity: String?) -> MeasurementUnit {
    entity.map { .canonical([$0: 1]) } ?? .number
  }

  /// The model's function of the same name.
  static let models: [BuiltInFunction: AggregateFunction] = [
    .count: .count, .share: .share, .distinct: .distinct, .sum: .sum, .average: .average,
    .min: .min, .max: .max, .median: .median, .stddev: .stddev, .first: .first, .last: .last,
    .mode: .mode,
  ]
}
