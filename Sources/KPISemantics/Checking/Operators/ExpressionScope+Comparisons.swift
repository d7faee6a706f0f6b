import KPISyntax
import KPIValues

extension ExpressionScope {
  /// `a < b`, `a is b` and the like.
  func comparison(
    _ operation: Operation, _ left: ExpressionSyntax, _ right: ExpressionSyntax
  ) -> Form {
    if case .period(let text, let span) = right.bare {
      return against(text, span, check(left), operation)
    }
    if case .period(let text, let span) = left.bare {
      var mirrored = operation
      mirrored.sign = operation.sign.mirrored
      return against(text, span, check(right), mirrored)
    }
    if !operation.sign.isOrdering, right.isSingleName, !left.isAdaptive {
      // What a bare name means beside something unknown, a band or a column, cannot be told.
      let first = check(left)
      if first.isUnknown { return .unknown(operation.span) }
      return compared(operation, first, check(right, wanted: first.type), left, right)
    }
    let (first, second) = operands(left, right, wanted: nil)
    return compared(operation, first, second, left, right)
  }

  private func compared(
    _ operation: Operation, _ first: Form, _ second: Form, _ left: ExpressionSyntax,
    _ right: ExpressionSyntax
  ) -> Form {
    if first.isUnknown || second.isUnknown { return .unknown(operation.span) }
    if first.type.isTemporal, let year = right.year {
      return against(year, right.span, first, operation)
    }
    if second.type.isTemporal, let year = left.year {
      var mirrored = operation
      mirrored.sign = operation.sign.mirrored
      return against(year, left.span, second, mirrored)
    }
    if let problem = textForBand(first, second, right) ?? textForBand(second, first, left) {
      checker.report(problem)
      return .unknown(operation.span)
    }
    warnOfBareDuration(first, right)
    warnOfBareDuration(second, left)
    if let unit = first.unit, second.unit != nil, right.isBareNumber {
      return numeric(operation, first, comparable(second, right, with: unit))
    }
    if let unit = second.unit, first.unit != nil, left.isBareNumber {
      return numeric(operation, comparable(first, left, with: unit), second)
    }
    if let unit = first.unit, let below = second.unit, !unit.isCommensurable(with: below) {
      if right.percentage != nil, unit.isCounted { return numeric(operation, first, second) }
      reportUnits(operation, first, second, unit, below)
      return .unknown(operation.span)
    }
    guard first.type.isComparable(with: second.type),
      !operation.sign.isOrdering || first.type.isOrdered
    else {
      let date =
        first.type.isTemporal
        ? Diagnostic.slashedDate(right) : second.type.isTemporal ? .slashedDate(left) : nil
      checker.report(date ?? .mismatchedTypes(operation, first, second))
      return .unknown(operation.span)
    }
    return .operation(
      operation.sign.comparison, first, second, type: .flag, span: operation.span)
  }

  /// Warns of `resolvedAt - createdAt < 4`: nobody has said that four seconds are meant.
  func warnOfBareDuration(_ form: Form, _ bare: ExpressionSyntax) {
    guard form.type.unit?.isDuration == true, !hasStatedUnit(form) else { return }
    warnOfBareDuration(of: form.type, bare)
  }

  /// Warns of a bare number beside a duration whose unit nobody stated.
  func warnOfBareDuration(of type: ValueType, _ bare: ExpressionSyntax) {
    guard let unit = type.unit, unit.isDuration, unit.symbol == "s",
      case .quantity(let quantity) = bare.bare, quantity.unit == nil,
      quantity.digits.contains(where: { $0 != "0" && $0 != "." })
    else { return }
    checker.report(.bareDuration(bare.span))
  }

  private func numeric(_ operation: Operation, _ first: Form?, _ second: Form?) -> Form {
    guard let first, let second, !first.isUnknown, !second.isUnknown else {
      return .unknown(operation.span)
    }
    return .operation(
      operation.sign.comparison, first, second, type: .flag, span: operation.span)
  }

  /// A bare number compared with a number of a unit: it takes the unit, but nobody can tell
  /// whether 0.9 or 90 of a percentage is meant.
  func comparable(
    _ bare: Form, _ syntax: ExpressionSyntax, with unit: MeasurementUnit
  ) -> Form? {
    guard unit.isPercentage else { return adapted(bare, to: unit) }
    if case .number(let value)? = bare.constant, value.isZero { return bare }
    checker.report(.bareNumberForPercentage(syntax.span, unit, bare.constant))
    return nil
  }

  private func textForBand(
    _ band: Form, _ text: Form, _ syntax: ExpressionSyntax
  ) -> Diagnostic? {
    guard case .band(let bands) = band.type, case .text(let word)? = text.constant else {
      return nil
    }
    return .textForBand(syntax.span, word, bands)
  }

  /// `x in (a, b)`: each value of the type of x.
  func list(
    _ operand: ExpressionSyntax, _ values: [ExpressionSyntax], _ span: SourceSpan
  ) -> Form {
    let checked = check(operand)
    if checked.isUnknown, values.allSatisfy(\.isSingleName) { return .unknown(span) }
    var plain: [Form] = []
    var tests: [Form] = []
    for value in values {
      let operation = Operation(sign: .equal, signSpan: value.span, span: value.span)
      var test: Form
      if case .period(let text, let place) = value.bare {
        test = against(text, place, checked, operation)
      } else if checked.type.isTemporal, let year = value.year {
        test = against(year, value.span, checked, operation)
      } else {
        let entry = check(value, wanted: checked.type)
        test = compared(operation, checked, entry, operand, value)
        if !test.isUnknown { plain.append(adaptedEntry(entry, value, checked)) }
      }
      if test.isUnknown { return .unknown(span) }
      test.span = span
      tests.append(test)
    }
    if plain.count == values.count { return .listTest(checked, plain, span: span) }
    return tests.dropFirst().reduce(tests.first ?? .unknown(span)) {
      .operation(.or, $0, $1, type: .flag, span: span)
    }
  }

  private func adaptedEntry(
    _ entry: Form, _ syntax: ExpressionSyntax, _ operand: Form
  ) -> Form {
    guard syntax.isBareNumber, let unit = operand.unit else { return entry }
    return adapted(entry, to: unit) ?? entry
  }
}

extension BinaryOperator {
  /// The model's operator of a comparison.
  var comparison: ExpressionOperator {
    switch self {
    case .less: return .less
    case .lessOrEqual: return .lessOrEqual
    case .greater: return .greater
    case .greaterOrEqual: return .greaterOrEqual
    case .notEqual: return .notEqual
    default: return .equal
    }
  }

  /// The comparison with its sides exchanged.
  var mirrored: BinaryOperator {
    switch self {
    case .less: return .greater
    case .lessOrEqual: return .greaterOrEqual
    case .greater: return .less
    case .greaterOrEqual: return .lessOrEqual
    default: return self
    }
  }

  /// Whether it compares or tests two values.
  var isTest: Bool {
    switch self {
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual, .contains,
      .startsWith:
      return true
    default: return false
    }
  }

  /// Whether it asks for an order.
  var isOrdering: Bool { self != .equal && self != .notEqual }
}

extension ExpressionSyntax {
  /// Whether it is one name without a dot.
  fileprivate var isSingleName: Bool {
    if case .path(let path) = bare { path.names.count == 1 } else { false }
  }

  /// Without parentheses around it.
  var bare: ExpressionSyntax {
    var inner = self
    while case .parenthesized(let next, _) = inner { inner = next }
    return inner
  }
}
