import KPISyntax
import KPIValues

extension FigureScope {
  /// `f(x per keys)`: the figure in each finer cell, then an aggregate of those.
  func cells(
    _ call: CallSyntax, _ function: BuiltInFunction, _ paths: [PathSyntax]
  ) -> FigureExpression {
    if let misplaced = call.clause(.condition) ?? call.clause(.at) ?? call.clause(.open)
      ?? call.clause(.within)
    {
      checker.report(.clauseOfCells(misplaced, function.description))
      return .unknown(call.span)
    }
    guard let argument = call.arguments.first else { return .unknown(call.span) }
    let figure = check(argument)
    let keys = paths.compactMap { cellKey($0) }
    guard !figure.isUnknown, keys.count == paths.count else { return .unknown(call.span) }
    if function == .sum, figure.additivity == .semiAdditive,
      let time = keys.firstIndex(where: \.isTime)
    {
      var text = "x"
      if case .path(let path) = argument.bare { text = path.text }
      checker.report(.sumOfStock(call, argument.span, text, paths[time].text))
      return .unknown(call.span)
    }
    guard function.operand.accepts(figure.type) else {
      checker.report(
        .argumentType(argument.span, figure.type, call, function.operand))
      return .unknown(call.span)
    }
    var weight: FigureExpression?
    if let written = call.weight {
      let checked = check(written)
      if checked.isUnknown { return .unknown(call.span) }
      guard checked.unit != nil else {
        checker.report(.argumentType(written.span, checked.type, expected: .number(.number)))
        return .unknown(call.span)
      }
      weight = checked
    }
    if weight == nil, let problem = meanOfRates(call, function, figure, argument) {
      checker.report(problem)
      return .unknown(call.span)
    }
    return grouped(call, function, GroupedParts(figure: figure, weight: weight, keys: keys))
  }

  private struct GroupedParts {
    var figure: FigureExpression
    var weight: FigureExpression?
    var keys: [GroupedCells.Key]
  }

  private func grouped(
    _ call: CallSyntax, _ function: BuiltInFunction, _ parts: GroupedParts
  ) -> FigureExpression {
    let aggregate: AggregateFunction?
    switch function {
    case .percentile: aggregate = checker.percentile(call).map(AggregateFunction.percentile)
    case .average where parts.weight != nil: aggregate = .weightedAverage
    default: aggregate = ExpressionChecker.models[function]
    }
    guard let aggregate else { return .unknown(call.span) }
    let cells = GroupedCells(
      function: aggregate, figure: parts.figure, weight: parts.weight, keys: parts.keys)
    let additivity: Additivity =
      function != .sum
      ? .nonAdditive : parts.figure.additivity == .constant ? .nonAdditive : parts.figure.additivity
    return FigureExpression(
      .grouped(cells), type: checker.type(function, of: parts.figure.type),
      additivity: additivity, span: call.span)
  }

  private func cellKey(_ path: PathSyntax) -> GroupedCells.Key? {
    if path.names.count == 1 {
      if path.text == "period" { return .period }
      if let grain = Grain(rawValue: path.text) { return .grain(grain) }
    }
    return checker.dimension(path).map(GroupedCells.Key.dimension)
  }

  /// What is wrong with the sum or plain mean of a figure over finer cells; nil if nothing is.
  func meanOfRates(
    _ call: CallSyntax, _ function: BuiltInFunction, _ figure: FigureExpression,
    _ argument: ExpressionSyntax
  ) -> Diagnostic? {
    let nature = checker.nature(of: figure)
    switch (function, nature) {
    case (.sum, .ratio), (.sum, .mean), (.sum, .distinct):
      return .sumOfCells(call, argument.span, nature)
    case (.average, .ratio): return .averageOfCells(call, argument.span)
    default: return nil
    }
  }
}

/// What kind of number a figure is, seen from what may be done with its values.
enum FigureNature {
  /// A sum, count, extreme value and the like.
  case quantity
  /// A quotient of figures, a share, a growth.
  case ratio
  /// A mean or median.
  case mean
  /// A count of different values.
  case distinct
}

extension ExpressionChecker {
  /// What kind of number a figure is; operators of figures take the kind of their operands.
  func nature(of figure: FigureExpression) -> FigureNature {
    switch figure.kind {
    case .figure(let name):
      guard let expression = resolution.figure(named: name)?.expression else { return .quantity }
      return nature(of: expression)
    case .aggregate(let aggregate): return nature(of: aggregate.function)
    case .grouped(let cells): return nature(of: cells.function)
    case .growth: return .ratio
    case .binary(.divide, let left, let right):
      if right.additivity == .constant { return nature(of: left) }
      return .ratio
    case .binary(.otherwise, let left, _): return nature(of: left)
    case .binary(_, let left, let right):
      let first = nature(of: left)
      return first == .quantity ? nature(of: right) : first
    case .negate(let inner), .previous(let inner, _), .change(let inner, _),
      .rolling(let inner, _), .toDate(let inner, _), .total(let inner, _, _):
      return nature(of: inner)
    default: return .quantity
    }
  }

  private func nature(of function: AggregateFunction) -> FigureNature {
    switch function {
    case .share: return .ratio
    case .average, .weightedAverage, .median, .stddev, .percentile: return .mean
    case .distinct: return .distinct
    default: return .quantity
    }
  }
}
