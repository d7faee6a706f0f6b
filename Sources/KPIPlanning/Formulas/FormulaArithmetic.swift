import KPISemantics
import KPIValues

/// The value of an operator on two values; `words` names what is 0 when there is no quotient.
func combine(
  _ symbol: ExpressionOperator, _ left: FigureValue, _ right: FigureValue, words: String
) -> FigureValue {
  switch symbol {
  case .otherwise: return left.cause == nil ? left : right
  case .and: return conjunction(left, right)
  case .or: return disjunction(left, right)
  default: break
  }
  if left.cause != nil { return left }
  if right.cause != nil { return right }
  switch symbol {
  case .add, .subtract, .multiply, .divide, .power:
    return calculate(symbol, left, right, words: words)
  case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual:
    return .flag(holds(symbol, left, right))
  case .contains: return .flag(texts(left, right).map { contains($0, $1) } ?? false)
  case .startsWith: return .flag(texts(left, right).map { $0.starts(with: $1) } ?? false)
  case .otherwise, .and, .or: return left
  }
}

/// Both hold: false as soon as one is false, missing as soon as one is missing otherwise.
private func conjunction(_ left: FigureValue, _ right: FigureValue) -> FigureValue {
  if left == .flag(false) || right == .flag(false) { return .flag(false) }
  return left.cause != nil ? left : right
}

/// One holds: true as soon as one is true, missing as soon as one is missing otherwise.
private func disjunction(_ left: FigureValue, _ right: FigureValue) -> FigureValue {
  if left == .flag(true) || right == .flag(true) { return .flag(true) }
  return left.cause != nil ? left : right
}

private func calculate(
  _ symbol: ExpressionOperator, _ left: FigureValue, _ right: FigureValue, words: String
) -> FigureValue {
  switch (left, right) {
  case (.number(let left), .number(let right)):
    return calculate(symbol, left, right, words: words)
  case (.time(let left), .time(let right)) where symbol == .subtract:
    return .number(.exact(ExactDecimal(coefficient: Int128(left) - Int128(right), scale: 6)))
  case (.date(let left), .date(let right)) where symbol == .subtract:
    return .number(Number((left.dayNumber - right.dayNumber) * 86_400))
  case (.time(let time), .number(let seconds)), (.number(let seconds), .time(let time)):
    let distance = (seconds.nearestDouble * 1_000_000).rounded()
    guard let microseconds = Int(exactly: symbol == .subtract ? -distance : distance) else {
      return .missing(.overflow, words)
    }
    let (moment, isOverflow) = time.addingReportingOverflow(microseconds)
    return isOverflow ? .missing(.overflow, words) : .time(moment)
  case (.date(let date), .number(let seconds)), (.number(let seconds), .date(let date)):
    let distance = (seconds.nearestDouble / 86_400).rounded()
    guard let days = Int(exactly: symbol == .subtract ? -distance : distance),
      abs(days) < 10_000_000
    else { return .missing(.overflow, words) }
    return .date(CivilDate(dayNumber: date.dayNumber + days))
  default: return .missing(.noData, words)
  }
}

private func calculate(
  _ symbol: ExpressionOperator, _ left: Number, _ right: Number, words: String
) -> FigureValue {
  do throws(ArithmeticFault) {
    switch symbol {
    case .add: return .number(try left.adding(right))
    case .subtract: return .number(try left.subtracting(right))
    case .multiply: return .number(try left.multiplied(by: right))
    case .power: return .number(try left.raised(to: right))
    default: return .number(try left.divided(by: right))
    }
  } catch {
    switch error {
    case .divisionByZero: return .missing(.divisionByZero, .zero(words))
    case .overflow: return .missing(.overflow, words)
    }
  }
}

/// Growth over a base: undefined unless the base is above 0.
func growth(now: FigureValue, before: FigureValue) -> FigureValue {
  if now.cause != nil { return now }
  if before.cause != nil { return before }
  guard case .number(let now) = now, case .number(let before) = before else {
    return .missing(.undefinedPrevious, "")
  }
  guard before.sign > 0 else {
    return .missing(
      .undefinedPrevious, before.isZero ? .previousIsZero : .previousBelowZero)
  }
  let change = combine(.subtract, .number(now), .number(before), words: "growth")
  return combine(.divide, change, .number(before), words: "previous")
}

private func texts(
  _ left: FigureValue, _ right: FigureValue
) -> (String.UTF8View, String.UTF8View)? {
  guard case .text(let left) = left, case .text(let right) = right else { return nil }
  return (left.utf8, right.utf8)
}

private func contains(_ text: String.UTF8View, _ part: String.UTF8View) -> Bool {
  var rest = text[...]
  while true {
    if rest.starts(with: part) { return true }
    if rest.popFirst() == nil { return false }
  }
}
