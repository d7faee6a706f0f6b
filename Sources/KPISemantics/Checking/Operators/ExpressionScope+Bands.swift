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
    var names: [String] = []
    names.reserveCapacity(syntax.bounds.count + 1)
    names.append(syntax.first.text)
    for bound in syntax.bounds {
      if names.contains(bound.band.text) {
        checker.report(.bandTwice(bound.band))
        return nil
      }
      names.append(bound.band.text)
    }
    var bounds: [Form] = []
    bounds.reserveCapacity(syntax.bounds.count)
    for bound in syntax.bounds {
      guard let value = self.bound(bound, of: unit) else { return nil }
      bounds.append(value)
    }
    // Drawn only for those who must see it.
    func drawing() -> BandDrawing? { self.drawing(syntax, bounds.map(\.number), unit) }
    var belongsAbove: [Bool] = []
    belongsAbove.reserveCapacity(syntax.bounds.count)
    for bound in syntax.bounds {
      guard let side = side(of: bound) else {
        checker.report(.boundComparators(bound, drawing()))
        return nil
      }
      belongsAbove.append(side)
    }
    for place in bounds.indices.dropFirst() {
      guard let low = bounds[place - 1].number, let high = bounds[place].number,
        !low.isLess(than: high)
      else { continue }
      checker.report(
        .boundsNotRising(syntax.bounds[place].value.span, bounds[place - 1].span, drawing()))
      return nil
    }
    return BandLine(bands: names, bounds: bounds, belongsAbove: belongsAbove)
  }

  /// The line drawn to scale, where all bounds are constants.
  func drawing(
    _ syntax: BandLineSyntax, _ numbers: [Number?], _ unit: MeasurementUnit
  ) -> BandDrawing? {
    let known = numbers.compactMap { $0 }
    guard known.count == numbers.count else { return nil }
    let shown = known.map { (try? $0.scaled(by: unit.denominator, over: unit.numerator)) ?? $0 }
    let symbol = unit == .number ? "" : unit.isPercentage ? unit.symbol : " \(unit.symbol)"
    return BandDrawing(
      bands: ([syntax.first] + syntax.bounds.map(\.band)).map(\.text),
      bounds: shown.map(\.nearestDouble), labels: shown.map { $0.description + symbol },
      holds: syntax.bounds.map {
        (
          left: $0.lowerComparator == .lessOrEqual,
          right: $0.upperComparator == .lessOrEqual
        )
      })
  }

  private func bound(_ bound: BandLineSyntax.Bound, of unit: MeasurementUnit) -> Form? {
    let value = check(bound.value, wanted: .number(unit))
    if value.isUnknown { return nil }
    if checker.judgesBareDuration {
      warnOfBareDuration(of: .number(unit), bound.value)
    }
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
    case (.less, .lessOrEqual): true
    case (.lessOrEqual, .less): false
    default: nil
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
