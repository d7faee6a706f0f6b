import KPISyntax
import KPIValues

extension ExpressionScope {
  /// `a + b` and `a - b`, of numbers and of moments.
  func sum(
    _ operation: Operation, _ left: ExpressionSyntax, _ right: ExpressionSyntax,
    wanted: ValueType?
  ) -> Form {
    let (first, second) = operands(left, right, wanted: wanted)
    if first.isUnknown || second.isUnknown { return .unknown(operation.span) }
    if let percentage = right.percentage, left.percentage == nil, !left.isBareNumber,
      first.unit != nil
    {
      checker.report(.relativeChange(operation, first.type, percentage, right.span))
      return .unknown(operation.span)
    }
    if first.unit != nil, second.unit != nil {
      return numbers(operation, first, second, left, right)
    }
    return moments(operation, first, second)
  }

  private func numbers(
    _ operation: Operation, _ first: Form, _ second: Form, _ left: ExpressionSyntax,
    _ right: ExpressionSyntax
  ) -> Form {
    warnOfBareDuration(first, right)
    warnOfBareDuration(second, left)
    guard let pair = agreeing(operation, first, second, left, right) else {
      return .unknown(operation.span)
    }
    let type = left.isBareNumber ? pair.right.type : pair.left.type
    return .operation(
      operation.sign == .add ? .add : .subtract, pair.left, pair.right, type: type,
      span: operation.span)
  }

  private func moments(_ operation: Operation, _ first: Form, _ second: Form) -> Form {
    let sign: ExpressionOperator = operation.sign == .add ? .add : .subtract
    if let type = momentType(sign, first, second) {
      return .operation(sign, first, second, type: type, span: operation.span)
    }
    if let unit = second.unit ?? first.unit, unit.isMonths {
      checker.report(.monthsToMoment(operation, unit))
    } else {
      checker.report(.mismatchedTypes(operation, first, second))
    }
    return .unknown(operation.span)
  }

  private func momentType(
    _ sign: ExpressionOperator, _ first: Form, _ second: Form
  ) -> ValueType? {
    switch (first.type, second.type, sign) {
    case (.time, .time, .subtract): return .number(BuiltInUnit.second)
    case (.date, .date, .subtract): return .number(BuiltInUnit.day)
    case (.time, .number(let unit), _) where unit.isDuration: return .time
    case (.number(let unit), .time, .add) where unit.isDuration: return .time
    case (.date, .number(let unit), _) where unit.isWholeDays: return .date
    case (.number(let unit), .date, .add) where unit.isWholeDays: return .date
    default: return nil
    }
  }
}

extension MeasurementUnit {
  /// Whether it is a length of time in days or weeks, which a date can be moved by.
  var isWholeDays: Bool { isDuration && denominator == 1 && numerator % 86_400 == 0 }

  /// Whether it is a length of time of either kind.
  var isTimeLike: Bool { isDuration || isMonths }

  /// The two currencies that differ when nothing else does.
  func clashingCurrencies(with other: MeasurementUnit) -> (String, String)? {
    let mine = exponents.keys.filter { CurrencyCode.all.contains($0) }
    let theirs = other.exponents.keys.filter { CurrencyCode.all.contains($0) }
    guard mine.count == 1, theirs.count == 1, let first = mine.first, let second = theirs.first,
      first != second
    else { return nil }
    return (first, second)
  }
}
