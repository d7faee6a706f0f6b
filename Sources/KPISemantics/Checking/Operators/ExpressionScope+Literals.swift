import KPISyntax
import KPIValues

extension ExpressionScope {
  /// A number with its unit, in canonical magnitude.
  func number(_ quantity: QuantitySyntax) -> Form {
    guard let value = checker.decimal(quantity) else { return .unknown(quantity.span) }
    guard let written = quantity.unit else {
      return .constant(.number(.exact(value)), type: .number(.number), span: quantity.span)
    }
    guard let unit = checker.resolveUnit(written) else { return .unknown(quantity.span) }
    guard let canonical = checker.canonical(.exact(value), in: unit, quantity.span) else {
      return .unknown(quantity.span)
    }
    return .constant(.number(canonical), type: .number(unit), span: quantity.span)
  }

  /// A period or time beside something of a type; without one it says nothing.
  func periodLiteral(_ text: String, _ span: SourceSpan, wanted: ValueType?) -> Form {
    guard let moment = checker.writtenMoment(text, span) else { return .unknown(span) }
    switch (wanted, moment) {
    case (.time?, .time(let time)):
      return .constant(.time(checker.moment(time)), type: .time, span: span)
    case (.time?, .period(let period)) where period.grain == .day:
      let start = checker.resolution.calendar.start(of: period)
      return .constant(.time(checker.moment(start)), type: .time, span: span)
    case (.date?, .period(let period)) where period.grain == .day:
      let day = checker.resolution.calendar.firstDay(of: period)
      return .constant(.date(day), type: .date, span: span)
    case (.period(let grain)?, .period(let period)) where period.grain == grain:
      return .constant(.period(period), type: .period(grain), span: span)
    case (.unknown?, _): return .unknown(span)
    default:
      checker.report(.periodAlone(text, span, wanted: wanted))
      return .unknown(span)
    }
  }

  /// `-x`: constants keep their sign.
  func negation(_ operand: ExpressionSyntax, _ span: SourceSpan, wanted: ValueType?) -> Form {
    let checked = check(operand, wanted: wanted)
    if case .number(let value)? = checked.constant {
      return .constant(.number(value.negated), type: checked.type, span: span)
    }
    if checked.isUnknown { return .unknown(span) }
    guard checked.unit != nil else {
      checker.report(.operandType(span, "-", checked.type, operand.span))
      return .unknown(span)
    }
    return .negated(checked, span: span)
  }
}

extension ExpressionSyntax {
  /// The four digits of a bare number that is a year beside a date, time or period.
  var year: String? {
    guard case .quantity(let quantity) = bare, quantity.unit == nil, quantity.digits.count == 4,
      quantity.digits.allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    return quantity.digits
  }

  /// Whether it is a number without unit, or arithmetic on such: it takes the
  /// unit of what it meets.
  var isBareNumber: Bool {
    switch self {
    case .quantity(let quantity): return quantity.unit == nil
    case .negate(let inner, _), .parenthesized(let inner, _): return inner.isBareNumber
    case .binary(let sign, let left, let right, _):
      return [.add, .subtract, .multiply, .divide, .power].contains(sign) && left.isBareNumber
        && right.isBareNumber
    default: return false
    }
  }

  /// Whether it is a percentage written out: `20%`, `-20%`.
  var percentage: QuantitySyntax? {
    switch self {
    case .quantity(let quantity):
      guard let unit = quantity.unit, unit.numerator.text == "%", unit.divisors.isEmpty else {
        return nil
      }
      return quantity
    case .negate(let inner, _), .parenthesized(let inner, _): return inner.percentage
    default: return nil
    }
  }

  /// Whether its meaning hangs on what it is compared with: bare numbers, periods, bare names, `?`.
  var isAdaptive: Bool {
    switch self {
    case .period, .hole: return true
    case .parenthesized(let inner, _): return inner.isAdaptive
    default: return isBareNumber
    }
  }
}
