import KPISyntax
import KPIValues

extension ExpressionChecker {
  /// A constant of a type: a map's key, a test's given or expected value; nil when it did not
  /// check. A bare band name is allowed when the type is a band.
  public func checkLiteral(_ syntax: ExpressionSyntax, type: ValueType) -> Literal? {
    let scope = ConstantScope(checker: self)
    if case .number(let unit) = type { return number(syntax, in: unit, scope).map(Literal.number) }
    let checked = scope.check(syntax, wanted: type)
    if checked.isUnknown { return nil }
    if case .band(let bands) = type, case .text(let word)? = checked.constant {
      report(.textForBand(syntax.span, word, bands))
      return nil
    }
    guard type == .unknown || checked.type.isComparable(with: type) else {
      report(.argumentType(syntax.span, checked.type, expected: type))
      return nil
    }
    if let constant = checked.constant { return constant }
    if type != .unknown { report(.expectedConstant(syntax.span, type)) }
    return nil
  }

  /// An input's value with its range, canonical in `type`; nil when it did not check.
  public func checkInputValue(_ syntax: ExpressionSyntax, type: ValueType) -> InputModel.Stated? {
    let scope = ConstantScope(checker: self)
    if type == .unknown { return nil }
    guard case .number(let unit) = type else {
      report(.argumentType(syntax.span, type, expected: .number(.number)))
      return nil
    }
    guard case .range(let stated, let width, let span) = syntax.bare else {
      return number(syntax, in: unit, scope).map { InputModel.Stated(value: $0, range: nil) }
    }
    guard let value = number(stated, in: unit, scope) else { return nil }
    let distance: Number?
    if width.percentage != nil, case .number(let part)? = scope.check(width).constant {
      distance = try? value.multiplied(by: part)
    } else {
      distance = number(width, in: unit, scope)
    }
    guard let distance, let bounds = bounds(value, distance, span) else { return nil }
    return InputModel.Stated(value: value, range: bounds)
  }

  private func bounds(
    _ value: Number, _ distance: Number, _ span: SourceSpan
  ) -> InputModel.Bounds? {
    let width = distance.sign < 0 ? distance.negated : distance
    guard let low = try? value.subtracting(width), let high = try? value.adding(width) else {
      report(.numberTooLarge(span))
      return nil
    }
    return InputModel.Bounds(low: low, high: high)
  }

  /// A constant number in a unit; a bare one takes it, a percentage stands for a ratio of counts.
  private func number(
    _ syntax: ExpressionSyntax, in unit: MeasurementUnit, _ scope: ConstantScope
  ) -> Number? {
    let checked = scope.check(syntax, wanted: .number(unit))
    if checked.isUnknown { return nil }
    guard let found = checked.unit else {
      report(.argumentType(syntax.span, checked.type, expected: .number(unit)))
      return nil
    }
    var result: RowExpression? = checked
    if syntax.isBareNumber {
      result = scope.comparable(checked, syntax, with: unit)
    } else if !found.isCommensurable(with: unit),
      syntax.percentage == nil && !found.isPercentage || !unit.isCounted
    {
      report(.literalUnit(syntax.span, found, expected: unit))
      return nil
    }
    guard let result else { return nil }
    if let value = folded(result) { return value }
    report(.expectedConstant(syntax.span, .number(unit)))
    return nil
  }

  // Arithmetic on constants.
  private func folded(_ expression: RowExpression) -> Number? {
    switch expression.kind {
    case .literal(.number(let value)): return value
    case .negate(let inner): return folded(inner)?.negated
    case .binary(let sign, let left, let right):
      guard let first = folded(left), let second = folded(right) else { return nil }
      switch sign {
      case .add: return try? first.adding(second)
      case .subtract: return try? first.subtracting(second)
      case .multiply: return try? first.multiplied(by: second)
      case .divide: return try? first.divided(by: second)
      case .power: return try? first.raised(to: second)
      default: return nil
      }
    default: return nil
    }
  }
}

/// Constants: no name means anything but a band.
struct ConstantScope: ExpressionScope {
  /// The checker that serves it.
  let checker: ExpressionChecker

  /// Names that can be written here, for offers.
  var visibleNames: [String] { [] }

  /// What the visible names are, in the plural.
  var visibleKind: Wording { "names" }

  /// What a name means here.
  func resolve(_ path: PathSyntax, wanted: ValueType?) -> RowExpression {
    if case .band(let bands)? = wanted, let name = path.names.first {
      checker.report(.unknownBand(name, bands))
    } else if wanted?.isTextual == true, let name = path.names.first {
      checker.report(.nameForText(name, names: []))
    } else if wanted != .unknown {
      checker.report(.expectedConstant(path.span, wanted ?? .unknown))
    }
    return .unknown(path.span)
  }

  /// What a call means here.
  func resolve(
    _ call: CallSyntax, _ function: BuiltInFunction, wanted: ValueType?
  ) -> RowExpression {
    checker.report(.expectedConstant(call.span, wanted ?? .unknown))
    return .unknown(call.span)
  }
}
