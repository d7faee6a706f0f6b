import KPISemantics
import KPIValues

/// Whether a comparison of two values that are there holds.
func holds(_ symbol: ExpressionOperator, _ left: FigureValue, _ right: FigureValue) -> Bool {
  guard let order = compare(left, right) else { return symbol == .notEqual }
  switch symbol {
  case .less: return order < 0
  case .lessOrEqual: return order <= 0
  case .greater: return order > 0
  case .greaterOrEqual: return order >= 0
  case .notEqual: return order != 0
  default: return order == 0
  }
}

/// -1, 0 or 1 as the first value is below, equal to or above the second; nil when values of their
/// kinds have no order. Numbers compare after rounding to 12 significant digits unless both are
/// exact; texts by their bytes.
func compare(_ left: FigureValue, _ right: FigureValue) -> Int? {
  switch (left, right) {
  case (.number(let left), .number(let right)): compareNumbers(left, right)
  case (.text(let left), .text(let right)): compareBytes(left, right)
  case (.flag(let left), .flag(let right)): order(left ? 1 : 0, right ? 1 : 0)
  case (.date(let left), .date(let right)): order(left.dayNumber, right.dayNumber)
  case (.time(let left), .time(let right)): order(left, right)
  case (.band(let left), .band(let right)): order(left, right)
  case (.period(let left), .period(let right)):
    left.grain == right.grain ? order(left.ordinal, right.ordinal) : nil
  default: nil
  }
}

/// The order of two numbers: exact ones exactly, others after rounding to 12 significant digits.
func compareNumbers(_ left: Number, _ right: Number) -> Int {
  if case .exact(let left) = left, case .exact(let right) = right {
    return left == right ? 0 : left < right ? -1 : 1
  }
  // Rounding does not change the order of numbers that are further apart, and takes its time.
  let (first, second) = (left.nearestDouble, right.nearestDouble)
  if abs(first - second) > 1e-10 * max(abs(first), abs(second)) { return first < second ? -1 : 1 }
  let (low, high) = (left.judged, right.judged)
  return low < high ? -1 : high < low ? 1 : 0
}

/// The order of two texts by their UTF-8 bytes.
func compareBytes(_ left: String, _ right: String) -> Int {
  var (left, right) = (left, right)
  return left.withUTF8 { left in
    right.withUTF8 { byteOrder(UnsafeRawBufferPointer(left), UnsafeRawBufferPointer($0)) }
  }
}

private func order(_ left: Int, _ right: Int) -> Int {
  left < right ? -1 : left == right ? 0 : 1
}

/// The band of a value on a line of bounds: the last one whose bound below it holds.
func band(of value: FigureValue, bounds: [FigureValue], belongsAbove: [Bool]) -> FigureValue {
  if value.cause != nil { return value }
  for bound in bounds where bound.cause != nil { return bound }
  var band = 0
  for (bound, isAbove) in zip(bounds, belongsAbove) {
    guard let order = compare(value, bound), order > 0 || (order == 0 && isAbove) else { break }
    band += 1
  }
  return .band(band)
}
