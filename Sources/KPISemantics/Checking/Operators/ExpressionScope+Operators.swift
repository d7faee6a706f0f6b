import KPISyntax
import KPIValues

extension ExpressionScope {
  /// `left sign right`.
  func binary(
    _ operation: Operation, _ left: ExpressionSyntax, _ right: ExpressionSyntax,
    wanted: ValueType?
  ) -> Form {
    switch operation.sign {
    case .and, .or: return logic(operation, left, right)
    case .multiply, .divide, .power: return product(operation, left, right, wanted: wanted)
    case .add, .subtract: return sum(operation, left, right, wanted: wanted)
    case .otherwise: return fallback(operation, left, right, wanted: wanted)
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual:
      return comparison(operation, left, right)
    case .contains, .startsWith: return textTest(operation, left, right)
    }
  }

  private func logic(
    _ operation: Operation, _ left: ExpressionSyntax, _ right: ExpressionSyntax
  ) -> Form {
    let first = check(left, wanted: .flag)
    if operation.sign == .or, first.unit != nil {
      checker.report(.orBetweenNumbers(operation.signSpan, first.span))
      return .unknown(operation.span)
    }
    if !isCondition(first, left) { return .unknown(operation.span) }
    if operation.sign == .or, let problem = Diagnostic.alternative(left, operation, right) {
      checker.report(problem)
      return .unknown(operation.span)
    }
    let second = condition(right)
    if first.isUnknown || second.isUnknown { return .unknown(operation.span) }
    return .operation(
      operation.sign == .and ? .and : .or, first, second, type: .flag, span: operation.span)
  }

  private func textTest(
    _ operation: Operation, _ left: ExpressionSyntax, _ right: ExpressionSyntax
  ) -> Form {
    let first = check(left, wanted: .text)
    let second = check(right, wanted: .text)
    for (operand, syntax) in [(first, left), (second, right)] where !operand.isUnknown {
      if operand.type.isTextual { continue }
      checker.report(
        .operandType(operation.signSpan, operation.sign.rawValue, operand.type, syntax.span))
      return .unknown(operation.span)
    }
    if first.isUnknown || second.isUnknown { return .unknown(operation.span) }
    return .operation(
      operation.sign == .contains ? .contains : .startsWith, first, second, type: .flag,
      span: operation.span)
  }

  /// Checks both operands, the one whose meaning hangs on the other one last.
  func operands(
    _ left: ExpressionSyntax, _ right: ExpressionSyntax, wanted: ValueType?
  ) -> (left: Form, right: Form) {
    if left.isAdaptive, !right.isAdaptive {
      let second = check(right, wanted: wanted)
      return (check(left, wanted: second.type), second)
    }
    let first = check(left, wanted: wanted)
    return (first, check(right, wanted: first.type))
  }

  // A product of numbers; a `?` in it is told the unit that is left to supply.
  private func product(
    _ operation: Operation, _ left: ExpressionSyntax, _ right: ExpressionSyntax,
    wanted: ValueType?
  ) -> Form {
    let first: Form
    let second: Form
    if left.containsHole, let unit = wanted?.unit {
      second = check(right)
      let known = second.unit ?? .number
      let rest = operation.sign == .divide ? unit.multiplied(by: known) : unit.divided(by: known)
      first = check(left, wanted: .number(rest))
    } else {
      first = check(left)
      let known = first.unit ?? .number
      let rest = wanted?.unit.map {
        operation.sign == .divide ? known.divided(by: $0) : $0.divided(by: known)
      }
      second = check(right, wanted: right.containsHole ? rest.map(ValueType.number) : nil)
    }
    return productType(operation, first, second, left.span, right.span)
  }

  private func productType(
    _ operation: Operation, _ first: Form, _ second: Form, _ left: SourceSpan,
    _ right: SourceSpan
  ) -> Form {
    for (operand, span) in [(first, left), (second, right)] where !operand.isUnknown {
      if operand.unit != nil { continue }
      checker.report(
        .operandType(operation.signSpan, operation.sign.rawValue, operand.type, span))
      return .unknown(operation.span)
    }
    guard let above = first.unit, let below = second.unit else { return .unknown(operation.span) }
    warnOfConversion(first, second)
    switch operation.sign {
    case .multiply:
      return .operation(
        .multiply, first, second, type: .number(above.multiplied(by: below)),
        span: operation.span)
    case .divide:
      return .operation(
        .divide, first, second, type: .number(above.divided(by: below)), span: operation.span)
    default: return power(operation, first, second, above, below)
    }
  }

  private func power(
    _ operation: Operation, _ first: Form, _ second: Form, _ unit: MeasurementUnit,
    _ exponent: MeasurementUnit
  ) -> Form {
    if exponent.isDimensionless, unit.isDimensionless {
      return .operation(.power, first, second, type: .number(unit), span: operation.span)
    }
    if exponent.isDimensionless, case .number(.exact(let value))? = second.constant,
      value.scale == 0, let whole = Int(exactly: value.coefficient), abs(whole) <= 16
    {
      return .operation(
        .power, first, second, type: .number(unit.raised(to: whole)), span: operation.span)
    }
    checker.report(.powerOfUnit(second.span, unit: unit, exponent: exponent))
    return .unknown(operation.span)
  }

  // `x otherwise y`: both of one type.
  private func fallback(
    _ operation: Operation, _ left: ExpressionSyntax, _ right: ExpressionSyntax,
    wanted: ValueType?
  ) -> Form {
    let (first, second) = operands(left, right, wanted: wanted)
    guard let pair = agreeing(operation, first, second, left, right) else {
      return .unknown(operation.span)
    }
    return .operation(
      .otherwise, pair.left, pair.right, type: pair.left.type, span: operation.span)
  }

  /// `if c then a else b`: both branches of one type.
  func choice(
    _ condition: ExpressionSyntax, _ then: ExpressionSyntax, _ otherwise: ExpressionSyntax,
    _ span: SourceSpan, wanted: ValueType?
  ) -> Form {
    let test = self.condition(condition)
    let (first, second) = operands(then, otherwise, wanted: wanted)
    let operation = Operation(sign: .otherwise, signSpan: otherwise.span, span: span)
    guard let pair = agreeing(operation, first, second, then, otherwise), !test.isUnknown else {
      return .unknown(span)
    }
    return .choice(test, pair.left, pair.right, span: span)
  }

  /// Both operands in one type, bare numbers adapted; nil, and reported, when they do not agree.
  func agreeing(
    _ operation: Operation, _ first: Form, _ second: Form, _ left: ExpressionSyntax,
    _ right: ExpressionSyntax
  ) -> (left: Form, right: Form)? {
    if first.isUnknown || second.isUnknown { return nil }
    if let above = first.unit, let below = second.unit {
      if right.isBareNumber { return adapted(second, to: above).map { (first, $0) } }
      if left.isBareNumber { return adapted(first, to: below).map { ($0, second) } }
      if above.isCommensurable(with: below) { return (first, second) }
      if right.percentage != nil, above.isCounted { return (first, second) }
      if left.percentage != nil, below.isCounted { return (first, second) }
      reportUnits(operation, first, second, above, below)
      return nil
    }
    if first.type.isComparable(with: second.type) { return (first, second) }
    checker.report(.mismatchedTypes(operation, first, second))
    return nil
  }

  /// A bare number in the unit of what it meets; percentages are left plain numbers.
  func adapted(_ bare: Form, to unit: MeasurementUnit) -> Form? {
    if unit.isPercentage || unit == .number { return bare }
    return scaled(bare, to: unit)
  }

  /// A plain number read as a number of that unit.
  func scaled(_ bare: Form, to unit: MeasurementUnit) -> Form? {
    var result = bare
    result.type = .number(unit)
    if unit.numerator == unit.denominator { return result }
    if case .number(let value)? = bare.constant {
      return checker.canonical(value, in: unit, bare.span).map {
        .constant(.number($0), type: .number(unit), span: bare.span)
      }
    }
    let factor = Number(ExactDecimal(unit.numerator), over: ExactDecimal(unit.denominator))
    return .operation(
      .multiply, bare, .constant(.number(factor), type: .number(.number), span: bare.span),
      type: .number(unit), span: bare.span)
  }

  /// Tells why two numbers cannot be added or compared.
  func reportUnits(
    _ operation: Operation, _ first: Form, _ second: Form, _ left: MeasurementUnit,
    _ right: MeasurementUnit
  ) {
    if let pair = left.clashingCurrencies(with: right) {
      checker.report(.mixedCurrencies(operation, first.span, second.span, pair.0, pair.1))
    } else if left.isTimeLike, right.isTimeLike {
      checker.report(.monthsAsDays(operation, first.span, second.span, left, right))
    } else {
      var problem = Diagnostic.mismatchedUnits(
        operation, first.span, second.span, left, right)
      problem.help = unitAdvice(operation, first, second)
      for (operand, unit) in [(first, left), (second, right)] {
        guard let place = declaration(of: operand) else { continue }
        problem.secondary.append(.declaredUnit(unit, at: place))
      }
      checker.report(problem)
    }
  }
}
