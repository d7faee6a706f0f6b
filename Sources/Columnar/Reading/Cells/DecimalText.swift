/// A number read from text.
enum DecimalReading {
  /// Not a number of the form.
  case bad
  /// A number that no `Int64` coefficient holds.
  case tooLarge
  /// `coefficient × 10^-decimals`, and the mark that was met, or 0.
  case value(coefficient: Int64, decimals: Int, mark: UInt8)
}

/// A number taken apart: digits and exponent of ten.
struct DecimalParts {
  /// Whether a minus stands before it.
  var isNegative = false
  /// The significant digits' value; nil when there are more than 38.
  var magnitude: UInt128? = 0
  /// How many of the digits are decimals, less the exponent.
  var decimals = 0
  /// The decimal mark, 0 if there is none.
  var mark: UInt8 = 0
  /// The digits in ASCII, without leading zeros.
  var digitCount = 0

  /// Takes a digit.
  mutating func append(_ digit: UInt8) {
    if digitCount == 0 && digit == 0 { return }
    digitCount += 1
    magnitude = digitCount > 38 ? nil : magnitude.map { $0 * 10 + UInt128(digit) }
  }
}

/// Reads a number of a form and multiplies it as the form says.
func readDecimal(_ text: UnsafeBufferPointer<UInt8>, _ form: DecimalForm) -> DecimalReading {
  guard let parts = decimalParts(text, form) else { return .bad }
  guard var magnitude = parts.magnitude else { return .tooLarge }
  var decimals = parts.decimals + form.shift
  if magnitude == 0 { return .value(coefficient: 0, decimals: 0, mark: parts.mark) }
  if decimals > 0 && magnitude > UInt128(Int64.max) || decimals > 18 {
    while decimals > 0, magnitude % 10 == 0 {
      magnitude /= 10
      decimals -= 1
    }
  }
  let (product, overflow) = magnitude.multipliedReportingOverflow(by: UInt128(form.multiplier))
  if overflow { return .tooLarge }
  magnitude = product
  while decimals > 0, magnitude > UInt128(Int64.max) || decimals > 18, magnitude % 10 == 0 {
    magnitude /= 10
    decimals -= 1
  }
  while decimals < 0, magnitude <= UInt128(Int64.max) {
    magnitude *= 10
    decimals += 1
  }
  guard decimals >= 0, decimals <= 36, let coefficient = Int64(exactly: magnitude) else {
    return .tooLarge
  }
  return .value(
    coefficient: parts.isNegative ? -coefficient : coefficient, decimals: decimals,
    mark: parts.mark)
}

/// Takes a number apart; nil when the whole text is not a number of the form.
func decimalParts(_ text: UnsafeBufferPointer<UInt8>, _ form: DecimalForm) -> DecimalParts? {
  var parts = DecimalParts()
  var rest = text[...]
  if rest.first == 0x2D {
    parts.isNegative = true
    rest = rest.dropFirst()
  } else if form.locale.allowsTypographicMinus, rest.starts(with: [0xE2, 0x88, 0x92]) {
    parts.isNegative = true
    rest = rest.dropFirst(3)
  }
  var groups = DigitGroups()
  var hasDigits = false
  while let byte = rest.first {
    if byte &- 48 <= 9 {
      parts.append(byte &- 48)
      if parts.mark != 0 { parts.decimals += 1 }
      hasDigits = true
      groups.digit()
      rest = rest.dropFirst()
    } else if isMark(byte, form), parts.mark == 0 {
      guard groups.isComplete else { return nil }
      parts.mark = byte
      rest = rest.dropFirst()
      guard let next = rest.first, next &- 48 <= 9 else { return nil }
      groups = DigitGroups()
    } else if byte | 0x20 == 0x65, hasDigits {
      guard let exponent = exponent(rest.dropFirst()) else { return nil }
      parts.decimals -= exponent
      rest = rest.suffix(0)
    } else {
      let width = parts.mark == 0 ? groupMarkWidth(rest, form) : 0
      guard width > 0, groups.mark() else { return nil }
      rest = rest.dropFirst(width)
    }
  }
  return hasDigits && groups.isComplete ? parts : nil
}

/// Checks that thousands are grouped by threes.
private struct DigitGroups {
  private var digits = 0
  private var hasMarks = false

  /// Whether the number may end here.
  var isComplete: Bool { !hasMarks || digits == 3 }

  mutating func digit() { digits += 1 }

  /// A grouping mark; false where none may stand.
  mutating func mark() -> Bool {
    guard hasMarks ? digits == 3 : 1...3 ~= digits else { return false }
    hasMarks = true
    digits = 0
    return true
  }
}

private func isMark(_ byte: UInt8, _ form: DecimalForm) -> Bool {
  switch form.mark {
  case .point: byte == 0x2E
  case .comma: byte == 0x2C
  case .either: byte == 0x2E || byte == 0x2C
  }
}

/// How many bytes of the text are a mark between thousands.
private func groupMarkWidth(_ rest: Slice<UnsafeBufferPointer<UInt8>>, _ form: DecimalForm) -> Int {
  for mark in form.locale.groupMarks where rest.starts(with: mark) { return mark.count }
  return 0
}

/// The exponent behind an `e`, at most three digits; nil when the rest is not one.
private func exponent(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
  var rest = text
  let isNegative = rest.first == 0x2D
  if isNegative || rest.first == 0x2B { rest = rest.dropFirst() }
  guard 1...3 ~= rest.count else { return nil }
  var value = 0
  for byte in rest {
    guard byte &- 48 <= 9 else { return nil }
    value = value * 10 + Int(byte - 48)
  }
  return isNegative ? -value : value
}
