import KPIValues

extension ValueType {
  /// Whether a value of this type may stand where that one is stated: the same type, the same
  /// unit apart from its factor, a bare number for any unit, text for a key.
  func agrees(with stated: ValueType) -> Bool {
    switch (self, stated) {
    case (.unknown, _), (_, .unknown): true
    case (.number(let unit), .number(let other)):
      unit.exponents == other.exponents || unit.exponents.isEmpty
    case (.text, .id): true
    case (.id(let entity), .id(let other)): entity == other
    case (.band(let bands), .band(let other)): bands == other
    case (.period(let grain), .period(let other)): grain == other
    case (.text, .text), (.flag, .flag), (.date, .date), (.time, .time): true
    default: false
    }
  }

  /// Whether values of both types name the same groups.
  func splitsLike(_ other: ValueType) -> Bool {
    switch (self, other) {
    case (.number(let unit), .number(let second)): unit.exponents == second.exponents
    default: self == other
    }
  }

  /// Whether its values have a unit, so that they cannot split a run by being there.
  var isQuantity: Bool {
    if case .number(let unit) = self { !unit.exponents.isEmpty } else { false }
  }
}

extension RowExpression {
  /// A bare number where a unit is stated stands for so many of that unit: canonical, in its type.
  func scaled(to stated: ValueType) -> RowExpression {
    guard case .number(let unit) = stated, !unit.exponents.isEmpty, type == .number(.number) else {
      return self
    }
    func times(_ sign: ExpressionOperator, _ factor: Int, _ row: RowExpression) -> RowExpression {
      if factor == 1 { return row }
      let literal = RowExpression(
        .literal(.number(.exact(ExactDecimal(factor)))), type: .number(.number), span: span)
      return RowExpression(.binary(sign, row, literal), type: stated, span: span)
    }
    var scaled = times(.divide, unit.denominator, times(.multiply, unit.numerator, self))
    scaled.type = stated
    return scaled
  }
}
