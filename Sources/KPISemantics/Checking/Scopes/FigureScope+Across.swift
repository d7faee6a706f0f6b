import KPISyntax
import KPIValues

extension FigureScope {
  /// `previous(x)`, `growth(x)`, `rolling(x, 28 days)`, `toDate(x, year)`, `retained(x)`.
  func acrossPeriods(_ call: CallSyntax, _ function: BuiltInFunction) -> FigureExpression {
    if let clause = call.clauses.first {
      checker.report(.clauseOfRows(clause, function.description))
      return .unknown(call.span)
    }
    guard let argument = call.arguments.first else { return .unknown(call.span) }
    if call.arguments.count == 2, case .quantity(let length) = argument.bare, length.unit != nil {
      checker.report(.figureBehindLength(call, argument.span))
      return .unknown(call.span)
    }
    let operand = check(argument)
    if operand.isUnknown { return .unknown(call.span) }
    guard function.operand.accepts(operand.type) else {
      checker.report(
        .argumentType(argument.span, operand.type, call, function.operand))
      return .unknown(call.span)
    }
    guard let kind = kind(call, function, operand) else { return .unknown(call.span) }
    if function == .rolling || function == .toDate, checker.isStock(operand) {
      checker.report(.windowOfStock(call, operand.span))
    }
    return FigureExpression(
      kind, type: type(function, operand.type), additivity: additivity(function, operand),
      span: call.span)
  }

  private func kind(
    _ call: CallSyntax, _ function: BuiltInFunction, _ operand: FigureExpression
  ) -> FigureExpression.Kind? {
    switch function {
    case .previous: return length(call).map { .previous(operand, $0) }
    case .change: return length(call).map { .change(operand, $0) }
    case .growth: return length(call).map { .growth(operand, $0) }
    case .rolling: return length(call).map { .rolling(operand, $0) }
    case .toDate:
      guard call.arguments.count == 2 else { return .toDate(operand, nil) }
      return grainArgument(call.arguments[1]).map { .toDate(operand, $0) }
    default:
      if checker.isDistinct(operand) { return .retained(operand) }
      if checker.isUnchecked(operand) { return nil }
      checker.report(.retainedNeedsDistinct(call, operand.span))
      return nil
    }
  }

  private func length(_ call: CallSyntax) -> TimeSpan? {
    guard call.arguments.count == 2 else { return TimeSpan(count: 1, unit: .period) }
    return checker.checkTimeSpan(call.arguments[1])
  }

  private func grainArgument(_ syntax: ExpressionSyntax) -> Grain? {
    if case .path(let path) = syntax.bare, path.names.count == 1, let name = path.names.first {
      return checker.grain(name)
    }
    checker.report(.grainExpected(syntax.span))
    return nil
  }

  private func type(_ function: BuiltInFunction, _ operand: ValueType) -> ValueType {
    if function == .growth { return .number(BuiltInUnit.percent) }
    if function == .change, operand == .number(BuiltInUnit.percent) {
      return .number(BuiltInUnit.percentagePoint)
    }
    return operand
  }

  private func additivity(
    _ function: BuiltInFunction, _ operand: FigureExpression
  ) -> Additivity {
    switch function.description.addition {
    case .fixed(let fixed): return fixed
    case .operand: return operand.additivity
    case .operandButTime: return operand.additivity.exceptTime
    }
  }

  /// `total(x over channel)`, `rank(x over category)`.
  func acrossSplits(_ call: CallSyntax, _ function: BuiltInFunction) -> FigureExpression {
    guard let argument = call.arguments.first, let paths = call.overPaths else {
      checker.report(.missingOver(call))
      return .unknown(call.span)
    }
    let operand = check(argument)
    let named = paths.filter { function == .rank || $0.text != "period" }
    let dimensions = named.compactMap { checker.dimension($0) }
    if operand.isUnknown || dimensions.count != named.count { return .unknown(call.span) }
    guard function.operand.accepts(operand.type) else {
      checker.report(
        .argumentType(argument.span, operand.type, call, function.operand))
      return .unknown(call.span)
    }
    if function == .rank {
      return FigureExpression(
        .rank(operand, over: dimensions), type: .number(.number), additivity: .nonAdditive,
        span: call.span)
    }
    let overPeriod = named.count < paths.count
    return FigureExpression(
      .total(operand, over: dimensions, overPeriod: overPeriod), type: operand.type,
      additivity: .nonAdditive, span: call.span)
  }
}

extension ExpressionChecker {
  /// Whether a figure is one whose formula did not check, which has been said there.
  func isUnchecked(_ figure: FigureExpression) -> Bool {
    guard case .figure(let name) = figure.kind,
      let expression = resolution.figure(named: name)?.expression
    else { return false }
    if case .literal(.flag) = expression.kind { return expression.type != .flag }
    return false
  }

  /// Whether a figure is what is known or alive at one moment, by itself or as a figure that is.
  func isStock(_ figure: FigureExpression) -> Bool {
    switch figure.kind {
    case .aggregate(let aggregate):
      switch aggregate.placement {
      case .open, .lastKnown: return true
      case .time, .column: return false
      }
    case .figure(let name):
      return resolution.figure(named: name)?.expression.map { isStock($0) } ?? false
    default: return false
    }
  }

  /// Whether a figure is a count of different values, by itself or as a figure that is one.
  func isDistinct(_ figure: FigureExpression) -> Bool {
    switch figure.kind {
    case .aggregate(let aggregate): return aggregate.function == .distinct
    case .figure(let name):
      return resolution.figure(named: name)?.expression.map { isDistinct($0) } ?? false
    default: return false
    }
  }
}
