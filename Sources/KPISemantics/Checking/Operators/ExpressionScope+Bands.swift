import KPISyntax
import KPIValues

extension ExpressionScope {
  /// `x banded low < 3 <= high`.
  func banded(_ operand: ExpressionSyntax, _ line: BandLineSyntax, _ span: SourceSpan) -> Form {
    let checked = check(operand)
    if checked.isUnknown { return .unknown(span) }
    guard checked.unit != nil else {
      checker.report(.operandType(line.span, "banded", checked.type, operand.span))
      return .unknown(span)
    }
    guard let bands = self.line(line, of: checked.type) else { return .unknown(span) }
    return .bands(checked, bands, span: span)
  }

  /// A number line for values of a type: bounds of the same unit, rising, no band twice.
  func line(_ syntax: BandLineSyntax, of type: ValueType) -> BandLine<Form>? {
    guard let unit = type.unit else { return nil }
    let names = [syntax.first] + syntax.bounds.map(\.band)
    for (index, name) in names.enumerated()
    where names[..<index].contains(where: { $0.text == name.text }) {
      checker.report(.bandTwice(name))
      return nil
    }
    var bounds: [Form] = []
    var belongsAbove: [Bool] = []
    for bound in syntax.bounds {
      guard let value = self.bound(bound, of: unit), let side = side(of: bound) else { return nil }
      if let last = bounds.last, let low = last.number, let high = value.number,
        !low.isLess(than: high)
      {
        checker.report(.boundsNotRising(bound.value.span, last.span))
        return nil
      }
      bounds.append(value)
      belongsAbove.append(side)
    }
    return BandLine(bands: names.map(\.text), bounds: bounds, belongsAbove: belongsAbove)
  }

  private func bound(_ bound: BandLineSyntax.Bound, of unit: MeasurementUnit) -> Form? {
    let value = check(bound.value, wanted: .number(unit))
    if value.isUnknown { return nil }
    if bound.value.isBareNumber { return comparable(value, bound.value, with: unit) }
    guard let other = value.unit else {
      checker.report(.argumentType(bound.value.span, value.type, expected: .number(unit)))
      return nil
    }
    if unit.isCommensurable(with: other) { return value }
    if bound.value.percentage != nil, unit.isCounted { return value }
    checker.report(.literalUnit(bound.value.span, other, expected: unit))
    return nil
  }

  // The side with the equals sign owns the bound: exactly one must have it.
  private func side(of bound: BandLineSyntax.Bound) -> Bool? {
    switch (bound.lowerComparator, bound.upperComparator) {
    case (.less, .lessOrEqual): return true
    case (.lessOrEqual, .less): return false
    default:
      checker.report(.boundComparators(bound))
      return nil
    }
  }
}

extension CheckedExpression {
  /// The constant number, when it is one.
  var number: Number? {
    if case .number(let value)? = constant { return value }
    return nil
  }
}
